import { entryOf, followAlias } from '../../yaml/nodePath';
import type { MapNode, SequenceNode, YamlPath } from '../../yaml/sourceTree';

/** Components or metrics that stand side by side, so that their weights add up to 1. */
export interface WeightList {
  /** From the model's body to the list. */
  readonly path: YamlPath;
  readonly node: SequenceNode;
  readonly siblings: readonly Sibling[];
}

export interface Sibling {
  readonly name: string;
  /** Undefined where there is none, or one that is no number. */
  readonly weight: number | undefined;
  /** Whether the key is there, with whatever value. */
  readonly isWritten: boolean;
  /** The key behind which a weight is added. */
  readonly lastNameKey: string | undefined;
}

/** All lists of weights of a model, groups before what is in them; lists with an item that is no map are left out. */
export function weightLists(body: MapNode, path: YamlPath): readonly WeightList[] {
  return (['components', 'metrics'] as const).flatMap((key) => {
    const node = entryOf(body, key)?.value;
    const list = node == null ? undefined : followAlias(node);
    if (list?.kind !== 'sequence') return [];
    const at = [...path, key];
    const items = list.items.map((item) => (item === null ? undefined : followAlias(item)));
    const maps = items.filter((item) => item?.kind === 'map');
    const own: readonly WeightList[] = maps.length === items.length ? [{ path: at, node: list, siblings: maps.map(siblingOf) }] : [];
    return [...own, ...items.flatMap((item, index) => (item?.kind === 'map' ? weightLists(item, [...at, index]) : []))];
  });
}

function siblingOf(item: MapNode, index: number): Sibling {
  const id = entryOf(item, 'id')?.value;
  const weight = entryOf(item, 'weight');
  const value = weight?.value;
  return {
    name: id?.kind === 'scalar' && typeof id.value === 'string' ? id.value : `no. ${index + 1}`,
    weight: value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined,
    isWritten: weight !== undefined,
    lastNameKey: ['from', 'label', 'id'].find((key) => entryOf(item, key) !== undefined),
  };
}
