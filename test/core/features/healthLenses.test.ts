import { describe, expect, it } from 'vitest';
import { healthLenses } from '../../../src/core/features/healthLenses';
import type { LensDetail } from '../../../src/core/features/healthLenses';
import type { HealthModel } from '../../../src/core/health/healthModel';
import { noScore } from '../../../src/core/health/finishScore';
import { scoreAccount } from '../../../src/core/health/scoreAccount';
import { readDocument } from '../../../src/core/model/readDocument';
import type { JsonObject } from '../../../src/core/yaml/sourceTree';
import { toValue } from '../../../src/core/yaml/toValue';
import { AS_OF, model, preset } from '../health/support';

const engine = preset('engine');

/** Lenses as `line: title`, the line's text as it stands in the file. */
function lenses(text: string, detail: LensDetail = 'all', healthModel: HealthModel = engine, stale = false): string[] {
  const document = readDocument('acme/account.yaml', text)!;
  return document.sheets.flatMap((sheet, index) => {
    const health = scoreAccount(healthModel, toValue(sheet.body) as JsonObject, { asOf: AS_OF });
    return healthLenses(document, index, health, stale, detail).map((lens) => `${text.slice(lens.span.start, lens.span.end)}: ${lens.title}`);
  });
}

const ENTERED = `account: Acme
scores:
  product_usage: { score: 7.2 }
  engagement: { score: 8 }
  relationship: { score: 6 }
  outcomes: { score: 7 }
  financial: { score: 7.5 }
`;

describe('the overall lens', () => {
  it('shows score, tier, the way to the next tier, and coverage', () => {
    expect(lenses(ENTERED, 'overall')).toEqual(['account: ● 72 Healthy · ↑ to Thriving: 8 points · coverage 100 %']);
  });

  it('has no way up from the best tier', () => {
    expect(lenses('account: Acme\nscores: { product_usage: { score: 9 }, engagement: { score: 9 } }', 'overall')).toEqual(['account: ● 90 Thriving · coverage 50 %']);
  });

  it('marks a provisional score and speaks of one point', () => {
    expect(lenses('account: Acme\nscores: { product_usage: { score: 7.9 } }', 'overall')).toEqual(['account: ● 79 Healthy (provisional) · ↑ to Thriving: 1 point · coverage 30 %']);
  });

  it('gives the reason where there is no score', () => {
    expect(lenses('account: Acme\n')).toEqual(['account: ● No score: no metric or component of the model has a value']);
    const document = readDocument('account.yaml', 'account: Acme\n')!;
    expect(healthLenses(document, 0, noScore('the health model ours has errors', AS_OF, 'ours'), false, 'all').map((lens) => lens.title)).toEqual(['● No score: the health model ours has errors']);
  });

  it('shows an override and the computed score', () => {
    expect(lenses(`${ENTERED}overrides: [{ of: overall, score: 50, reason: Pilot }]\n`, 'overall')).toEqual([
      'account: ● 50 At risk · set by hand, computed 71.9 · ↑ to Healthy: 10 points · coverage 100 %',
    ]);
  });

  it('says that it is of an earlier text', () => {
    expect(lenses(ENTERED, 'overall', engine, true)).toEqual(['account: ● 72 Healthy · ↑ to Thriving: 8 points · coverage 100 % · as of the last readable text']);
  });

  it('never rounds an incomplete coverage to all', () => {
    const almost = model(
      'name: m\nscale: 10\ncomponents: [{ id: a, weight: 0.998 }, { id: b, weight: 0.002 }]\ntiers: [{ id: t, label: Fine, min: 0, color: green }]',
    );
    expect(lenses('account: Acme\nscores: { a: { score: 5 } }', 'overall', almost)).toEqual(['account: ● 50 Fine · coverage 99 %']);
  });
});

describe('component lenses', () => {
  it('stand on the sections that the text has', () => {
    expect(lenses(ENTERED).slice(1)).toEqual([
      'product_usage: Product usage 7.2/10 entered · 30 % · 21.6 of 30 points',
      'engagement: Engagement 8/10 entered · 20 % · 16 of 20 points',
      'relationship: Relationship 6/10 entered · 15 % · 9 of 15 points',
      'outcomes: Outcomes 7/10 entered · 20 % · 14 of 20 points',
      'financial: Financial 7.5/10 entered · 15 % · 11.3 of 15 points',
    ]);
  });

  it('show both scores, and the share that the weight grew to', () => {
    expect(lenses('account: Acme\nscores:\n  product_usage: { score: 8, dau_mau_ratio: 0.3 }\n  engagement: {}\n').slice(1)).toEqual([
      'product_usage: Product usage 5/10 (entered 8) · 100 % · 50 of 100 points',
      'engagement: Engagement: no data · its 20 % go to the others',
    ]);
  });

  it('show an override', () => {
    expect(lenses('account: Acme\nscores:\n  product_usage: { dau_mau_ratio: 0.3 }\noverrides: [{ of: product_usage, score: 7 }]\n').slice(1)).toEqual([
      'product_usage: Product usage 7/10 set by hand (computed 5) · 100 % · 70 of 100 points',
    ]);
  });

  it('are left out with the detail overall, and all of them with off', () => {
    expect(lenses(ENTERED, 'overall')).toHaveLength(1);
    expect(lenses(ENTERED, 'off')).toEqual([]);
  });

  it('stand in each account of a file, below a root key too', () => {
    const text = 'customer_health:\n  account: Acme\n  scores: { financial: { score: 7 } }\n---\naccount: Globex\nscores: { outcomes: { score: 5 } }\n';
    expect(lenses(text).map((lens) => lens.split(':')[0])).toEqual(['customer_health', 'financial', 'account', 'outcomes']);
  });

  it('keep titles on one line, whatever a model calls its parts', () => {
    const odd = model('name: m\nscale: 10\ncomponents: [{ id: a, label: "Use\\nof $(zap) it", weight: 1 }]\ntiers: [{ id: t, label: Fine, min: 0, color: green }]');
    expect(lenses('account: Acme\nscores: { a: { score: 5 } }', 'all', odd)[1]).toBe('a: Use of $(zap) it 5/10 entered · 100 % · 50 of 100 points');
  });
});
