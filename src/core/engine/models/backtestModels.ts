import { addDays } from '../../calendar/isoDay';
import { hasLeft } from '../../model/hasLeft';
import { BACKTEST_DAYS } from '../../health/models/backtest';
import type { Backtest, BacktestedModel, ChurnedAccount, Count } from '../../health/models/backtest';
import { countOf, medianOf } from '../../health/models/judgeBacktest';
import type { LongRun } from '../../longRun';
import type { Ports } from '../../ports';
import { plural } from '../../text/plural';
import { UserError } from '../../userError';
import type { KnownPortfolio } from '../knownPortfolio';
import { ChurnedHistory } from './churnedHistory';
import { ContextsThen } from './contextsThen';
import { CustomersThen } from './customersThen';
import { judgesOf } from './judges';
import type { Judge } from './judges';
import type { NamedModel } from './namedModels';
import { RecordedFiles } from './recordedFiles';
import { StayedCustomers } from './stayedCustomers';
import { Steps } from './steps';

interface Parts {
  readonly ports: Ports;
  readonly known: KnownPortfolio;
}

/** See `ModelReviews.backtest`. */
export async function backtestModels(models: readonly NamedModel[], { ports, known }: Parts, run: LongRun): Promise<Backtest> {
  const history = await historyOf(ports);
  const asOf = ports.clock.today();
  const { accounts, unreadable } = await known.index.load(run.token);
  const recorded = new RecordedFiles(history);
  const judges = await judgesOf(models, known, new ContextsThen(recorded));
  const left = accounts.filter(({ account }) => hasLeft(account.data, asOf));
  const steps = new Steps(run, left.length, 'the back-test');
  steps.check();

  const past = new ChurnedHistory(recorded, judges);
  const churned: ChurnedAccount[] = [];
  const without: Backtest['without'][number][] = [];
  for (const each of left) {
    const found = await past.of(each);
    if (found.kind === 'judged') churned.push(found.churned);
    else without.push({ file: each.account.file, account: each.account.name, date: each.account.data.churned?.date, reason: found.reason });
    await steps.next();
  }
  churned.sort((a, b) => compareTexts(b.date, a.date) || compareTexts(a.account, b.account));

  const stayed = new StayedCustomers(new CustomersThen(history), recorded, { customers: accounts.filter((each) => !left.includes(each)), left }, judges);
  const days = BACKTEST_DAYS.map((daysBefore) => [...new Set(churned.map(({ date }) => addDays(date, -daysBefore)))]);
  steps.expect(days.flat().length);
  const counts: (readonly Count[])[] = [];
  for (const ofOffset of days) counts.push(await stayed.countsOver(ofOffset, steps));
  return { asOf, models: judges.map(({ name }, index) => summary(name, index, churned, counts)), churned, without, notes: notesOf(judges, stayed, unreadable) };
}

async function historyOf({ history }: Ports): Promise<NonNullable<Ports['history']>> {
  const state = await history?.state();
  if (history === undefined || state?.kind !== 'there') {
    throw new UserError(`a back-test needs the history of the files, and there is none: ${state?.kind === 'none' ? state.reason : 'no Git here, or the workspace is not trusted'}`);
  }
  return history;
}

function summary(name: string, index: number, churned: readonly ChurnedAccount[], stayed: readonly (readonly Count[])[]): BacktestedModel {
  const mine = churned.map(({ models }) => models[index]!);
  const days = BACKTEST_DAYS.map((daysBefore, offset) => ({ daysBefore, left: countOf(mine.map(({ states }) => states[offset]!)), stayed: stayed[offset]![index]! }));
  return { name, days, medianLead: medianOf(mine.flatMap(({ warnedSince }) => warnedSince?.daysBefore ?? [])) };
}

function notesOf(judges: readonly Judge[], { lost }: StayedCustomers, unreadable: readonly { readonly file: string }[]): readonly string[] {
  const notes: string[] = [];
  if (judges.some(({ usesPeers }) => usesPeers)) notes.push('Medians of similar customers are those of today.');
  if (lost.size > 0) notes.push(`${plural(lost.size, 'account')} of then ${lost.size === 1 ? 'is' : 'are'} not in the portfolio any more and not counted: ${[...lost].sort().join(', ')}.`);
  if (unreadable.length > 0) notes.push(`${plural(unreadable.length, 'file')} cannot be read and ${unreadable.length === 1 ? 'is' : 'are'} not counted: ${unreadable.map(({ file }) => file).join(', ')}.`);
  return notes;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
