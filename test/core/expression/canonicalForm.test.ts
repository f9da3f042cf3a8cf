import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalForm } from '../../../src/core/expression/canonicalForm';
import { parseCel } from '../../../src/core/expression/celExpression';
import { compiled } from '../playbooks/support';
import { randomFacts, randomTrigger } from '../playbooks/satisfiable/randomTriggers';

const form = (source: string): string => canonicalForm(parseCel(source));

describe('canonicalForm', () => {
  it.each([
    ['a && b', 'b&&a'],
    ['a && (b && c)', '(c && a) && b'],
    ['a || b || a', 'b || a'],
    ['x < 5', '5 > x'],
    ['x >= 5', '5 <= x'],
    ['!(x < 5)', 'x >= 5'],
    ['!!(a == b)', 'b == a'],
    ['!(a && !b)', 'b || !a'],
    ['!(a == b)', 'b != a'],
    ['x == "y"', "'y' == x"],
    ['x in ["b", "a"]', 'x in ["a", "b", "a"]'],
    ['x in ["b"]', 'x == "b"'],
    ['!(x in ["b"])', 'x != "b"'],
    ['l.exists(e, e.type == "x")', 'l.exists(item, "x" == item.type)'],
    ['size(l)', 'l.size()'],
    ['x * 2 > 3', '3 < 2 * x'],
    ['x == -20', 'x == - 20'],
    ['metrics["x"] > 3', 'metrics.x > 3'],
    ['days_to_renewal < 30', '30 > days_until(renewal_date)'],
  ])('%s is %s', (one, other) => {
    expect(form(one)).toBe(form(other));
  });

  it.each([
    ['a && b', 'a || b'],
    ['x < 5', 'x <= 5'],
    ['x < 5', '5 < x'],
    ['a + b == c', 'b + a == c'],
    ['a - b > 0', 'b - a > 0'],
    ['!(a && b)', '!a && !b'],
    ['l.exists(e, e.x)', 'l.all(e, e.x)'],
    ['l.exists(e, e.x == y)', 'l.exists(y, y.x == y)'],
    ['x == "1"', 'x == 1'],
    ['(a ? b : c) == d', '(a ? c : b) == d'],
  ])('%s is not %s', (one, other) => {
    expect(form(one)).not.toBe(form(other));
  });

  it('never calls two the same that differ somewhere', () => {
    fc.assert(
      fc.property(randomTrigger, randomTrigger, fc.array(randomFacts, { minLength: 5, maxLength: 5 }), (one, other, accounts) => {
        if (form(one) !== form(other)) return;
        const [a, b] = [compiled(one).trigger!, compiled(other).trigger!];
        for (const facts of accounts) expect(typeof a.evaluate(facts) === typeof b.evaluate(facts) && (typeof a.evaluate(facts) !== 'boolean' || a.evaluate(facts) === b.evaluate(facts))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
