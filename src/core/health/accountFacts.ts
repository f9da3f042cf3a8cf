import type { Facts, PeerMedian } from '../expression/facts';
import { isIsoDay } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { JsonObject, JsonValue } from '../yaml/sourceTree';
import { asList, asMap, asText } from './modelReader';

/** What scoring needs to know besides the account's own data. */
export interface ScoreContext {
  /** The day that counts as today. */
  readonly asOf: IsoDay;
  /** The account's segment, where the portfolio derives it from ARR. */
  readonly segment?: string | undefined;
  /** Medians over the portfolio; without it, inputs that compare with peers are missing. */
  readonly peerMedian?: PeerMedian | undefined;
}

/** One account on one day, as expressions see it. */
export function factsOf(data: JsonObject, context: ScoreContext): Facts {
  return { data: withPlainMetrics(data), asOf: context.asOf, segment: context.segment, peerMedian: context.peerMedian };
}

/** Metrics of the team's own may be written as `{ value, as_of, source }`; expressions see the value. */
function withPlainMetrics(data: JsonObject): JsonObject {
  const metrics = asMap(data['metrics']);
  if (metrics === undefined || !Object.values(metrics).some(isDetailed)) return data;
  const plain: JsonObject = Object.create(null) as JsonObject;
  for (const [id, metric] of Object.entries(metrics)) plain[id] = isDetailed(metric) ? (metric['value'] ?? null) : metric;
  return { ...data, metrics: plain };
}

function isDetailed(metric: JsonValue): metric is JsonObject {
  const map = asMap(metric);
  return map !== undefined && Object.hasOwn(map, 'value');
}

/** Whether the day lies in one of the account's low seasons; the first and last day count, and a season may span New Year (H6). */
export function inLowSeason(data: JsonObject, day: IsoDay): boolean {
  const dayOfYear = day.slice(5);
  return (asList(data['low_seasons']) ?? []).some((season) => {
    const from = asText(asMap(season)?.['from']);
    const to = asText(asMap(season)?.['to']);
    if (from === undefined || to === undefined) return false;
    return from <= to ? from <= dayOfYear && dayOfYear <= to : from <= dayOfYear || dayOfYear <= to;
  });
}

/** A day of the account; undefined when there is none or it does not exist. */
export function asDay(value: JsonValue | undefined): IsoDay | undefined {
  return isIsoDay(value) ? value : undefined;
}
