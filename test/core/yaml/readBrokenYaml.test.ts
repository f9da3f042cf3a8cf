import { describe, expect, it } from 'vitest';
import { readBrokenYaml } from '../../../src/core/yaml/readBrokenYaml';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { toValue } from '../../../src/core/yaml/toValue';
import { readWithLibrary } from '../../../src/core/yaml/yamlLibrary';

const BROKEN = ['a: @x', 'a: "x', 'a: [1', 'a: `x`', 'a: "\\q"', 'a: | x', 'a: {b: 1', 'foo', '\tb: 1', 'a: b: c', 'a: &x &y 1', 'a: *', 'a: !x !y 1', '"a" "b": 1'];

describe('readBrokenYaml', () => {
  it('tells all faults of a text that is beyond repair, one a line, and reads the rest', async () => {
    const text = Array.from({ length: 8 }, (_, index) => `k${index}: @x\nv${index}: ${index}\n`).join('');
    expect(readYaml(text).state).toBe('none');
    const source = await readBrokenYaml(text);
    expect(source.state).toBe('repaired');
    expect(source.problems.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual(Array(8).fill(['yaml/syntax', '@x']));
    expect(toValue(source.roots[0])).toMatchObject({ v0: 0, v7: 7 });
  });

  it('gives any other text as readYaml does', async () => {
    for (const text of ['a: 1\n', 'a: @x\nb: 1\n', '']) expect(await readBrokenYaml(text)).toEqual(readYaml(text));
  });
});

describe('readWithLibrary', () => {
  it.each(BROKEN)('tells %j in plain words at a place on its line', (line) => {
    const text = `first: 1\n${line}\nlast: 1\n`;
    const { problems } = readWithLibrary(text);
    expect(problems.length).toBeGreaterThanOrEqual(1);
    for (const { rule, message, help, span } of problems) {
      expect(rule).toBe('yaml/syntax');
      expect(help).toBeDefined();
      expect(message).not.toMatch(/implicit|scalar|token|block|flow|node|collection/i);
      expect(span.end).toBeGreaterThan(span.start);
      expect(text.slice(span.start, span.end)).not.toContain('\n');
    }
  });

  it('reads valid text as our own reader does, keys and aliases included', () => {
    const text = 'a: &x {1: 00123, no: ~}\nb: *x\nc:\n  - "q"\n  - |\n    text\n';
    const own = readYaml(text);
    const other = readWithLibrary(text);
    expect(toValue(other.roots[0])).toEqual(toValue(own.roots[0]));
    expect(other.state).toBe('whole');
  });

  it.each(['['.repeat(2000), '{a: '.repeat(500), '- '.repeat(300), '? '.repeat(400)])('refuses nesting without composing it (P01)', (text) => {
    for (let round = 0; round < 20; round++) expect(readWithLibrary(text).problems).toMatchObject([{ rule: 'yaml/too-deep' }]);
  });

  it('cuts aliases that are unknown, cyclic or too many (P02, P03)', () => {
    expect(toValue(readWithLibrary('a: *no\nb: &x [*x]\nc: @y\n').roots[0])).toMatchObject({ a: null, b: [null] });
  });
});
