import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingChanges } from '../../../src/core/diff/findingChanges';
import type { PlacedFinding } from '../../../src/core/diff/findingChanges';

const finding = (rule: string, message: string, line = 1, place = ''): PlacedFinding => ({ file: 'a.yaml', line, severity: 'warning', rule, message, place });

describe('what a change does to findings', () => {
  it('is nothing where lines moved, or the same rule names another value at the same place', () => {
    const before = [finding('a/x', 'Same', 3, 'p'), finding('a/y', 'It is 3', 4, 'q'), finding('a/z', 'Gone', 5, 'r')];
    const after = [finding('a/x', 'Same', 9, 'other'), finding('a/y', 'It is 4', 1, 'q'), finding('a/z', 'Came', 2, 's')];
    expect(findingChanges([{ before, after }])).toEqual({
      new: [{ file: 'a.yaml', line: 2, severity: 'warning', rule: 'a/z', message: 'Came' }],
      fixed: [{ file: 'a.yaml', line: 5, severity: 'warning', rule: 'a/z', message: 'Gone' }],
    });
  });

  it('counts each of equal findings once', () => {
    const twice = [finding('a/x', 'Same', 1, 'p'), finding('a/x', 'Same', 2, 'q')];
    expect(findingChanges([{ before: twice.slice(1), after: twice }]).new).toHaveLength(1);
    expect(findingChanges([{ before: twice, after: [] }]).fixed).toHaveLength(2);
  });

  it('is what there is more on one side than on the other, rule by rule', () => {
    const some = fc.array(fc.constantFrom('a/x', 'a/y').chain((rule) => fc.constantFrom('One', 'Two').map((message) => finding(rule, message, 1, message))));
    fc.assert(
      fc.property(some, some, (before, after) => {
        const changes = findingChanges([{ before, after }]);
        for (const rule of ['a/x', 'a/y']) {
          const count = (list: readonly { rule: string }[]) => list.filter((each) => each.rule === rule).length;
          expect(count(changes.new) - count(changes.fixed)).toBe(count(after) - count(before));
        }
      }),
    );
  });
});
