import { refuse } from './editResult';
import type { EditRefusal } from './editResult';
import { entryOf } from './nodePath';
import { shown } from './problems';
import type { MapEntry, MapNode, ScalarNode, SequenceNode, SourceNode, YamlPath } from './sourceTree';

/** A place that may be edited: nothing on the way to it stands for something elsewhere, no key on the way is doubtful. */
export interface EditPlace {
  readonly ok: true;
  readonly node: SourceNode | null;
  readonly key: ScalarNode | undefined;
  readonly parent: MapNode | SequenceNode | undefined;
  /** Whether the place is inside brackets or braces. */
  readonly inFlow: boolean;
}

/** The place of the path; refused behind an alias (P12), at a key that stands twice (P04) and where there is nothing. */
export function editPlace(root: SourceNode | null, path: YamlPath): EditPlace | EditRefusal {
  let place: EditPlace = { ok: true, node: root, key: undefined, parent: undefined, inFlow: false };
  for (const step of path) {
    const { node } = place;
    if (node?.kind === 'alias') return behindAlias(node.name, step);
    const inFlow: boolean = place.inFlow || (node !== null && node.kind !== 'scalar' && node.flow);
    if (node?.kind === 'map') {
      const entry = entryOf(node, step);
      if (entry === undefined) return missing(step);
      if (isDouble(node, entry)) return standsTwice(step);
      place = { ok: true, node: entry.value, key: entry.key, parent: node, inFlow };
    } else if (node?.kind === 'sequence' && node.items[Number(step)] !== undefined) {
      place = { ok: true, node: node.items[Number(step)]!, key: undefined, parent: node, inFlow };
    } else {
      return missing(step);
    }
  }
  return place;
}

function isDouble(map: MapNode, entry: MapEntry): boolean {
  return map.entries.some((other) => other !== entry && other.key.value === entry.key.value);
}

function behindAlias(name: string, step: string | number): EditRefusal {
  const reason = `${shown(String(step))} belongs to the value that the alias ${shown(`*${name}`)} stands for; changing it would change every place that uses it. Edit it at ${shown(`&${name}`)}.`;
  return refuse(reason);
}

function standsTwice(step: string | number): EditRefusal {
  return refuse(`The key ${shown(String(step))} stands twice, so it is not clear which one is meant. Remove one of them first.`);
}

function missing(step: string | number): EditRefusal {
  return refuse(`There is no ${shown(String(step))} here to edit.`);
}
