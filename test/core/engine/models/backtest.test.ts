import { describe, expect, it } from 'vitest';
import type { Backtest } from '../../../../src/core/health/models/backtest';
import type { MemoryCommit } from '../../support/memoryHistory';
import { but, OURS } from '../../health/models/support';
import { account, engineOn, left, MODEL } from './support';

const SETTINGS = `health_model: ${MODEL}\n`;
/** Under this one only accounts below 30 are red. */
const LAX = but('min: 60', 'min: 30');

const ACME = 'accounts/acme/account.yaml';
const BETA = 'accounts/beta/account.yaml';
const CODA = 'accounts/coda/account.yaml';
const DUNE = 'accounts/dune/account.yaml';

/**
 * Acme left on 1 November: 80 until it fell to 50 on 20 September and 20 on 10 October. Beta stays, at 50 all the time; Coda stays at 90. Dune
 * left without a day, Echo before anything was recorded. The model was lax until 15 September.
 */
const COMMITS: readonly MemoryCommit[] = [
  { day: '2025-07-01', files: { 'customer-success.yaml': SETTINGS, [MODEL]: LAX, [ACME]: account('Acme', 8), [BETA]: account('Beta', 5), [CODA]: account('Coda', 9), [DUNE]: account('Dune', 5) } },
  { day: '2025-09-15', files: { [MODEL]: OURS } },
  { day: '2025-09-20', files: { [ACME]: account('Acme', 5) } },
  { day: '2025-10-10', files: { [ACME]: account('Acme', 2) } },
  { day: '2025-11-05', files: { [ACME]: account('Acme', 2, 2, left('2025-11-01')), [DUNE]: account('Dune', 5, 5, 'churned: { reason: price }\n'), 'accounts/echo/account.yaml': account('Echo', 1, 1, left('2025-10-20')) } },
];

async function backtest(models: readonly string[] = [], commits = COMMITS): Promise<Backtest> {
  return (await engineOn(commits).models()).backtest(models);
}

describe('a back-test', () => {
  it('judges those who left 90, 60 and 30 days before, under the model of then and of now', async () => {
    const { churned } = await backtest();
    expect(churned.map(({ account: name, date, arr }) => [name, date, arr])).toEqual([['Acme', '2025-11-01', 1000]]);
    const states = churned[0]!.models.map((model) => model.states.map(({ day, score, tier }) => [day, score, tier?.id]));
    // 3 August, 2 September, 2 October: the fall of 20 September is in the last alone.
    const same = [['2025-08-03', 80, 'good'], ['2025-09-02', 80, 'good'], ['2025-10-02', 50, 'poor']];
    expect(states).toEqual([same, same]);
    expect(churned[0]!.models[0]!.states[2]!.weighedMost).toEqual({ label: 'Product usage', lost: expect.closeTo(30, 9) as number });
  });

  it('counts warnings of those who left and of those who stayed on the same days', async () => {
    const { models } = await backtest();
    const rows = models.map(({ name, days }) => [name, ...days.map(({ left: { warned, scored }, stayed }) => `${warned}/${scored} ${stayed.warned}/${stayed.scored}`)]);
    expect(rows).toEqual([
      // Beta was not in warning while the model was lax.
      ['then', '0/1 0/2', '0/1 0/2', '1/1 1/2'],
      [MODEL, '0/1 1/2', '0/1 1/2', '1/1 1/2'],
    ]);
  });

  it('says since when there was a warning without a break', async () => {
    const { churned, models } = await backtest();
    expect(churned[0]!.models.map(({ warnedSince }) => warnedSince)).toEqual([{ day: '2025-09-20', daysBefore: 42 }, { day: '2025-09-20', daysBefore: 42 }]);
    expect(models.map(({ medianLead }) => medianLead)).toEqual([42, 42]);
    const recovered = [...COMMITS.slice(0, 4), { day: '2025-10-25', files: { [ACME]: account('Acme', 9) } }, ...COMMITS.slice(4)];
    expect((await backtest([], recovered)).churned[0]!.models[0]!.warnedSince).toBeUndefined();
  });

  it('takes models of other files, presets and revisions', async () => {
    const { models, churned } = await backtest([`HEAD~4:${MODEL}`, 'engine']);
    expect(models.map(({ name }) => name)).toEqual(['then', `HEAD~4:${MODEL}`, 'engine']);
    expect(churned[0]!.models[1]!.states.map(({ tier }) => tier?.id)).toEqual(['good', 'good', 'good']);
    expect(churned[0]!.models[1]!.warnedSince).toEqual({ day: '2025-10-10', daysBefore: 22 });
  });

  it('names those it cannot judge, with the reason', async () => {
    const { without } = await backtest();
    expect(without).toEqual([
      { file: DUNE, account: 'Dune', date: undefined, reason: 'the day on which they left is not written (`churned.date`)' },
      { file: 'accounts/echo/account.yaml', account: 'Echo', date: '2025-10-20', reason: 'recorded only since 2025-11-05' },
    ]);
  });

  it('does not count days before an account was recorded', async () => {
    const late = [{ day: '2025-07-01', files: { 'customer-success.yaml': SETTINGS, [MODEL]: OURS } }, { day: '2025-09-20', files: { [ACME]: account('Acme', 5) } }, ...COMMITS.slice(4)];
    const { churned, models } = await backtest([], late);
    expect(churned[0]!.models[0]!.states.map(({ score, reason }) => score ?? reason)).toEqual(['not recorded yet', 'not recorded yet', 50]);
    expect(models[0]!.days.map(({ left: counts }) => counts)).toEqual([{ warned: 0, scored: 0 }, { warned: 0, scored: 0 }, { warned: 1, scored: 1 }]);
  });

  it('follows customers under other names and files, and says who is not there any more', async () => {
    const moved = [
      ...COMMITS,
      { day: '2025-11-10', renames: { [BETA]: 'accounts/better/account.yaml', [ACME]: 'archive/acme/account.yaml' }, files: { 'accounts/better/account.yaml': account('Better', 5), [CODA]: null } },
    ];
    const { models, churned, notes } = await backtest([], moved);
    expect(churned[0]!.models[1]!.states.map(({ score }) => score)).toEqual([80, 80, 50]);
    expect(models[1]!.days.map(({ stayed }) => stayed)).toEqual(Array(3).fill({ warned: 1, scored: 1 }));
    expect(notes).toEqual(['1 account of then is not in the portfolio any more and not counted: Coda.']);
  });

  it('names files that cannot be read', async () => {
    const broken = [...COMMITS, { day: '2025-11-10', files: { 'accounts/bad/account.yaml': 'just words\n' } }];
    expect((await backtest([], broken)).notes).toEqual(['1 file cannot be read and is not counted: accounts/bad/account.yaml.']);
  });

  it('tells its progress, gives way, and ends when nobody wants it', async () => {
    const steps: string[] = [];
    let pauses = 0;
    await (await engineOn(COMMITS).models()).backtest([], { progress: (done, total) => steps.push(`${done}/${total}`), pause: async () => void pauses++ });
    expect(steps).toEqual(['1/3', '2/3', '3/3', '4/6', '5/6', '6/6']);
    expect(pauses).toBe(6);
    const cancelled = (await engineOn(COMMITS).models()).backtest([], { token: { isCancellationRequested: true } });
    await expect(cancelled).rejects.toThrow('the back-test was cancelled');
  });

  it('needs a history', async () => {
    await expect(backtest([], [])).rejects.toThrow('a back-test needs the history of the files, and there is none: nothing was committed yet');
  });
});
