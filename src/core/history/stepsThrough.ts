import type { IsoDay } from '../calendar/isoDay';
import type { HealthScore } from '../health/healthScore';
import type { AccountVersion, HistoryStep } from './changeOver';
import { nextTurn } from './nextTurn';

/** What happened to an account: its text or the models by which it is scored became others. */
export type HistoryEvent<Version, Models> =
  | { readonly kind: 'text'; readonly day: IsoDay; readonly version: Version }
  | { readonly kind: 'models'; readonly day: IsoDay; readonly models: Models; readonly source: HistoryStep['model'] };

/** Where an account stands in its history. */
export interface Standing<Version, Models> {
  readonly version: Version;
  readonly models: Models;
  readonly health: HealthScore;
}

/**
 * The steps through events to the end of a period: before each event the days up to it pass, and after the last one those that are left;
 * a step ends on each day on which something else begins to count.
 * @param events in the order of time; an event whose day lies outside of the period counts on its nearest day, as clocks differ
 */
export function stepsThrough<Version extends AccountVersion, Models>(
  start: Standing<Version, Models>,
  events: readonly HistoryEvent<Version, Models>[],
  end: IsoDay,
  score: (version: Version, models: Models, day: IsoDay) => HealthScore,
): { readonly steps: readonly HistoryStep[]; readonly standing: Standing<Version, Models> } {
  const steps: HistoryStep[] = [];
  let { version, models, health } = start;
  const pass = (day: IsoDay): void => {
    while (health.asOf < day) {
      health = nextTurn(health, day, (on) => score(version, models, on));
      steps.push({ cause: 'time', version, health, day: health.asOf });
    }
  };
  for (const event of events) {
    pass(event.day < end ? event.day : end);
    if (event.kind === 'text') version = event.version;
    else models = event.models;
    health = score(version, models, health.asOf);
    steps.push(event.kind === 'text' ? { cause: 'edit', version, health, day: event.day } : { cause: 'model', version, health, day: event.day, ...(event.source && { model: event.source }) });
  }
  pass(end);
  return { steps, standing: { version, models, health } };
}
