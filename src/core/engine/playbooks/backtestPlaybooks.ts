import { addDays, addMonths, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { PastState } from '../../history/pastState';
import type { LongRun } from '../../longRun';
import type { Account } from '../../model/account';
import { backtestAccount } from '../../playbooks/backtest/backtestAccount';
import type { AccountAt } from '../../playbooks/backtest/backtestAccount';
import { daysAsked, monthEnds, withinDays } from '../../playbooks/backtest/backtestDays';
import type { Backtest, BacktestRequest, BacktestStart, BacktestedPlaybook } from '../../playbooks/backtest/backtest';
import { isAskable } from '../../playbooks/compilePlaybook';
import type { CompiledPlaybook } from '../../playbooks/compilePlaybook';
import { matchScene } from '../../playbooks/matchScene';
import type { MatchScene } from '../../playbooks/matchScene';
import { plural } from '../../text/plural';
import { UserError } from '../../userError';
import { inTurns } from '../inTurns';
import { PastStates } from '../pastStates';
import { segmentIdOf } from '../scoring';
import type { ReadAccount, ScoreBasis } from '../scoring';
import type { MatchSources } from './matchBasis';
import type { PlaybookShelf } from './playbookShelf';

/** More than any history reaches back. */
const MOST_MONTHS = 600;
/** Accounts looked at between two pauses. */
const AT_ONCE = 10;
/** Files whose earlier states are kept: they are asked one after the other. */
const MOST_KEPT = 16;

/** See `Playbooks.backtest`. */
export async function backtestPlaybooks(request: BacktestRequest, { ports, known, shelf }: MatchSources & { readonly shelf: PlaybookShelf }): Promise<Backtest> {
  const state = await ports.history.state();
  if (state.kind === 'none') throw new UserError(`playbooks cannot be tested on the past: ${state.reason}`);
  const scoring = await known.scoreBasis();
  const { asOf } = scoring;
  if (request.since !== undefined && request.since >= asOf) throw new UserError(`${request.since} does not lie in the past; name a day before ${asOf}`);
  const earliest = addMonths(asOf, -MOST_MONTHS);
  if (request.since !== undefined && request.since < earliest) throw new UserError(`${request.since} lies too far back; name ${earliest} or a later day`);
  const heads = request.playbooks === undefined ? (await shelf.list()).filter(({ status }) => status === 'active') : await Promise.all([...new Set(request.playbooks)].map((id) => shelf.find(id)));
  const compiled = await shelf.compiled(heads);
  const askable = compiled.filter(isAskable);
  const wanted = monthEnds(asOf, request.since);
  const isRecorded = await Promise.all(wanted.map(async (day) => (await ports.history.revisionOn(day)) !== undefined));
  const ends = wanted.filter((_day, index) => isRecorded[index]);
  const { accounts } = await known.index.load(request.token);
  // Apart from the earlier states that rules keep: these days are asked for once.
  const past = new PastStates(ports.history, MOST_KEPT);
  await past.load({ days: daysAsked(askable, ends, asOf), accounts });
  const tests = await testAll(askable, accounts, ends, past, scoring, request);
  return {
    asOf,
    currency: (await known.contexts.load()).settings.currency,
    days: ends,
    accounts: accounts.length,
    playbooks: compiled.map((playbook) => ({ ...resultOf(playbook), ...tests.get(playbook) })),
    notes: notesOn(compiled, wanted, ends, state.isShallow),
  };
}

type Tests = ReadonlyMap<CompiledPlaybook, Pick<BacktestedPlaybook, 'starts' | 'unknown'>>;

async function testAll(playbooks: readonly CompiledPlaybook[], accounts: readonly ReadAccount[], ends: readonly IsoDay[], past: PastStates, scoring: ScoreBasis, run: LongRun): Promise<Tests> {
  const found = new Map(playbooks.map((playbook) => [playbook, { starts: [] as BacktestStart[], unknown: 0 }]));
  for await (const { account } of inTurns(accounts, run, AT_ONCE)) {
    const at = accountAt(account, past, scoring);
    for (const [playbook, test] of found) {
      const { starts, unknown } = backtestAccount(playbook, at, ends, scoring.asOf);
      test.starts.push(...starts);
      test.unknown += unknown;
    }
  }
  // Sorting keeps the portfolio's order within a day.
  for (const { starts } of found.values()) starts.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return found;
}

/** The account on the days that were loaded, each seen as of that day: its own past lies behind it. */
function accountAt(account: Account, past: PastStates, scoring: ScoreBasis): AccountAt {
  const known = new Map<IsoDay, MatchScene | undefined>();
  const stateOn = (day: IsoDay): PastState | undefined => past.of(account, scoring)(daysBetween(day, scoring.asOf));
  const sceneOn = (day: IsoDay): MatchScene | undefined => {
    const state = stateOn(day);
    if (state === undefined) return undefined;
    const then = { ...account, data: state.data };
    const segment = segmentIdOf(then, scoring.segments);
    return matchScene(then, state.health, { asOf: day, ...(segment !== undefined && { segment }) }, (daysAgo) => stateOn(addDays(day, -daysAgo)));
  };
  return (day) => {
    if (!known.has(day)) known.set(day, sceneOn(day));
    return known.get(day);
  };
}

function resultOf(playbook: CompiledPlaybook): BacktestedPlaybook {
  const fault = playbook.head.fault ?? playbook.faults.find(({ of }) => of === 'trigger');
  const none = { message: 'It has no trigger, so it is run by hand.', span: undefined };
  return { playbook: playbook.head, fault: isAskable(playbook) ? undefined : (fault ?? none), withinDays: withinDays(playbook), starts: [], unknown: 0 };
}

function notesOn(playbooks: readonly CompiledPlaybook[], wanted: readonly IsoDay[], ends: readonly IsoDay[], isShallow: boolean): string[] {
  const missing = wanted.length - ends.length;
  const unmeasured = playbooks.filter((playbook) => isAskable(playbook) && playbook.measure === undefined).map(({ head }) => head.id);
  const comparing = playbooks.filter(({ usesPeers }) => usesPeers).map(({ head }) => head.id);
  return [
    ...(ends.length < 2 ? ['The history reaches back over no end of a month, so nothing can be said yet.'] : []),
    ...(missing > 0 && ends.length > 1 ? [`The history${isShallow ? ' on this machine' : ''} begins after ${wanted[missing - 1]!}: ${plural(missing, 'month')} before it ${missing === 1 ? 'is' : 'are'} not recorded.`] : []),
    'Only accounts that are there today are looked at: files of customers that were deleted are not.',
    'Each month is judged as its files stood at its end, by the triggers, health model and segments of now; what came and went within a month is not seen.',
    ...(unmeasured.length === 0 ? [] : [`Without a measure that can be used, nobody sees what came of it: ${unmeasured.join(', ')}.`]),
    ...(comparing.length === 0 ? [] : [`What compares accounts with their segment is unknown in the past: ${comparing.join(', ')}.`]),
  ];
}
