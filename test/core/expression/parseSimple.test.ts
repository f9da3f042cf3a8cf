import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCel } from '../../../src/core/expression/celExpression';
import { needsCel } from '../../../src/core/expression/loadCel';
import { parseSimple } from '../../../src/core/expression/parseSimple';

describe('parseSimple', () => {
  it.each(['arr', 'scores.support.csat', ' scores.a . b', 'a / b', 'size(x.y)', 'named(a) / size(b)', ' a.b/c.d '])('reads %j as CEL does, or leaves it to CEL', (source) => {
    const simple = parseSimple(source);
    if (simple !== undefined) expect(simple).toEqual(parseCel(source));
    else expect(needsCel(source)).toBe(true);
  });

  it.each(['true', 'null', 'a + b', 'a / b / c', 'a.b > 3', 'has(a) ? 1 : 2', 'if', 'a.exists(b, c)', '3', '"a"', 'a /', '', 'f(g(a))'])('leaves %j to CEL', (source) => {
    expect(needsCel(source)).toBe(true);
  });

  it('gives the nodes and places of CEL for every text that it reads', () => {
    const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,5}$/);
    const field = fc.array(name, { minLength: 1, maxLength: 4 }).map((keys) => keys.join('.'));
    const space = fc.constantFrom('', ' ', '  ');
    const term = fc.tuple(space, fc.oneof(field, fc.tuple(name, field).map(([call, inner]) => `${call}(${inner})`)), space).map((parts) => parts.join(''));
    const text = fc.oneof(term, fc.tuple(term, term).map(([left, right]) => `${left}/${right}`));
    fc.assert(
      fc.property(text, (source) => {
        const simple = parseSimple(source);
        if (simple !== undefined) expect(simple).toEqual(parseCel(source));
      }),
    );
  });
});
