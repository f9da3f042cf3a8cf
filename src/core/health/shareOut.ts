import type { ComponentScore, MetricScore } from './healthScore';
import type { ComponentDraft } from './scoreComponent';
import type { MetricDraft } from './scoreMetric';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Share of the whole score: as the model gives it, and after the weight of what has no data went to its siblings. */
interface Share {
  readonly nominal: number;
  readonly effective: number;
}

/**
 * Gives every component and metric its part of the total, level by level. Over all leaves, won + lost = 100 and won = the
 * total; a component whose entered score or override counts is itself the leaf.
 */
export function shareOut(drafts: readonly ComponentDraft[], parent: Share): readonly ComponentScore[] {
  const counted = drafts.reduce((sum, draft) => sum + (draft.score === null ? 0 : draft.component.weight), 0);
  return drafts.map((draft) => {
    const { weight } = draft.component;
    const effective = draft.score === null || counted === 0 ? 0 : (parent.effective * weight) / counted;
    return finishComponent(draft, { nominal: parent.nominal * weight, effective });
  });
}

function finishComponent(draft: ComponentDraft, share: Share): ComponentScore {
  const { component, path, score, computed, entered, counts, coverage, override, band, notes } = draft;
  const inner: Share = { nominal: share.nominal, effective: counts === 'computed' ? share.effective : 0 };
  const scored: Mutable<ComponentScore> = {
    id: component.id,
    label: component.label,
    path,
    weight: share.nominal,
    effectiveWeight: share.effective,
    score,
    computed,
    entered,
    counts,
    coverage,
    won: score === null ? 0 : score * share.effective,
    lost: score === null ? 0 : (100 - score) * share.effective,
    metrics: shareMetrics(draft.metrics, inner),
    components: shareOut(draft.components, inner),
  };
  if (override !== undefined) scored.override = override;
  if (band !== undefined) scored.band = band;
  if (notes.length > 0) scored.notes = notes;
  return scored;
}

function shareMetrics(drafts: readonly MetricDraft[], parent: Share): readonly MetricScore[] {
  const counted = drafts.reduce((sum, draft) => sum + (draft.points === null ? 0 : draft.metric.weight), 0);
  return drafts.map((draft) => {
    const { metric, value, status, note, points, band, source } = draft;
    const effective = points === null || counted === 0 ? 0 : (parent.effective * metric.weight) / counted;
    const scored: Mutable<MetricScore> = {
      id: metric.id,
      label: metric.label,
      from: metric.from.source,
      fields: source.fields,
      value,
      status,
      points,
      weight: parent.nominal * metric.weight,
      effectiveWeight: effective,
      won: points === null ? 0 : points * effective,
      lost: points === null ? 0 : (100 - points) * effective,
    };
    if (source.path !== undefined) scored.path = source.path;
    if (source.product !== undefined) scored.product = source.product;
    if (note !== undefined) scored.note = note;
    if (band !== undefined) scored.band = band;
    return scored;
  });
}
