import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import type { Backtest, BacktestRequest } from '../../../../src/core/playbooks/backtest/backtest';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import { memoryHistory } from '../../support/memoryHistory';
import type { MemoryCommit, MemoryHistoryOptions } from '../../support/memoryHistory';

const SETTINGS = 'preset: engine\n';
const sheet = (name: string, score: number, more = ''): string => `account: ${name}\nsegment: smb\narr: 12000\nscores: { product_usage: { score: ${score} } }\n${more}`;
const playbook = (head: string): string => `---\n${head}---\n\n# A playbook\n`;

const LOW = playbook('title: Low\ntrigger: health.score < 40\noutcome: { measure: health.score >= 60, within_days: 60 }\n');
const FELL = playbook('title: Fell\ntrigger: health.change(30) <= -20\noutcome: { measure: health.change(30) > 0, within_days: 45 }\n');

const COMMITS: readonly MemoryCommit[] = [
  { day: '2025-06-10', files: { 'customer-success.yaml': SETTINGS, 'a/account.yaml': sheet('Acme', 8), 'b/account.yaml': sheet('Bolt', 3) } },
  { day: '2025-07-20', files: { 'a/account.yaml': sheet('Acme', 3) } },
  { day: '2025-09-05', files: { 'a/account.yaml': sheet('Acme', 7) }, renames: { 'b/account.yaml': 'bolt/account.yaml' } },
  { day: '2025-10-10', files: { 'c/account.yaml': sheet('Core', 2) } },
  { day: '2025-11-20', files: { 'c/account.yaml': sheet('Core', 2, 'churned: { date: 2025-11-15 }\n') } },
];

const NOW: Readonly<Record<string, string>> = {
  'customer-success.yaml': SETTINGS,
  'a/account.yaml': sheet('Acme', 7),
  'bolt/account.yaml': sheet('Bolt', 3),
  'c/account.yaml': sheet('Core', 2, 'churned: { date: 2025-11-15 }\n'),
  'playbooks/fell.md': FELL,
  'playbooks/low.md': LOW,
};

async function backtest(request?: BacktestRequest, options?: MemoryHistoryOptions, files = NOW): Promise<Backtest> {
  const engine = createEngine({ ...portsOf(memoryWorkspace(files), '2025-12-01'), history: memoryHistory(COMMITS, options) });
  return (await engine.playbooks()).backtest(request);
}

const shown = ({ playbooks }: Backtest) => Object.fromEntries(playbooks.map(({ playbook: { id }, starts }) => [id, starts.map(({ account, day, outcome, reasons }) => `${account.name} ${day} ${outcome}: ${reasons[0]?.text}`)]));

describe('playbooks on the past', () => {
  it('would have begun where the files of then say so, with what came of it', async () => {
    const tested = await backtest();
    expect(tested.days).toEqual(['2025-06-30', '2025-07-31', '2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30']);
    expect(tested.accounts).toBe(3);
    expect(shown(tested)).toEqual({
      fell: ['Acme 2025-07-31 reached: health.score fell from 80 to 30 in 30 days'],
      low: ['Acme 2025-07-31 reached: health.score is 30', 'Core 2025-10-31 churned: health.score is 20'],
    });
  });

  it('is told from a day on, for the playbooks that are named', async () => {
    const tested = await backtest({ playbooks: ['low'], since: '2025-10-01' });
    expect(tested.days).toEqual(['2025-09-30', '2025-10-31', '2025-11-30']);
    expect(shown(tested)).toEqual({ low: ['Core 2025-10-31 churned: health.score is 20'] });
  });

  it('says what is not recorded', async () => {
    const { notes } = await backtest();
    expect(notes[0]).toBe('The history begins after 2025-05-31: 7 months before it are not recorded.');
    expect(notes[1]).toMatch(/^Only accounts that are there today are looked at/);
    const young = await backtest({ since: '2025-12-01' }).catch((error: Error) => error.message);
    expect(young).toBe('2025-12-01 does not lie in the past; name a day before 2025-12-01');
  });

  it('names playbooks that cannot be tested, or whose success nobody sees', async () => {
    const tested = await backtest(undefined, undefined, { ...NOW, 'playbooks/a.md': playbook('trigger: arr >\n'), 'playbooks/b.md': playbook('title: By hand\n'), 'playbooks/c.md': playbook('trigger: arr > 5\n'), 'playbooks/d.md': playbook('trigger: arr > 5\nstatus: Active\n') });
    expect(tested.playbooks.map(({ fault }) => fault?.message.slice(0, 24))).toEqual(['This expression ends too', 'It has no trigger, so it', undefined, '`status` is `Active`; ex', undefined, undefined]);
    expect(tested.notes.at(-1)).toBe('Without a measure that can be used, nobody sees what came of it: c.');
  });

  it('needs a history', async () => {
    await expect(backtest(undefined, { none: 'this folder is not in a Git repository' })).rejects.toThrow('playbooks cannot be tested on the past: this folder is not in a Git repository');
    await expect(backtest({ playbooks: ['lo'] })).rejects.toThrow('there is no playbook `lo`');
  });
});
