import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits';
import { readBrokenYaml } from '../../../src/core/yaml/readBrokenYaml';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { toValue } from '../../../src/core/yaml/toValue';

function nested(levels: number): string {
  return `${'['.repeat(levels)}1${']'.repeat(levels)}\n`;
}

function countNodes(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, child) => sum + countNodes(child), 1);
}

describe('hostile texts', () => {
  it('refuses a text that nests too deeply, once and soon, however often (P01)', async () => {
    const text = `a: 1\nb: ${'['.repeat(2000)}${']'.repeat(2000)}\nc: 3\n`;
    for (let round = 0; round < 20; round++) {
      const source = readYaml(text);
      expect(source.problems.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([['yaml/too-deep', '[']]);
      expect(toValue(source.roots[0])).toEqual({ a: 1, c: 3 });
    }
    expect((await readBrokenYaml(text)).problems).toHaveLength(1);
  });

  it('refuses block collections and keys that nest too deeply', () => {
    const block = Array.from({ length: 100 }, (_, level) => `${' '.repeat(level)}k:\n`).join('');
    for (const text of [block, '? '.repeat(400), '- '.repeat(400), '{a: '.repeat(200)]) {
      const rules = readYaml(text).problems.map((problem) => problem.rule);
      expect(rules).toEqual(['yaml/too-deep']);
    }
  });

  it('reads up to the limit of depth; the parser counts a step or two more than the text shows', () => {
    expect(readYaml(nested(LIMITS.yamlDepth - 2)).problems).toEqual([]);
    expect(readYaml(nested(LIMITS.yamlDepth)).problems).toMatchObject([{ rule: 'yaml/too-deep' }]);
  });

  it('cuts aliases of aliases, told once at the alias that is too many (P02)', () => {
    const levels = 'abcdefghi'.split('');
    const lines = levels.map((name, index) => `${name}: &${name} [${Array(9).fill(index === 0 ? 'lol' : `*${levels[index - 1]!}`).join(', ')}]`);
    const text = `${lines.join('\n')}\nname: x\n`;
    const source = readYaml(text);
    expect(source.problems).toHaveLength(1);
    const { rule, span } = source.problems[0]!;
    expect([rule, text.slice(span.start, span.end)[0]]).toEqual(['yaml/too-many-aliases', '*']);
    expect(toValue(source.roots[0])).toMatchObject({ name: 'x' });
    expect(countNodes(toValue(source.roots[0]))).toBeLessThan(3 * LIMITS.aliasedNodes);
  });

  it('lets one alias be used 500 times', () => {
    const text = `base: &b {a: 1, b: 2, c: [1, 2]}\nlist:\n${'  - *b\n'.repeat(500)}`;
    expect(readYaml(text).problems).toEqual([]);
  });

  it('cuts a value that would hold itself', () => {
    const source = readYaml('a: &x\n  b: *x\n  c: {d: *x}\n');
    expect(source.problems.map((problem) => problem.rule)).toEqual(['yaml/cyclic-alias', 'yaml/cyclic-alias']);
    expect(toValue(source.roots[0])).toEqual({ a: { b: null, c: { d: null } } });
  });

  it('keeps keys such as __proto__ as data (P05)', () => {
    const value = toValue(readYaml('__proto__: {polluted: 1}\nconstructor: 2\ntoString: 3\n').roots[0]);
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect('hasOwnProperty' in (value as object)).toBe(false);
  });

  it('reads at most 5,000 keys of a map, told once (P16)', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `key${index}: ${index}\n`).join('');
    const source = readYaml(text);
    expect(source.problems).toMatchObject([{ rule: 'yaml/too-many-keys', span: { start: text.indexOf('key5000:') } }]);
    expect(Object.keys(toValue(source.roots[0]) as object)).toHaveLength(5000);
  });

  it('tells a text over 5 MB apart without reading it (P16)', async () => {
    const source = readYaml('a: b\n'.repeat(1_000_001));
    expect(source).toMatchObject({ state: 'none', roots: [], problems: [{ rule: 'yaml/too-large' }] });
    expect((await readBrokenYaml(source.text)).problems).toHaveLength(1);
  });

  it('tells a NUL apart, and reads nothing around it (P14)', async () => {
    const source = readYaml('a: b\0c\nd: @x\n');
    expect(source).toMatchObject({ state: 'none', roots: [], problems: [{ rule: 'yaml/binary', span: { start: 4, end: 5 } }] });
    expect((await readBrokenYaml(source.text)).state).toBe('none');
  });

  it('gives every place in UTF-16 units (P10)', () => {
    const text = 'name: 😀e\u0301👩‍👩‍👧 "x"\n😀: *nope\n';
    const { span } = readYaml(text).problems[0]!;
    expect(text.slice(span.start, span.end)).toBe('*nope');
  });
});
