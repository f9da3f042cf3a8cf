import { isSameData } from '../../yaml/jsonValue';
import { isSameShare, matchItems, saysTheSame } from './matchItems';
import type { ItemPair } from './matchItems';
import type { ItemChange, ItemSide, ModelDiff, StatementChange } from './modelDiff';
import type { ModelOutline, OutlineItem, Statements } from './modelOutline';
import { onOneScale } from './onOneScale';

/**
 * How two models differ, in all that can move a score or change what it is called. Parts are matched by their ids; one that has another id but is
 * equal in all else is taken for renamed, as is a metric that scores the same input in the same component, and a metric of the same id and input in
 * another component for moved.
 */
export function diffModels(before: ModelOutline, after: ModelOutline): ModelDiff {
  const scale = before.scale === after.scale ? before.scale : 100;
  const components = matchComponents(before, after);
  const metrics = matchMetrics(before.metrics.map((metric) => onOneScale(metric, scale / before.scale)), after.metrics.map((metric) => onOneScale(metric, scale / after.scale)), components);
  const sides: Sides = { before: labelsOf(before), after: labelsOf(after), became: becameOf(components) };
  const changes = (pairs: readonly ItemPair[]) => pairs.flatMap((pair) => changeOf(pair, sides) ?? []);
  return {
    before: before.name,
    after: after.name,
    scale,
    model: statementChanges(before.statements, after.statements),
    components: changes(components),
    metrics: changes(metrics),
    tiers: changes(matchById(before.tiers, after.tiers)),
    declared: changes(matchById(before.declared, after.declared)),
  };
}

/** How the components of two models go together: the ids of the second model by those of the first, where both have the component. */
export function sameComponents(before: ModelOutline, after: ModelOutline): ReadonlyMap<string, string> {
  return becameOf(matchComponents(before, after));
}

function becameOf(components: readonly ItemPair[]): ReadonlyMap<string, string> {
  return new Map(components.flatMap((pair) => (pair.before && pair.after ? [[pair.before.id, pair.after.id]] : [])));
}

function matchComponents(before: ModelOutline, after: ModelOutline): readonly ItemPair[] {
  const holds = (model: ModelOutline, component: OutlineItem) => model.metrics.filter(({ within }) => within.at(-1) === component.id);
  const isRenamed = (old: OutlineItem, item: OutlineItem): boolean => {
    const [inOld, inNew] = [holds(before, old), holds(after, item)];
    return saysTheSame(old, item) && inOld.length > 0 && inOld.length === inNew.length && inOld.every((metric, index) => saysTheSame(metric, inNew[index]!));
  };
  const byId = (item: OutlineItem) => item.id;
  return matchItems(before.components, after.components, { before: byId, after: byId }, [isRenamed]);
}

function matchMetrics(before: readonly OutlineItem[], after: readonly OutlineItem[], components: readonly ItemPair[]): readonly ItemPair[] {
  const became = becameOf(components);
  const homeOf = ({ within }: OutlineItem) => within.at(-1) ?? '';
  const oldHome = (item: OutlineItem) => became.get(homeOf(item)) ?? `no more: ${homeOf(item)}`;
  const keys = { before: (item: OutlineItem) => JSON.stringify([oldHome(item), item.id]), after: (item: OutlineItem) => JSON.stringify([homeOf(item), item.id]) };
  return matchItems(before, after, keys, [
    (old, item) => oldHome(old) === homeOf(item) && saysTheSame(old, item),
    (old, item) => oldHome(old) === homeOf(item) && hasSameInput(old, item),
    (old, item) => old.id === item.id && hasSameInput(old, item),
  ]);
}

function hasSameInput(a: OutlineItem, b: OutlineItem): boolean {
  return isSameData(a.statements.get('from'), b.statements.get('from'));
}

function matchById(before: readonly OutlineItem[], after: readonly OutlineItem[]): readonly ItemPair[] {
  const byId = (item: OutlineItem) => item.id;
  return matchItems(before, after, { before: byId, after: byId }, [saysTheSame]);
}

/** Labels of components by id on both sides, and which of the second is which of the first. */
interface Sides {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly became: ReadonlyMap<string, string>;
}

function labelsOf({ components }: ModelOutline): ReadonlyMap<string, string> {
  return new Map(components.map(({ id, label }) => [id, label]));
}

/** Undefined where nothing changed. What follows from another name or weight of the component around it is the component's own change. */
function changeOf({ before, after }: ItemPair, sides: Sides): ItemChange | undefined {
  const pair = { before: before ? sideOf(before, sides.before) : null, after: after ? sideOf(after, sides.after) : null };
  if (before === undefined || after === undefined) return { ...pair, isMoved: false, statements: [] };
  const statements = statementChanges(before.statements, after.statements);
  const isMoved = !isSamePlace(before, after, sides);
  const isSame = statements.length === 0 && before.id === after.id && isSameShare(before.weight, after.weight) && !isMoved;
  return isSame ? undefined : { ...pair, isMoved, statements };
}

/** Whether the component or group right around it is the same. */
function isSamePlace(before: OutlineItem, after: OutlineItem, { became }: Sides): boolean {
  const home = before.within.at(-1);
  return (home === undefined ? undefined : (became.get(home) ?? null)) === after.within.at(-1);
}

function sideOf({ id, label, within, share, statements }: OutlineItem, labels: ReadonlyMap<string, string>): ItemSide {
  const from = statements.get('from');
  const min = statements.get('min');
  return {
    id,
    label,
    within: within.map((each) => labels.get(each) ?? each),
    share,
    ...(typeof from === 'string' && { from }),
    ...(typeof min === 'number' && { min }),
  };
}

function statementChanges(before: Statements, after: Statements): readonly StatementChange[] {
  const keys = new Set([...after.keys(), ...before.keys()]);
  return [...keys].filter((key) => !isSameData(before.get(key), after.get(key))).map((key) => ({ key, before: before.get(key), after: after.get(key) }));
}
