import type { ComponentScore, HealthScore, MetricScore } from '../health/healthScore';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';

/** A measure at one end of a change. */
export interface LeafSide {
  /** Share of the whole score once the weight of what has no data went to the others, 0-1. */
  readonly effectiveWeight: number;
  /** 0-100; null when it does not count. */
  readonly points: number | null;
  /** Points of the computed score that it brought. */
  readonly won: number;
  /** As people know it: a metric's value, a component's score on the model's scale; null for none. */
  readonly value: JsonValue;
  readonly note: string | undefined;
}

/** A measure at both ends: a metric, or a component that was entered or set by hand at one of them. */
export interface PairedLeaf {
  readonly kind: 'metric' | 'component';
  /** The ids from the model's top down to it, so that no other of the account has it. */
  readonly key: string;
  readonly id: string;
  readonly label: string;
  /** Label of the component that a metric belongs to. */
  readonly component: string | undefined;
  /** All fields that it may come from. */
  readonly fields: readonly YamlPath[];
  /** Share among its siblings, as the model gives it. */
  readonly weight: number;
  readonly before: LeafSide;
  readonly after: LeafSide;
}

/** The model as a whole, or a component whose metrics and components make up its score at both ends. */
export interface PairedGroup {
  readonly weight: number;
  readonly leaves: readonly PairedLeaf[];
  readonly groups: readonly PairedGroup[];
}

const ABSENT: LeafSide = { effectiveWeight: 0, points: null, won: 0, value: null, note: undefined };

/** Two scores of an account under one model, laid side by side. */
export function pairLeaves(before: HealthScore, after: HealthScore): PairedGroup {
  return { weight: 1, ...pairComponents(before.components, after.components, { key: '', weight: 1, scale: after.scale }) };
}

/** All leaves of the tree, in the model's order. */
export function leavesOf(group: PairedGroup): PairedLeaf[] {
  return [...group.leaves, ...group.groups.flatMap(leavesOf)];
}

/** What components and metrics lie in. */
interface Parent {
  readonly key: string;
  /** Share of the whole score as the model gives it. */
  readonly weight: number;
  readonly scale: number;
}

function pairComponents(before: readonly ComponentScore[], after: readonly ComponentScore[], parent: Parent): Omit<PairedGroup, 'weight'> {
  const leaves: PairedLeaf[] = [];
  const groups: PairedGroup[] = [];
  for (const [old, now] of pairs(before, after, ({ id }) => id)) {
    const known = (now ?? old)!;
    const key = `${parent.key}${known.id}`;
    const weight = shareIn(parent, known.weight);
    if (old === undefined || now === undefined || isWhole(old) || isWhole(now)) {
      leaves.push({ kind: 'component', key, id: known.id, label: known.label, component: undefined, fields: fieldsOf(known, [old, now]), weight, before: componentSide(old, parent.scale), after: componentSide(now, parent.scale) });
    } else {
      const inner = { key: `${key}/`, weight: known.weight, scale: parent.scale };
      const below = pairComponents(old.components, now.components, inner);
      groups.push({ weight, leaves: [...pairMetrics(old, now, inner), ...below.leaves], groups: below.groups });
    }
  }
  return { leaves, groups };
}

/** Whether what lies below it says nothing of its score. */
function isWhole({ counts }: ComponentScore): boolean {
  return counts === 'entered' || counts === 'override';
}

function pairMetrics(before: ComponentScore, after: ComponentScore, parent: Parent): PairedLeaf[] {
  return pairs(before.metrics, after.metrics, nameOf).map(([old, now]) => {
    const known = (now ?? old)!;
    return {
      kind: 'metric',
      key: `${parent.key}${nameOf(known)}`,
      id: known.id,
      label: known.label,
      component: after.label,
      fields: metricFields(known),
      weight: shareIn(parent, known.weight),
      before: metricSide(old),
      after: metricSide(now),
    };
  });
}

/** Several products may have a metric of one id (H5). */
function nameOf({ id, product }: MetricScore): string {
  return product === undefined ? id : `${id}@${product}`;
}

function metricSide(metric: MetricScore | undefined): LeafSide {
  if (metric === undefined) return ABSENT;
  const { effectiveWeight, points, won, value, note } = metric;
  return { effectiveWeight, points, won, value, note };
}

function componentSide(component: ComponentScore | undefined, scale: number): LeafSide {
  if (component === undefined) return ABSENT;
  const { effectiveWeight, score, won, override, notes } = component;
  return { effectiveWeight, points: score, won, value: score === null ? null : (score * scale) / 100, note: override?.reason ?? notes?.[0] };
}

/** Where a score set by hand stands, if there was one; the entered score; and all that the computed one rests on. */
function fieldsOf(component: ComponentScore, ends: readonly (ComponentScore | undefined)[]): YamlPath[] {
  const overrides: YamlPath[] = ends.some((end) => end?.override !== undefined) ? [['overrides']] : [];
  return [...overrides, [...component.path, 'score'], ...measuredFields(component)];
}

function measuredFields({ metrics, components }: ComponentScore): YamlPath[] {
  return [...metrics.flatMap(metricFields), ...components.flatMap(measuredFields)];
}

function metricFields({ path, fields }: MetricScore): readonly YamlPath[] {
  return fields ?? (path === undefined ? [] : [path]);
}

function shareIn(parent: Parent, weight: number): number {
  return parent.weight === 0 ? 0 : weight / parent.weight;
}

/** What has one name on both sides, together; in the order of the second, what went behind it. */
function pairs<T>(before: readonly T[], after: readonly T[], nameOf: (each: T) => string): [T | undefined, T | undefined][] {
  const old = new Map(before.map((each) => [nameOf(each), each]));
  const stayed = after.map((each): [T | undefined, T | undefined] => {
    const name = nameOf(each);
    const partner = old.get(name);
    old.delete(name);
    return [partner, each];
  });
  return [...stayed, ...[...old.values()].map((each): [T, undefined] => [each, undefined])];
}
