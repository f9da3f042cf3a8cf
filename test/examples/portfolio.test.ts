import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createEngine } from '../../src/core/engine';
import type { PortfolioAccount } from '../../src/core/engine';
import type { Finding } from '../../src/core/finding';
import { filesBelow, folderWorkspace, memoryWorkspace, portsOf } from '../support/fileWorkspace';

/** The example portfolio under the preset `engine` on the day that its files show. */

const AS_OF = '2025-12-01';
const ROOT = fileURLToPath(new URL('../../examples/portfolio/', import.meta.url));
const engine = createEngine(portsOf(folderWorkspace(ROOT), AS_OF));
const sheets = filesBelow(ROOT).filter((file) => file.endsWith('.yaml'));

interface ExpectedScore {
  readonly score: number;
  readonly tier: string;
  readonly coverage?: number;
  readonly provisional?: true;
}
const expected = parse(readFileSync(new URL('expectedScores.yaml', import.meta.url), 'utf8')) as Record<string, ExpectedScore>;

/** What each file brings, in the order of its text. Everything that it does not name is clean. */
const expectedFindings = parse(readFileSync(new URL('expectedFindings.yaml', import.meta.url), 'utf8')) as Record<string, readonly string[]>;

function linesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

describe('findings', () => {
  it.each(sheets)('of %s are those of the table', async (file) => {
    const report = await engine.checkFile(file);
    expect(linesOf(report!.findings)).toEqual(expectedFindings[file] ?? []);
  });

  it('name only files that are there, and none is an error', () => {
    expect(sheets).toEqual(expect.arrayContaining(Object.keys(expectedFindings)));
    expect(Object.values(expectedFindings).flat().filter((line) => line.startsWith('error'))).toEqual([]);
  });
});

describe('scores', () => {
  it('are those of the table, for every account', async () => {
    const { accounts, unreadable } = await engine.portfolio();
    expect(unreadable).toEqual([]);
    const scores = accounts.map(({ file, health }): [string, ExpectedScore] => [
      file.split('/')[1]!,
      { score: health.score!, tier: health.tier!.id, ...(health.provisional ? { provisional: true } : {}) },
    ]);
    expect(Object.fromEntries(scores.sort(([a], [b]) => a.localeCompare(b)))).toEqual(expected);
  });

  it('show every tier and every segment', async () => {
    const { accounts } = await engine.portfolio();
    expect(new Set(accounts.map(({ health }) => health.tier!.id))).toEqual(new Set(['thriving', 'healthy', 'at-risk', 'critical']));
    expect(new Set(accounts.map(({ segment }) => segment))).toEqual(new Set(['enterprise', 'mid-market', 'smb', 'self-serve']));
  });

  it('are there under every preset and under the model of the portfolio', async () => {
    for (const model of ['engine', 'csm', 'scorecard', 'strategist', 'models/fieldway.health-model.yaml']) {
      for (const file of sheets.filter((name) => name.endsWith('/account.yaml'))) {
        const document = engine.read(file, readFileSync(ROOT + file, 'utf8'))!;
        const [scored] = await engine.scores(document, { model });
        expect(scored!.health.score, `${file} under ${model}: ${scored!.health.reason}`).not.toBeNull();
      }
    }
  });
});

describe('the model of the portfolio, once in force', () => {
  const read = (file: string) => readFileSync(ROOT + file, 'utf8');
  const uncomment = (text: string, key: string) => text.replace(`# ${key}:`, `${key}:`);
  const account = 'accounts/harvest-lane-markets/account.yaml';
  const plan = 'accounts/harvest-lane-markets/success-plan.yaml';
  const inForce = createEngine(
    portsOf(
      memoryWorkspace({
        'customer-success.yaml': uncomment(read('customer-success.yaml'), 'health_model'),
        'models/fieldway.health-model.yaml': read('models/fieldway.health-model.yaml'),
        [account]: uncomment(read(account), 'metrics'),
        [plan]: read(plan),
      }),
      AS_OF,
    ),
  );

  it('scores the metric that it declares', async () => {
    expect((await inForce.checkFile('customer-success.yaml'))!.findings).toEqual([]);
    expect(linesOf((await inForce.checkFile(account))!.findings)).toEqual(expectedFindings[account]);
    const [{ health }] = (await inForce.portfolio()).accounts as [PortfolioAccount];
    const routine = health.components[0]!.components.find(({ id }) => id === 'routine')!;
    expect(routine.metrics.map(({ id, value, points }) => [id, value, points])).toEqual([
      ['checks_on_time', 0.97, 100],
      ['usage_trend', 'up', 95],
    ]);
    expect(health).toMatchObject({ model: 'fieldway', tier: { id: 'flourishing' }, coverage: 1 });
  });
});

describe('the override of verdant-energy', () => {
  const file = 'accounts/verdant-energy/account.yaml';
  const scoreOn = async (day: string) => {
    const later = createEngine(portsOf(folderWorkspace(ROOT), day));
    const [scored] = await later.scores(later.read(file, readFileSync(ROOT + file, 'utf8'))!);
    return scored!.health;
  };

  it('counts until its last day, and shows what the metrics give', async () => {
    const health = await scoreOn('2026-01-12');
    expect(health.score).toBe(70);
    expect(health.override).toMatchObject({ by: 'mei.tanaka', expires: '2026-01-12' });
    expect(Math.round(health.computed!)).not.toBe(70);
  });

  it('is over on the day after', async () => {
    const health = await scoreOn('2026-01-13');
    expect(health.override).toBeNull();
    expect(health.score).toBe(Math.round(health.exact!));
  });
});
