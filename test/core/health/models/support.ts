import { outlineOf } from '../../../../src/core/health/models/modelOutline';
import type { ModelOutline } from '../../../../src/core/health/models/modelOutline';
import type { ItemChange, ItemSide, ModelDiff, StatementChange } from '../../../../src/core/health/models/modelDiff';
import { data, model } from '../support';

/** The outline of a model's text, which must have no errors. */
export function outline(text: string): ModelOutline {
  return outlineOf(model(text), data(text));
}

/** A small model; replace parts of its text to make another one of it. */
export const OURS = `name: ours
scale: 10
missing: redistribute
stale_after_days: 90
components:
  - id: product_usage
    label: Product usage
    weight: 0.6
    metrics:
      - id: dau_mau_ratio
        label: DAU/MAU
        from: scores.product_usage.dau_mau_ratio
        weight: 0.75
        points: [[0, 0], [0.2, 3.5], [0.6, 10]]
      - { id: trend, from: scores.product_usage.trend, weight: 0.25, values: { up: 9, flat: 5, down: 1 } }
  - id: relationship
    label: Relationship
    weight: 0.4
    metrics:
      - { id: threads, from: scores.relationship.contacts_count, steps: [[">= 3", 10], ["else", 2]] }
tiers:
  - { id: good, label: Good, min: 60, color: green, action: keep }
  - { id: poor, label: Poor, min: 0, color: red, action: save }
`;

/** The model with one part of its text replaced; the part must be there. */
export function but(part: string, replacement: string, text = OURS): string {
  if (!text.includes(part)) throw new Error(`there is no ${part}`);
  return text.replace(part, replacement);
}

/** The difference the other way round, in an order that does not depend on the way. */
export function mirror(diff: ModelDiff): ModelDiff {
  const turn = (change: StatementChange): StatementChange => ({ key: change.key, before: change.after, after: change.before });
  const flip = (change: ItemChange): ItemChange => ({ ...change, before: change.after, after: change.before, statements: change.statements.map(turn) });
  return ordered({
    ...diff,
    before: diff.after,
    after: diff.before,
    model: diff.model.map(turn),
    components: diff.components.map(flip),
    metrics: diff.metrics.map(flip),
    tiers: diff.tiers.map(flip),
    declared: diff.declared.map(flip),
  });
}

export function ordered(diff: ModelDiff): ModelDiff {
  const nameOf = (side: ItemSide | null) => `${side?.within.join('/') ?? ''}/${side?.id ?? ''}`;
  const names = ({ before, after }: ItemChange) => [nameOf(before), nameOf(after)].sort().join(' ');
  const byKey = (changes: readonly StatementChange[]) => [...changes].sort((a, b) => (a.key < b.key ? -1 : 1));
  const sorted = (items: readonly ItemChange[]) => items.map((item) => ({ ...item, statements: byKey(item.statements) })).sort((a, b) => (names(a) < names(b) ? -1 : 1));
  return { ...diff, model: byKey(diff.model), components: sorted(diff.components), metrics: sorted(diff.metrics), tiers: sorted(diff.tiers), declared: sorted(diff.declared) };
}
