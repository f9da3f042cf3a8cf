import { describe, expect, it } from 'vitest';
import type { PastAccount, PastPortfolio } from '../../../src/core/history/scoreHistories';
import { portfolioThenAndNow } from '../../../src/core/report/portfolioThenAndNow';
import type { AccountNow } from '../../../src/core/report/portfolioThenAndNow';
import type { Settings } from '../../../src/core/model/settings';
import { ANA, scored } from './changes';

const now = (name: string, score: number, file = `accounts/${name}/account.yaml`): AccountNow => ({ name, file, sheet: 0, arr: 10_000, health: scored(score) });
const then = (name: string, score: number, file = `accounts/${name}/account.yaml`): PastAccount => ({
  account: { file, sheet: 0, name, data: { account: name, arr: 8_000 } },
  data: {},
  health: scored(score, '2025-09-01'),
});

function page(past: readonly PastAccount[], present: readonly AccountNow[]): string {
  const portfolio: PastPortfolio = { day: '2025-09-01', revision: ANA, accounts: past, unreadable: [], settings: {} as Settings, modelName: 'engine' };
  return portfolioThenAndNow({ then: portfolio, now: present, today: '2025-12-01', currency: 'EUR' });
}

/** The rows of the table below a heading, its head left out. */
function rows(markdown: string, heading: string): string[][] {
  const section = markdown.slice(markdown.indexOf(`## ${heading}\n`)).split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim()));
}

describe('a portfolio then and now', () => {
  it('tells who went to another tier, the largest falls and rises first', () => {
    const past = [then('one', 72), then('two', 90), then('three', 60), then('same', 80)];
    const markdown = page(past, [now('one', 65), now('two', 55), now('three', 71), now('same', 82)]);
    expect(rows(markdown, 'To a lower tier')).toEqual([
      ['two', 'EUR 10,000', '90 Healthy', '55 Watch \\[x\\]', '−35'],
      ['one', 'EUR 10,000', '72 Healthy', '65 Watch \\[x\\]', '−7'],
    ]);
    expect(rows(markdown, 'To a higher tier')).toEqual([['three', 'EUR 10,000', '60 Watch \\[x\\]', '71 Healthy', '+11']]);
    expect(rows(markdown, 'In the same tier, new, or gone')).toEqual([['same', 'EUR 10,000', '80 Healthy', '82 Healthy', '+2']]);
  });

  it('knows an account whose file was moved, and one whose name was changed', () => {
    const markdown = page([then('moved', 72, 'old.account.yaml'), then('Old name', 60, 'renamed.account.yaml')], [now('moved', 74), now('New name', 61, 'renamed.account.yaml')]);
    expect(rows(markdown, 'In the same tier, new, or gone')).toEqual([
      ['New name', 'EUR 10,000', '60 Watch \\[x\\]', '61 Watch \\[x\\]', '+1'],
      ['moved', 'EUR 10,000', '72 Healthy', '74 Healthy', '+2'],
    ]);
  });

  it('lists those that are new and those that are gone', () => {
    const markdown = page([then('gone', 72)], [now('new', 60)]);
    expect(rows(markdown, 'In the same tier, new, or gone')).toEqual([
      ['gone', 'EUR 8,000', '72 Healthy', 'gone', ''],
      ['new', 'EUR 10,000', 'not there yet', '60 Watch \\[x\\]', ''],
    ]);
    expect(markdown).toContain('1 account on 2025-09-01 (version a1b2c3d), 1 on 2025-12-01. Model engine.');
  });

  it('counts the tiers, the best first', () => {
    const markdown = page([then('one', 72), then('two', 60)], [now('one', 75), now('two', 71)]);
    const table = markdown.split('\n').filter((line) => line.startsWith('|')).slice(2, 4);
    expect(table.map((line) => line.replace(/ +/g, ' '))).toEqual(['| Healthy | 1 | EUR 10,000 | 2 | EUR 20,000 |', '| Watch \\[x\\] | 1 | EUR 10,000 | 0 | EUR 0 |']);
  });
});
