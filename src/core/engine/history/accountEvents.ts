import type { IsoDay } from '../../calendar/isoDay';
import type { ModelInForce } from '../../history/scoreChange';
import { SETTINGS_FILE } from '../../model/documentKind';
import type { Revision } from '../../ports';
import type { ReadVersion } from './accountVersions';
import type { AccountEvent, HistoryScene } from './historyScene';
import type { RulesEvent } from './pastRules';

/** The stretch of time whose events are asked for. */
export interface Period {
  /** Undefined for one that begins before anything was recorded. */
  readonly since: Revision | undefined;
  /** Undefined for the present, also where it is not recorded. */
  readonly until: Revision | undefined;
  readonly end: IsoDay;
  readonly model: ModelInForce | undefined;
}

/** What happened to an account in a period, in the order of time: its texts and, where the models of then count, those. */
export async function accountEvents(scene: HistoryScene, versions: readonly ReadVersion[], period: Period): Promise<readonly AccountEvent[]> {
  const texts = inOrder(versions.map((version): AccountEvent => ({ kind: 'text', day: version.revision?.day ?? period.end, version })));
  if (period.model !== 'then') return texts;
  const models = inOrder((await scene.rulesSince(period.since)).filter(({ day }) => day <= period.end));
  // A commit may hold both: then the text counts first.
  const merged = [...texts, ...models].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return [...merged, await lastRules(scene, period)];
}

/** What is in force at the end, also where it is not recorded yet. */
async function lastRules(scene: HistoryScene, { until, end }: Period): Promise<RulesEvent> {
  const { rules, context } = await scene.present();
  const file = context.settings.healthModel ?? SETTINGS_FILE;
  return { kind: 'models', day: end, models: until === undefined ? rules : await scene.rulesAt(until), source: { revision: until, file } };
}

/** Commits keep their order, also where somebody's clock was wrong: none comes before the one that it follows. */
function inOrder<Event extends AccountEvent>(events: readonly Event[]): Event[] {
  let latest = '';
  return events.map((event) => {
    latest = event.day > latest ? event.day : latest;
    return event.day === latest ? event : { ...event, day: latest };
  });
}
