import type { ChangePart, ScoreChange } from './scoreChange';

/** What one measure did over all steps of a change. */
export interface PartGroup {
  readonly kind: ChangePart['kind'];
  readonly key: string;
  readonly label: string;
  readonly component: string | undefined;
  /** Before its first step and after its last one. */
  readonly before: ChangePart['before'];
  readonly after: ChangePart['after'];
  /** Points of the exact score. */
  readonly points: number;
  /** Whole points for people: those of all groups add up to the change that is shown. */
  readonly shown: number;
  /** The step that did most of it. */
  readonly main: ChangePart;
  /** In the order of time. */
  readonly parts: readonly ChangePart[];
}

/** The parts of a change by what they are of, the greatest effect first; empty where there is none. */
export function groupParts({ parts, shown }: Pick<ScoreChange, 'parts' | 'shown'>): PartGroup[] {
  const byKey = new Map<string, ChangePart[]>();
  for (const part of parts) byKey.set(part.key, [...(byKey.get(part.key) ?? []), part]);
  const groups = [...byKey.values()].map((steps) => ({ steps, points: steps.reduce((sum, { points }) => sum + points, 0) }));
  const whole = wholeParts(groups.map(({ points }) => points), shown ?? 0);
  return groups
    .map(({ steps, points }, index): PartGroup => {
      const { kind, key, label, component } = steps.at(-1)!;
      return { kind, key, label, component, before: steps[0]!.before, after: steps.at(-1)!.after, points, shown: whole[index]!, main: mainOf(steps, points), parts: steps };
    })
    .sort((a, b) => Math.abs(b.shown) - Math.abs(a.shown) || Math.abs(b.points) - Math.abs(a.points) || (a.key < b.key ? -1 : 1));
}

/** Of the steps that went the way of all together, the largest; the first one of equals. */
function mainOf(steps: readonly ChangePart[], points: number): ChangePart {
  const along = (part: ChangePart): number => (points < 0 ? -part.points : part.points);
  return steps.reduce((most, part) => (along(part) > along(most) ? part : most));
}

/**
 * Whole numbers near these parts that add up to the sum: each is rounded down, and what is missing goes to those that lost most by
 * it (largest remainder).
 * @param sum less than 1 off the sum of the parts, as a difference of two rounded numbers is
 */
export function wholeParts(parts: readonly number[], sum: number): number[] {
  const whole = parts.map(Math.floor);
  const missing = sum - whole.reduce((total, each) => total + each, 0);
  const byRest = parts.map((_part, index) => index).sort((a, b) => parts[b]! - whole[b]! - (parts[a]! - whole[a]!) || a - b);
  for (const index of byRest.slice(0, Math.max(0, missing))) whole[index]!++;
  return whole;
}
