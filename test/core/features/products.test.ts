import { describe, expect, it } from 'vitest';
import { CURSOR, caretIn, detailsIn, hoverIn } from './atCursor';

const ACCOUNT = `account: Acme
arr: 120000
contract:
  products:
    - name: Platform
      arr: 100000
    - name: Analytics
      arr: 20000
      scores:
        product_usage:
          dau_mau_ratio: 0.1
          score: 3
    - name: Connect
scores:
  product_usage:
    dau_mau_ratio: 0.42
    trend: up
  relationship: { contacts_count: 5 }
`;

async function hoverOf(piece: string, text = ACCOUNT): Promise<string | undefined> {
  return (await hoverIn(text.replace(piece, () => CURSOR + piece)))?.markdown;
}

describe('products with scores of their own (H5)', () => {
  it('have a lens each, on their names', async () => {
    const { engine, document } = caretIn(ACCOUNT + CURSOR);
    const lenses = await engine.lenses(document, 'all');
    expect(lenses.filter(({ kind }) => kind === 'product').map(({ title, span }) => [document.lines.positionAt(span.start).line + 1, title])).toEqual([
      [5, 'Platform 83 Thriving · 83 % of ARR'],
      [7, 'Analytics 59 At risk · 17 % of ARR'],
      [13, 'Connect 83 Thriving · no share of the score'],
    ]);
    expect((await engine.lenses(document, 'overall')).map(({ kind }) => kind)).toEqual(['overall']);
  });

  it('have a hint each, with their names', async () => {
    const { engine, document } = caretIn(ACCOUNT + CURSOR);
    const hints = await (await engine.authoring()).hints(document, { start: 0, end: ACCOUNT.length });
    expect(hints.map(({ text }) => text)).toEqual(['79 Healthy', 'Platform 83 Thriving', 'Analytics 59 At risk', 'Connect 83 Thriving', '6.9/10 · 66.7 % · 45.7 of 66.7 points', '10/10 · 33.3 % · 33.3 of 33.3 points']);
    expect(hints[2]!.tooltip).toBe('Health of **Analytics**: **59 At risk**, coverage 27 %; 17 % of ARR.');
  });

  it.each([
    ['Analytics', 'Health of **Analytics**: **59 At risk**, coverage 27 %; 17 % of ARR.'],
    ['Connect', 'Health of **Connect**: **83 Thriving**, coverage 27 %; no share of the score.'],
    ['scores:\n        product', 'Health of **Analytics**: **59 At risk**, coverage 27 %; 17 % of ARR.'],
    ['product_usage:\n          dau', 'Of Analytics alone: **Product usage**: 3.8 of 10, *middle*; 66.7 % of the score, 25.5 of 66.7 points won, coverage 70 %. Computed 3.8, entered 3: the computed one counts.'],
    ['score: 3', 'Of Analytics alone: **Product usage**: 3.8 of 10, *middle*; 66.7 % of the score, 25.5 of 66.7 points won, coverage 70 %. Computed 3.8, entered 3: the computed one counts.'],
    ['0.1\n', 'In **Product usage** of Analytics: 1.8 of 10, band *low*. 1.4 of 7.9 points won, 6.5 lost. `0.2` would reach band *middle* and 1.4 points more.'],
    ['0.42', 'In **Product usage**: 6.9 of 10, band *high*. 27.2 of 39.7 points won, 12.5 lost.'],
    ['up\n', 'In **Product usage**: 9 of 10, band *high*. 17.1 of 19 points won, 1.9 lost.'],
  ])('explain %j', async (piece, expected) => {
    expect(await hoverOf(piece)).toContain(expected);
  });

  it('explain what none of them reads', async () => {
    const text = ACCOUNT.replace('name: Platform\n', 'name: Platform\n      scores: { product_usage: { dau_mau_ratio: 0.6 } }\n');
    expect(await hoverOf('0.42', text)).toContain('In **Product usage**: it does not count, since every product with a share has its own.');
    const unpaid = text.replace('name: Connect\n', 'name: Connect\n      scores: { engagement: { community_active: true } }\n');
    expect(await hoverOf('community_active', unpaid)).toContain('it does not count, since the product has no share in the score.');
  });

  it('are offered choices by what they are worth for the product', async () => {
    expect(await detailsIn(ACCOUNT.replace('score: 3', () => `trend: ${CURSOR}`))).toEqual(['up: 9 of 10', 'flat: 5 of 10', 'down: 1.5 of 10']);
  });
});

describe('a trend in a low season (H6)', () => {
  const SEASON = `account: Acme
low_seasons: [{ from: "11-01", to: "12-31" }]
scores:
  product_usage: { trend: up }
usage:
  history:
    - { month: 2024-10, active_users: 172 }
    - { month: 2025-10, active_users: 150 }
    - { month: 2024-12, active_users: 180 }
    - { month: 2025-12, active_users: 99 }
`;
  const COMPARED = 'Compared with October 2024: 172 → 150 active users, −13 %: down.';

  it('says by which months it goes, at the trend and at the months', async () => {
    expect(await hoverOf('trend: up', SEASON)).toContain(COMPARED);
    expect(await hoverOf('active_users: 150', SEASON)).toContain(COMPARED);
    expect(await hoverOf('active_users: 172', SEASON)).toContain(COMPARED);
    expect(await hoverOf('active_users: 180', SEASON)).not.toContain('ompared with');
  });

  it('is not offered as if it counted', async () => {
    expect(await detailsIn(SEASON.replace('trend: up', () => `trend: ${CURSOR}`))).toEqual(['up: It rises.', 'flat: It stays about where it was.', 'down: It falls.']);
  });
});
