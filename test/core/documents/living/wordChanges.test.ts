import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../../../src/core/documents/living/wordChanges';

const told = (before: string, after: string) => wordChanges(before, after).map((change) => `${change.label}: ${change.before} → ${change.after}`);

describe('what reads otherwise', () => {
  it('is told by the label of the line', () => {
    expect(told('- **ARR:** [$120,000](../account.yaml#L7)\n- **Renewal:** March 31, 2026, in 120 days', '- **ARR:** [$132,000](../account.yaml#L9)\n- **Renewal:** April 30, 2026, in 150 days')).toEqual([
      'ARR: $120,000 → $132,000',
      'Renewal: March 31 → April 30',
      'Renewal: 120 → 150 days',
    ]);
  });

  it('is told by row and column of a table', () => {
    const table = (hours: string, more = '') => `| Source | A month | A year |\n| --- | ---: | ---: |\n| Hours | ${hours} |\n${more}`;
    expect(told(table('$100 | $1,200'), table('$110 | $1,320', '| Trips | $1 | $12 |\n'))).toEqual([
      'Hours (A month): $100 → $110',
      'Hours (A year): $1,200 → $1,320',
      'Trips (A month):  → $1',
      'Trips (A year):  → $12',
    ]);
    expect(told('| Figure | Now |\n| - | - |\n| Users | 180 |', '| Figure | Now |\n| - | - |\n| Users | 190 |')).toEqual(['Users: 180 → 190']);
  });

  it('is told with words around it where nothing names it', () => {
    expect(told('180 of 200 licensed users are active (90%).', '190 of 200 licensed users are active (95%).')).toEqual([
      ': 180 → 190 of 200 licensed …',
      ': … users are active (90% → 95%).',
    ]);
  });

  it('tells lines that came and lines that went', () => {
    expect(told('- Valencia is live', '- Valencia is live\n- Madrid follows')).toEqual([':  → Madrid follows']);
    expect(told('- [ ] Call Ana\n- [ ] Send figures', '- [ ] Send figures')).toEqual([': Call Ana → ']);
  });

  it('tells a sentence that has nothing in common with the old one as a whole', () => {
    expect(told('Root cause: nobody uses it', 'Root cause: their sponsor left in May')).toEqual(['Root cause: nobody uses it → their sponsor left in May']);
  });

  it('tells Chinese text by its characters', () => {
    expect(told('**续约日期：** 2026年3月31日', '**续约日期：** 2026年4月30日')).toEqual(['续约日期: 3月31 → 4月30']);
  });

  it('says nothing of layout, links and charts', () => {
    expect(told('| a | b |\n| - | - |\n| 1 | **2** |\n', '| a   | b |\n| --- | --- |\n| 1   | 2 |')).toEqual([]);
    expect(told('```mermaid\npie\n"a" : 1\n```', '```mermaid\npie\n"a" : 2\n```')).toEqual([]);
  });

  it('reads escaped text as it is meant', () => {
    expect(told('- Owner: Ana\\_R \\| x', '- Owner: Tom\\_B \\| x')).toEqual(['Owner: Ana_R | x → Tom_B | x']);
  });
});
