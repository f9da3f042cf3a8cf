import type { IsoDay } from '../../calendar/isoDay';
import { addDays } from '../../calendar/isoDay';
import { isUnknown } from '../../expression/value';
import { hasLeft } from '../../model/hasLeft';
import type { CompiledPlaybook } from '../compilePlaybook';
import { isMatch } from '../match';
import { matchPlaybook } from '../matchPlaybook';
import type { MatchScene } from '../matchScene';
import type { BacktestStart } from './backtest';
import { outcomeDays, withinDays } from './backtestDays';

/** An account at the end of a day, as of that day; undefined where that is not recorded, or it was not there. */
export type AccountAt = (day: IsoDay) => MatchScene | undefined;

interface AccountTest {
  readonly starts: readonly BacktestStart[];
  /** At how many ends of months it could not be said whether the playbook applied. */
  readonly unknown: number;
}

/**
 * When a playbook began to apply to an account, and what came of it. It begins where it applies at the end of a month and did not at the end
 * before; of what applies at the first end nobody knows when it began, so that one only counts as a beginning of comparison.
 * @param ends of months, oldest first
 */
export function backtestAccount(playbook: CompiledPlaybook, at: AccountAt, ends: readonly IsoDay[], asOf: IsoDay): AccountTest {
  const starts: BacktestStart[] = [];
  let unknown = 0;
  let applied = false;
  for (const [index, day] of ends.entries()) {
    const scene = at(day);
    // Where a state is not recorded, the one before goes on.
    if (scene === undefined) continue;
    const match = matchPlaybook(playbook, scene);
    if (match.state === 'unknown' && index > 0) unknown++;
    if (isMatch(match) && !applied && index > 0) starts.push({ account: scene.account, day, reasons: playbook.explain(scene.facts), ...whatCame(playbook, scene, at, ends, asOf) });
    // What could not be said neither begins nor ends anything.
    if (match.state !== 'unknown') applied = isMatch(match);
  }
  return { starts, unknown };
}

function whatCame(playbook: CompiledPlaybook, start: MatchScene, at: AccountAt, ends: readonly IsoDay[], asOf: IsoDay): Pick<BacktestStart, 'outcome' | 'on' | 'wasRun'> {
  const day = start.facts.asOf;
  const days = outcomeDays(day, playbook, ends, asOf);
  const later = days.flatMap((each) => at(each) ?? []);
  const wasRun = later.some((scene) => scene.runsOf(playbook.head.id)?.tasks.some(({ task: { created = '' } }) => created >= day && created <= days.at(-1)!) === true);
  const isOver = addDays(day, withinDays(playbook)) <= asOf;
  const churned = later.find((scene) => isLost(scene) && !isLost(start));
  if (churned !== undefined) return { outcome: 'churned', on: churned.facts.asOf, wasRun };
  const before = measured(playbook, start);
  if (before === true) return { outcome: 'already', on: day, wasRun };
  const answers = later.map((scene) => ({ on: scene.facts.asOf, answer: measured(playbook, scene) }));
  const reached = answers.find(({ answer }) => answer === true);
  if (reached !== undefined) return { outcome: 'reached', on: reached.on, wasRun };
  if (playbook.measure !== undefined && !isOver) return { outcome: 'open', on: undefined, wasRun };
  const last = answers.at(-1);
  const isKnown = last?.answer === false && last.on === days.at(-1);
  return isKnown ? { outcome: 'missed', on: last.on, wasRun } : { outcome: 'unknown', on: undefined, wasRun };
}

function measured({ measure }: CompiledPlaybook, { facts }: MatchScene): boolean | undefined {
  const answer = measure?.evaluate(facts);
  return isUnknown(answer) || typeof answer !== 'boolean' ? undefined : answer;
}

/** As of the scene's day: a day that lay ahead then is no loss yet. */
function isLost({ account, facts }: MatchScene): boolean {
  return hasLeft(account.data, facts.asOf);
}
