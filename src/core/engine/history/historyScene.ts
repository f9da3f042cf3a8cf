import type { IsoDay } from '../../calendar/isoDay';
import type { AccountChoice, Moment } from '../../history/scoreHistories';
import type { ModelInForce } from '../../history/scoreChange';
import type { HistoryEvent, Standing } from '../../history/stepsThrough';
import type { CancellationToken, Revision } from '../../ports';
import { UserError } from '../../userError';
import type { LoadedContext } from '../portfolioContext';
import type { AccountNow } from './accountNow';
import type { AccountVersions, ReadVersion } from './accountVersions';
import type { FoundMoment } from './moments';
import type { PastAccounts, ScoreRules } from './pastAccounts';
import type { RulesEvent } from './pastRules';

export type AccountEvent = HistoryEvent<ReadVersion, ScoreRules>;
export type AccountStanding = Standing<ReadVersion, ScoreRules>;

/** What is in force now. */
export interface Present {
  readonly today: IsoDay;
  readonly rules: ScoreRules;
  readonly context: LoadedContext;
}

/** What past scores are worked out with: each answer is kept until something new is recorded. */
export interface HistoryScene {
  readonly past: PastAccounts;
  /** @param healthModel a preset or model file instead of that in force */
  present(healthModel?: string): Promise<Present>;
  now(choice: AccountChoice): Promise<AccountNow>;
  moment(moment: Moment): Promise<FoundMoment>;
  between(now: AccountNow, since: Revision, until: Revision | undefined): Promise<AccountVersions>;
  newest(now: AccountNow, limit?: number): Promise<AccountVersions>;
  rulesAt(revision: Revision): Promise<ScoreRules>;
  rulesSince(revision: Revision | undefined): Promise<readonly RulesEvent[]>;
}

/** @throws UserError when nobody waits for the answer any more */
export function goOn(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested) throw new UserError('stopped');
}

/**
 * Where an account stands at the beginning of a period.
 * @param rules those of now, which count unless those of then are asked for
 */
export async function standingAt(scene: HistoryScene, version: ReadVersion, day: IsoDay, rules: ScoreRules, model: ModelInForce | undefined): Promise<AccountStanding> {
  const models = model === 'then' && version.revision !== undefined ? await scene.rulesAt(version.revision) : rules;
  return { version, models, health: scene.past.score(version.read, models, day) };
}
