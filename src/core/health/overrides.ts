import { addDays } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { JsonObject } from '../yaml/sourceTree';
import { asDay } from './accountFacts';
import type { AppliedOverride } from './healthScore';
import type { OverrideBounds } from './healthModel';
import { asList, asMap, asNumber, asText } from './modelReader';

/** What an override of the whole score is `of`. */
export const OVERALL = 'overall';

/**
 * The manual scores that count on a day, by what they replace; the last one written wins. One counts through the day on which
 * it expires, and no longer than the model allows.
 * @param scale The scale of components; overall scores are always 0-100.
 * @returns Scores on 0-100. One outside its scale does not count.
 */
export function overridesOn(data: JsonObject, asOf: IsoDay, scale: number, bounds: OverrideBounds): ReadonlyMap<string, AppliedOverride> {
  const applied = new Map<string, AppliedOverride>();
  for (const entry of asList(data['overrides']) ?? []) {
    const item = asMap(entry);
    const of = asText(item?.['of']);
    const score = asNumber(item?.['score']);
    if (item === undefined || of === undefined || score === undefined) continue;
    const top = of === OVERALL ? 100 : scale;
    const { expires, endsEarly } = lastDay(item, bounds);
    const started = asDay(item['date']);
    if (score < 0 || score > top || (expires !== undefined && expires < asOf) || (started !== undefined && started > asOf)) continue;
    const by = asText(item['by']);
    applied.set(of, {
      score: (score * 100) / top,
      reason: asText(item['reason']) ?? '',
      ...(by === undefined ? {} : { by }),
      ...(expires === undefined ? {} : { expires }),
      ...(endsEarly && { endsEarly }),
    });
  }
  return applied;
}

/** Its last day: as it is written, or before that, where the model lets none last so long. */
function lastDay(item: JsonObject, bounds: OverrideBounds): { readonly expires: IsoDay | undefined; readonly endsEarly?: true } {
  const written = asDay(item['expires']);
  const started = asDay(item['date']);
  if (bounds.maxDays === undefined || started === undefined) return { expires: written };
  const latest = addDays(started, bounds.maxDays);
  return written === undefined || latest < written ? { expires: latest, endsEarly: true } : { expires: written };
}

/** The override's score, no farther from the computed one than the model allows. */
export function bounded(override: AppliedOverride, computed: number | null, bounds: OverrideBounds): AppliedOverride {
  const { maxDifference } = bounds;
  if (maxDifference === undefined || computed === null) return override;
  const score = Math.min(Math.max(override.score, computed - maxDifference), computed + maxDifference);
  return score === override.score ? override : { ...override, score, written: override.score };
}
