import { describe, expect, it } from 'vitest';
import { fieldTokens } from '../../../src/core/expression/fieldTokens';

const tokens = (source: string) => fieldTokens(source).map(({ keys, spans, quoted, span }) => {
  spans.forEach(({ start, end }, index) => expect(source.slice(start, end)).toBe(keys[index]));
  return `${keys.map((key, index) => (quoted[index] === true ? `"${key}"` : key)).join('.')} at ${source.slice(span.start, span.end)}`;
});

describe('fieldTokens', () => {
  it.each([
    ['arr', ['arr at arr']],
    ['scores.support.csat / contract.seats_licensed', ['scores.support.csat at scores.support.csat', 'contract.seats_licensed at contract.seats_licensed']],
    ['days_since(scores.relationship.last_exec_touch) > 90', ['scores.relationship.last_exec_touch at scores.relationship.last_exec_touch']],
    ['metrics["query-rate"] + metrics . b', ['metrics."query-rate" at metrics["query-rate', 'metrics.b at metrics . b']],
    ['segment in ["arr", \'metrics.x\']', ['segment at segment', 'in at in']],
    ['events.exists(e, e.type == "x")', ['events at events', 'e at e', 'e.type at e.type']],
    ['peer_median("metrics.a / arr") + 1e5', ['metrics.a at metrics.a', 'arr at arr']],
    ['f(x).metrics.y', ['x at x']],
    ['', []],
    ['((("', []],
  ])('%s', (source, expected) => {
    expect(tokens(source)).toEqual(expected);
  });
});
