import { daysBetween } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { Facts } from '../expression/facts';
import { Unknown, isUnknown } from '../expression/value';
import type { Outcome } from '../expression/value';
import type { JsonObject, JsonValue, YamlPath } from '../yaml/sourceTree';
import { asDay } from './accountFacts';
import { dataAt } from './dataPath';
import type { DirectRule, ModelMetric, ScorableValue, ScoringRule } from './healthModel';
import type { OwnFields } from './products/ownFields';
import { comparedText, directionOf, yearOnYear } from './seasons/yearAgo';

/** What every metric of one account is scored with. */
export interface ScoringRun {
  /** The account's data as its file has it. */
  readonly data: JsonObject;
  readonly facts: Facts;
  readonly lowSeason: boolean;
  /** What is the product's own, where one product is scored (H5). */
  readonly own?: OwnFields;
}

/** A metric before its share of the total is known. */
export interface MetricDraft {
  readonly metric: ModelMetric;
  readonly value: JsonValue;
  readonly status: 'scored' | 'missing' | 'stale' | 'left-out';
  readonly note: string | undefined;
  /** 0-100; null when the metric does not count. */
  readonly points: number | null;
  readonly band: string | undefined;
  readonly source: MetricSource;
}

/** Where a metric's value comes from; see `MetricScore`. */
export interface MetricSource {
  readonly path: YamlPath | undefined;
  readonly fields: readonly YamlPath[];
  readonly product: string | undefined;
}

/** Points of a missing metric that the model counts all the same. */
const STAND_IN = { neutral: 50, zero: 0 } as const;

/** Scores one metric; one without a value is left out, or counts as the model says (H4). */
export function scoreMetric(metric: ModelMetric, run: ScoringRun): MetricDraft {
  if (metric.seasonal && run.lowSeason) return scoreInLowSeason(metric, run);
  const source = run.own?.sourceOf(metric);
  // What the account knows as a whole is not measured by the terms of one product.
  const facts = source?.product === undefined ? run.facts : run.own!.facts;
  const draft = scoreValue(metric, metric.from.evaluate(facts), facts, run.data);
  return source === undefined ? draft : { ...draft, source };
}

function scoreValue(metric: ModelMetric, value: Outcome, facts: Facts, data: JsonObject): MetricDraft {
  if (isUnknown(value)) return missing(metric, value.reason);
  const plain = value as JsonValue;
  if (!isScorable(value)) return missing(metric, value === null ? `${metric.from.source} is empty` : 'its value is neither a number nor a word', plain);
  const outdated = staleNote(metric, data, facts.asOf);
  if (outdated !== undefined) return { ...missing(metric, outdated, plain), status: 'stale' };
  return pointsFor(metric, value, facts);
}

function pointsFor(metric: ModelMetric, value: ScorableValue, facts: Facts): MetricDraft {
  const rule = ruleFor(metric.rule, facts);
  if (isUnknown(rule)) return missing(metric, rule.reason, value);
  const points = rule.score(value);
  if (points === undefined) return missing(metric, `the model gives no points for ${JSON.stringify(value)}`, value);
  return { metric, value, status: 'scored', note: undefined, points, band: rule.bandOf(value, points), source: sourceOf(metric) };
}

/** In a low season a trend says something only beside the same season of the year before (H6). */
function scoreInLowSeason(metric: ModelMetric, { data, facts }: ScoringRun): MetricDraft {
  const compared = metric.yearAgo && yearOnYear(data, metric.yearAgo.figures, facts.asOf);
  const leftOut = (because = ''): MetricDraft => withoutPoints(metric, null, 'left-out', `it says little in the account’s low season${because}`);
  if (metric.yearAgo === undefined) return leftOut();
  if (compared === undefined) return leftOut(', and usage.history has no month to compare with a year ago');
  const { within, gives } = metric.yearAgo;
  const isRatio = gives === 'ratio';
  if (isRatio && !Number.isFinite(compared.change)) return leftOut(', and a year ago there was nothing to compare with');
  const value = isRatio ? compared.change : directionOf(compared.change, within);
  const note = `${comparedText(compared)}${isRatio ? '' : `: ${value}`}`;
  const draft = pointsFor(metric, value, facts);
  return { ...draft, note: draft.note ?? note, source: { path: undefined, fields: compared.fields, product: undefined } };
}

function missing(metric: ModelMetric, reason: string, value: JsonValue = null): MetricDraft {
  if (metric.missing === 'neutral' || metric.missing === 'zero') {
    const points = STAND_IN[metric.missing];
    return { metric, value, status: 'missing', note: `${reason}; the model counts that as ${points} of 100`, points, band: undefined, source: sourceOf(metric) };
  }
  return withoutPoints(metric, value, 'missing', reason);
}

function withoutPoints(metric: ModelMetric, value: JsonValue, status: MetricDraft['status'], note: string): MetricDraft {
  return { metric, value, status, note, points: null, band: undefined, source: sourceOf(metric) };
}

function sourceOf({ from: { path, fields } }: ModelMetric): MetricSource {
  return { path, fields, product: undefined };
}

/** The first case that holds. A condition that cannot be decided leaves the value without a rule: the next case might be the wrong one. */
function ruleFor(rule: ScoringRule, facts: Facts): DirectRule | Unknown {
  if (rule.kind === 'direct') return rule;
  for (const each of rule.cases) {
    const holds = each.when.evaluate(facts);
    if (isUnknown(holds)) return new Unknown(`which case holds is not known: ${holds.reason}`);
    if (holds === true) return ruleFor(each.rule, facts);
  }
  return ruleFor(rule.otherwise, facts);
}

/** Why a value is too old to count, if it is. One without any date counts: nothing says that it is old. */
function staleNote(metric: ModelMetric, data: JsonObject, asOf: IsoDay): string | undefined {
  if (metric.staleAfterDays === undefined && !metric.resetOnCsmChange) return undefined;
  const day = dayOf(metric, data);
  if (day === undefined) return undefined;
  const csmSince = metric.resetOnCsmChange ? asDay(data['csm_since']) : undefined;
  if (csmSince !== undefined && day < csmSince) return `it was given on ${day}, before the present CSM took over on ${csmSince}`;
  const age = daysBetween(day, asOf);
  if (metric.staleAfterDays === undefined || age <= metric.staleAfterDays) return undefined;
  return `it is of ${day}, ${age} days old; it counts for ${metric.staleAfterDays} days`;
}

function dayOf(metric: ModelMetric, data: JsonObject): IsoDay | undefined {
  for (const path of metric.datePaths) {
    const day = asDay(dataAt(data, path));
    if (day !== undefined) return day;
  }
  return undefined;
}

function isScorable(value: Outcome): value is ScorableValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
