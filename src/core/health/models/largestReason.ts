import type { ComponentScore, HealthScore } from '../healthScore';
import { leafComponents } from './leafComponents';
import type { TierMove } from './tierMove';

/** Why an account comes in another tier under another model. */
export type EffectReason =
  /** A component brings more or less of the total: points of 0-100, and its share of the whole after redistribution, 0-1 (0: the model lacks it). */
  | { readonly kind: 'component'; readonly id: string; readonly label: string; readonly points: number; readonly share: { readonly before: number; readonly after: number } }
  /** The score is the same, or moved the other way: the tiers are cut otherwise. */
  | { readonly kind: 'tiers' }
  /** A score set by hand counts under one of the models only, or is bounded otherwise. */
  | { readonly kind: 'override' }
  /** One of the models gives no score, and says why. */
  | { readonly kind: 'no-score'; readonly reason: string };

/** Below this a component brings the same. */
const LEAST_POINTS = 1e-9;

/** The largest reason for a move: of all components the one whose part of the total differs most in its direction; undefined where none does. */
export function largestReason(before: HealthScore, after: HealthScore, move: TierMove, sameComponents: ReadonlyMap<string, string>): EffectReason | undefined {
  if (before.exact === null || after.exact === null) {
    const reason = before.reason ?? after.reason;
    return reason === undefined ? undefined : { kind: 'no-score', reason };
  }
  const total = after.exact - before.exact;
  if (Math.abs(total) <= LEAST_POINTS || (move === 'up' && total < 0) || (move === 'down' && total > 0)) return { kind: 'tiers' };
  if (before.override !== null || after.override !== null) return { kind: 'override' };
  const changes = componentChanges(leafComponents(before.components), leafComponents(after.components), sameComponents).filter(({ points }) => points * total > 0);
  return changes.reduce<ComponentChange | undefined>((largest, each) => (largest !== undefined && Math.abs(largest.points) >= Math.abs(each.points) ? largest : each), undefined);
}

type ComponentChange = Extract<EffectReason, { kind: 'component' }>;

/** What each component brings more or less; the sum is the change of the computed score. */
function componentChanges(before: readonly ComponentScore[], after: readonly ComponentScore[], same: ReadonlyMap<string, string>): readonly ComponentChange[] {
  const olds = new Map(before.map((component) => [same.get(component.id) ?? `no more: ${component.id}`, component]));
  const kept = after.map((component) => changeOf(olds.get(component.id), component));
  const gone = [...olds].filter(([id]) => !after.some((component) => component.id === id)).map(([, component]) => changeOf(component, undefined));
  return [...kept, ...gone];
}

function changeOf(before: ComponentScore | undefined, after: ComponentScore | undefined): ComponentChange {
  const { id, label } = (after ?? before)!;
  const share = { before: before?.effectiveWeight ?? 0, after: after?.effectiveWeight ?? 0 };
  return { kind: 'component', id, label, points: (after?.won ?? 0) - (before?.won ?? 0), share };
}
