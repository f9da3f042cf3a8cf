import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { Engine } from '../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

const FILE = 'accounts/a/account.yaml';
const GOOD = 'account: A\nscores:\n  engagement: { score: 8 }\n  outcomes: { score: 6 }\n';

async function lensesOf(engine: Engine, text: string) {
  const document = engine.read(FILE, text)!;
  const lenses = await engine.lenses(document, 'all');
  return lenses.map(({ span, title, stale }) => `${document.lines.positionAt(span.start).line} ${title}${stale ? ' [stale]' : ''}`);
}

describe('lenses of the engine', () => {
  it('keep the last good figures, marked stale, while the text does not parse', async () => {
    const engine = createEngine(portsOf(memoryWorkspace({}), '2025-12-01'));
    const good = await lensesOf(engine, GOOD);
    expect(good).toHaveLength(3);
    expect(good[1]).toBe('2 Engagement 8/10 entered · 50 % · 40 of 50 points');
    const broken = await lensesOf(engine, GOOD.replace('score: 8 }', 'score: "8 }'));
    expect(broken.map((line) => line.split(' ')[0])).toEqual(['0', '2', '3']);
    expect(broken.every((line) => line.endsWith('[stale]'))).toBe(true);
    expect(broken[1]).toContain('Engagement 8/10');
    expect(await lensesOf(engine, GOOD.replace('score: 8', 'score: 9'))).toContain('2 Engagement 9/10 entered · 50 % · 45 of 50 points');
  });

  it('are none when they are switched off, and one an account when only the overall is wanted', async () => {
    const engine = createEngine(portsOf(memoryWorkspace({}), '2025-12-01'));
    const document = engine.read(FILE, GOOD)!;
    expect(await engine.lenses(document, 'off')).toEqual([]);
    expect(await engine.lenses(document, 'overall')).toHaveLength(1);
  });

  it('speak of each account of a file', async () => {
    const engine = createEngine(portsOf(memoryWorkspace({}), '2025-12-01'));
    const document = engine.read('two.yaml', `customer_health:\n  account: A\n---\ncustomer_health:\n  account: B\n  scores: { engagement: { score: 8 } }\n`)!;
    const overall = await engine.lenses(document, 'overall');
    expect(overall.map(({ sheet, title }) => [sheet, title.split(' ').slice(0, 2).join(' ')])).toEqual([
      [0, '● No'],
      [1, '● 80'],
    ]);
  });
});
