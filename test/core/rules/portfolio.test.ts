import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

/** What the rules on the whole portfolio say, as `file: message`. */
async function across(files: Record<string, string>): Promise<string[]> {
  const engine = createEngine(portsOf(memoryWorkspace(files), '2025-12-01'));
  const lines: string[] = [];
  for (const file of Object.keys(files)) {
    const { findings } = (await engine.checkFile(file))!;
    lines.push(...findings.filter(({ rule }) => /^(?:portfolio\/|data\/duplicate)/.test(rule)).map(({ message }) => `${file}: ${message}`));
  }
  return lines;
}

describe('data/duplicate-account', () => {
  it('sees through capitals, blanks and ways to write a letter', async () => {
    expect(await across({ 'a.account.yaml': 'account: Café Nord\n', 'b.account.yaml': 'account: "CAFE\u0301  NORD"\n', 'c.account.yaml': 'account: Cafe Nord\n' })).toEqual([
      'a.account.yaml: `Café Nord` is also the name of the account in `b.account.yaml`.',
      'b.account.yaml: `CAFE\u0301 NORD` is also the name of the account in `a.account.yaml`.',
    ]);
  });

  it('counts further ones, and tells of one in the same file', async () => {
    expect(await across({ 'a.account.yaml': 'account: A\n', 'b.account.yaml': 'account: A\n', 'c.account.yaml': 'account: A\n' })).toContain('a.account.yaml: `A` is also the name of the account in `b.account.yaml` and of 1 more.');
    expect(await across({ 'a.account.yaml': 'account: A\n---\naccount: a\n' })).toEqual(['a.account.yaml: `A` is also the name of another account in this file.', 'a.account.yaml: `a` is also the name of another account in this file.']);
  });
});

describe('data/duplicate-id', () => {
  it('takes ids that differ in capitals for two', async () => {
    expect(await across({ 'a.account.yaml': 'account: A\nid: 0015gA\n', 'b.account.yaml': 'account: B\nid: 0015ga\n' })).toEqual([]);
    expect(await across({ 'a.account.yaml': 'account: A\nid: X\n', 'b.account.yaml': 'account: B\nid: X\n' })).toEqual([
      'a.account.yaml: `X` is also the id of the account in `b.account.yaml`.',
      'b.account.yaml: `X` is also the id of the account in `a.account.yaml`.',
    ]);
  });
});

describe('portfolio/one-playbook', () => {
  const tasks = (...playbooks: string[]) => `tasks: [${playbooks.map((playbook) => `{ title: T, playbook: ${playbook} }`).join(', ')}]\n`;
  const account = (index: number, arr: number, playbook: string) => ({ [`${index}.account.yaml`]: `account: A${index}\narr: ${arr}\n${tasks(playbook)}` });
  const accounts = (count: number, arrOf: (index: number) => number) => Object.assign({}, ...Array.from({ length: count }, (_, index) => account(index, arrOf(index), 'same'))) as Record<string, string>;
  const growing = (index: number) => 1000 + 30000 * index;

  it('tells once, at the largest account', async () => {
    expect(await across(accounts(8, growing))).toEqual(['7.account.yaml: `same` is the only playbook that tasks come from, in 8 accounts of 3 segments.']);
  });

  it('judges neither few accounts, nor one segment, nor a portfolio with a second playbook', async () => {
    expect(await across(accounts(7, growing))).toEqual([]);
    expect(await across({ ...accounts(8, growing), 'x.account.yaml': `account: X\n${tasks('same', 'other')}` })).toEqual([]);
    expect(await across(accounts(8, () => 200000))).toEqual([]);
  });
});

describe('portfolio/csm-over-ratio', () => {
  const account = (name: string, more: string) => ({ [`${name}.account.yaml`]: `account: ${name}\ncsm: dana\n${more}\n` });
  const settings = { 'customer-success.yaml': 'preset: csm\npeople: { dana: { name: Dana Reyes } }\nsegments: { enterprise: { accounts_per_csm: 2 } }\n' };

  it('tells once of a book that is too large, at its smallest account', async () => {
    const files = { ...settings, ...account('A', 'arr: 300000'), ...account('B', 'arr: 200000'), ...account('C', 'segment: enterprise'), ...account('D', 'arr: 50000') };
    expect(await across(files)).toEqual(['B.account.yaml: Dana Reyes looks after 3 accounts of the segment Enterprise; one manager can look after 2.']);
  });

  it('leaves lost customers, and segments without a ratio, out', async () => {
    expect(await across({ ...settings, ...account('A', 'arr: 300000'), ...account('B', 'arr: 200000'), ...account('C', 'arr: 200000\nchurned: { date: 2025-01-01 }') })).toEqual([]);
    expect(await across({ ...account('A', 'arr: 300000'), ...account('B', 'arr: 200000'), ...account('C', 'arr: 200000') })).toEqual([]);
  });
});
