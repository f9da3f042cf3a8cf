import { describe, expect, it } from 'vitest';
import { toldReasons } from '../../../../src/core/report/diff/toldReasons';
import { accountOf, reasonOf } from './support/diffs';

const reason = (label: string, points: number) => reasonOf({ label, component: null, points, before: null, after: null, line: 3 });
const told = (points: readonly number[], most?: number) => toldReasons(accountOf({ reasons: points.map((each, at) => reason(`R${at + 1}`, each)) }), most).map(({ words }) => words);

describe('toldReasons', () => {
  it('folds what rounds to no point into a line with its sum', () => {
    expect(told([-8.2, -0.5, 0.4, -0.3, 0.3])).toEqual(['R1 −8.2', 'R2 −0.5', '3 lighter reasons +0.4']);
  });

  it('says nothing of light reasons that come to nothing together', () => {
    expect(told([5, 0.2, -0.2, 0])).toEqual(['R1 +5']);
  });

  it('tells one light reason by its name, with its line', () => {
    expect(toldReasons(accountOf({ reasons: [reason('A', 4), reason('B', 0.4)] }))).toEqual([
      { words: 'A +4', line: 3 },
      { words: 'B +0.4', line: 3 },
    ]);
  });

  it('keeps the heaviest where none comes to a point', () => {
    expect(told([0.4, 0.3, 0.1])).toEqual(['R1 +0.4', '2 lighter reasons +0.4']);
    expect(told([0.01, -0.01])).toEqual([]);
  });

  it('folds heavy ones, too, beyond the most that are told', () => {
    expect(told([4, 3, 2, 0.1], 2)).toEqual(['R1 +4', 'R2 +3', '2 lighter reasons +2.1']);
  });
});
