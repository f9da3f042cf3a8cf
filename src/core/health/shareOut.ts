import type { ComponentScore, MetricScore } from './healthScore';
import type { ComponentDraft } from './scoreComponent';
import type { MetricDraft } from './scoreMetric';

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
  const { component, score, computed, entered, counts, coverage, override, band, notes } = draft;
  const inner: Share = { nominal: share.nominal, effective: counts === 'computed' ? share.effective : 0 };
  return {
    id: component.id,
    label: component.label,
    path: ['scores', component.id],
    weight: share.nominal,
    effectiveWeight: share.effective,
    score,
    computed,
    entered,
    counts,
    coverage,
    ...wonAndLost(score, share.effective),
    metrics: shareMetrics(draft.metrics, inner),
    components: shareOut(draft.components, inner),
    ...(override === undefined ? {} : { override }),
    ...(band === undefined ? {} : { band }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

function shareMetrics(drafts: readonly MetricDraft[], parent: Share): readonly MetricScore[] {
  const counted = drafts.reduce((sum, draft) => sum + (draft.points === null ? 0 : draft.metric.weight), 0);
  return drafts.map((draft) => {
    const { metric, value, status, note, points, band } = draft;
    const effective = points === null || counted === 0 ? 0 : (parent.effective * metric.weight) / counted;
    return {
      id: metric.id,
      label: metric.label,
      from: metric.from.source,
      fields: metric.from.fields,
      value,
      status,
      points,
      weight: parent.nominal * metric.weight,
      effectiveWeight: effective,
      ...wonAndLost(points, effective),
      ...(metric.from.path === undefined ? {} : { path: metric.from.path }),
      ...(note === undefined ? {} : { note }),
      ...(band === undefined ? {} : { band }),
    };
  });
}

function wonAndLost(points: number | null, effective: number): { won: number; lost: number } {
  return points === null ? { won: 0, lost: 0 } : { won: points * effective, lost: (100 - points) * effective };
}
