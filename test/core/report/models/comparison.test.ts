import { describe, expect, it } from 'vitest';
import { diffModels } from '../../../../src/core/health/models/diffModels';
import { comparisonAsText } from '../../../../src/core/report/models/comparisonAsText';
import { comparisonMarkdown } from '../../../../src/core/report/models/comparisonMarkdown';
import { modelDiffWords } from '../../../../src/core/report/models/modelDiffWords';
import { sinkText } from '../../../../src/core/report/sinkText';
import { account, engineOn, MODEL } from '../../engine/models/support';
import { but, OURS, outline } from '../../health/models/support';

/** Lines of the difference as `Heading | kind subject: words`. */
function words(after: string, before = OURS): string[] {
  return modelDiffWords(diffModels(outline(before), outline(after))).flatMap(({ title, lines }) => lines.map(({ kind, subject, words: said }) => `${title} | ${kind} ${subject}: ${said}`));
}

describe('a difference in words', () => {
  it('says weights in per cent of the whole score', () => {
    expect(words(but('weight: 0.6\n', 'weight: 0.7\n', but('weight: 0.4\n', 'weight: 0.3\n')))).toEqual(['Components | changed Product usage: 60 % → 70 % of the score', 'Components | changed Relationship: 40 % → 30 % of the score']);
  });

  it('says of thresholds only those that changed', () => {
    expect(words(but('[0.2, 3.5], [0.6, 10]', '[0.2, 4], [0.5, 10]'))).toEqual(['Metrics | changed Product usage / DAU/MAU: points 0.2: 3.5 → 4, 0.5: 10 (new), 0.6: 10 (gone)']);
    expect(words(but('up: 9', 'up: 8'))).toEqual(['Metrics | changed Product usage / Trend: values up: 9 → 8']);
    expect(words(but('[">= 3", 10]', '[">= 4", 10]'))).toEqual(['Metrics | changed Relationship / Threads: steps >= 4: 10 (new), >= 3: 10 (gone)']);
    expect(words(but('values: { up: 9, flat: 5, down: 1 }', 'cases: [{ when: arr > 5, values: { up: 9, flat: 5, down: 1 } }, { values: { up: 8, flat: 4, down: 1 } }]'), OURS)[0]).toMatch(/^Metrics \| changed Product usage \/ Trend: cases not there → \[\{ when: arr > 5, values: .*; values \{ up: 9, flat: 5, down: 1 \} → not there$/);
  });

  it('says inputs, policies, ages, tiers and bounds as people do', () => {
    expect(words(but('missing: redistribute', 'missing: zero'))[0]).toBe('Metrics | changed Product usage / DAU/MAU: missing value redistribute → zero');
    expect(words(but('stale_after_days: 90\n', ''))[0]).toBe('Metrics | changed Product usage / DAU/MAU: stale after 90 days → never');
    expect(words(but('from: scores.product_usage.trend', 'from: scores.engagement.login_trend'))).toEqual(['Metrics | changed Product usage / Trend: input scores.product_usage.trend → scores.engagement.login_trend']);
    expect(words(but('min: 60', 'min: 65'))).toEqual(['Tiers | changed Good: begins at 60 → 65']);
    expect(words(but('tiers:', 'overrides: { max_difference: 20 }\ntiers:'))).toEqual(['Model | changed largest difference of an override: no bound → 20']);
  });

  it('says what is new, gone, renamed and moved', () => {
    expect(words(but('id: trend', 'id: direction'))).toEqual(['Metrics | changed Product usage / Direction: renamed from trend to direction; label Trend → Direction']);
    const without = OURS.replace(/ {6}- \{ id: trend.*\n/, '').replace('weight: 0.75', 'weight: 1');
    expect(words(without)).toEqual(['Metrics | changed Product usage / DAU/MAU: 45 % → 60 % of the score', 'Metrics | removed Product usage / Trend: removed, 15 % of the score, from scores.product_usage.trend']);
    expect(words(OURS, without)[1]).toBe('Metrics | added Product usage / Trend: new, 15 % of the score, from scores.product_usage.trend');
  });
});

describe('a comparison', () => {
  const compare = async (name: string) => {
    const files = { 'customer-success.yaml': `health_model: ${MODEL}\n`, [MODEL]: OURS, 'models/b.health-model.yaml': but('min: 60', 'min: 65'), 'accounts/a/account.yaml': account(name, 6.2) };
    return (await engineOn([{ day: '2025-11-01', files }]).models()).compare('models/b.health-model.yaml');
  };

  it('is printed for people at a terminal', async () => {
    const comparison = await compare('Acme');
    expect(await sinkText((sink) => comparisonAsText(comparison, sink))).toBe(`models/ours.health-model.yaml → models/b.health-model.yaml

Tiers
  ~ Good: begins at 60 → 65

1 account changes tier · USD 1,000 ARR · 1 down

   ARR USD  before   after    points  account: largest reason
↓    1,000  62 Good  62 Poor       0  Acme: the tiers are cut otherwise

before  ARR USD  after  ARR USD  tier
     1    1,000      0        0  Good
     0        0      1    1,000  Poor

1 account, USD 1,000 ARR, mean score 62 → 62, as of 2025-12-01
`);
  });

  it('is Markdown that no name can break', async () => {
    const page = comparisonMarkdown(await compare('"A | B\\n## Q4 <img src=http://t/x>"'));
    const row = page.split('\n').filter((line) => line.includes('Q4'));
    expect(row).toHaveLength(1);
    expect(row[0]).toContain('A \\| B \\## Q4 \\<img src=http\\://t/x>');
    expect(page).toContain('**1 account changes tier · USD 1,000 ARR · 1 down**');
    expect(page).toContain('## Accounts by tier\n\n| Tier |');
    expect(page).toContain('- **Good**: begins at 60 → 65');
  });
});
