import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { toValue } from '../../../src/core/yaml/toValue';
import { differences } from './compareWithLibrary';

const VALID: readonly string[] = [
  'a: 1\nb:\n  - x\n  -\n  - y: 1\n    z: "q" # c\n\nc: {a: 1, b: [1, 2 ] }\nd: |\n  foo\n  bar\n\ne: &x\n  k: v\nf: *x\ng: &e\nh:\n',
  '',
  '# only a comment\n',
  '---\n',
  '---\n---\na: 1\n',
  'a: 1\n...\n---\nb: 2\n',
  'a: b\n--- \nc',
  '--- a\n--- b',
  '--- |\n x\n',
  '--- >-\n x\n\n\n',
  '\uFEFFa: b',
  '\uFEFF# c\na: b\r\nc: d\r\n',
  'a: "x\n  y"\nb: z\n  w\n',
  '- |\n  a\n- >+\n  b\n\n- c',
  'a: |+\n  x\n\n\nb: 1',
  'a: |\n  x\n   \n \nb: 1',
  'a: |\r\n  x\r\n\r\nb: 1\r\n',
  'a: >\n  x\n  y\n\n  z\n\n',
  'a: |2\n    x\n',
  'a: |-\n\n\n  x\n',
  'a: >\n\n\nb: 1',
  'a: |\n \n  \nb: 1',
  'k: |',
  'k: |\n',
  'a: |  # comment | >\n  x\n',
  'a>b: |\n x\n"a|b": >\n x',
  '? |\n  x\n: y',
  '? a\n: b\n? c',
  '? a\n\n: \n\nb: c',
  '- ? a\n  : b\n',
  '&a key: v',
  '&a\nkey: v',
  'a:\n  &x b: 1',
  'a: &x\n- 1',
  'a: &x\n\n  b: 1',
  'a: &x {b: 1}\nc: &y [*x]\nd: &z "q"\n',
  'a:\n  - &q x\n  - *q\n',
  'a: &x 1\nb: &x 2\nc: *x\n',
  'a: !!str 1\nb: !!str\nc: &x !!str 1\nd: !!str &z\n',
  'a: !!map {x: 1}\nb: !!seq\n - 1\n',
  '- - 1\n  - 2\n- \n- 3',
  '-\n  a: 1\n-   b: 2\n',
  'a:\n- b\n-\nc: 1',
  'a:\n\n# c\n  b: 1 # d\n# e\n',
  'a: b #c\n#d\n ',
  'a: [ # c ]\n 1, {x: y}, "}" ]\n',
  '[a: 1, b]',
  '[[], {}, [ ]]',
  '{a, b: , c: {}}',
  '{? a : b, ? c}',
  '{"a":1,"b":[]}',
  'x: [a,\n b: c, d]',
  'a: [\n  1,\n  2\n]\nb: 1\n',
  'a: [\n  1, # x\n  2 # y ]\n# z\n]\nb: {\n  c: "#"\n}\n',
  'a: [\n  1, # "] don\'t\n  "]"\n# \' }\n]\nb:\n  - {\n    x: "}"\n    }\nc: |\n  [\n  ]\n',
  '"q": \'it\'\'s\'\n"a:b": 1\n',
  'a: "\\u00e9\\n\\x41"\n',
  '😀: x\nb: 😀y\nc: e\u0301 # 👩‍👩‍👧\nd: 1',
  'a:\tb\n\t\nc: 1\t# x\n',
  '2024: a\nnull: b\ntrue: c\n3.10: d\n',
  'a: 0x1F\nb: 0o17\nc: 1e3\nd: .5\ne: 5.\nf: -0\ng: +1\nh: 1_000\ni: 2026-01-01\nj: no\nk: ~\nl: .inf\nm: -.INF\nn: .nan\no: 1e999\np: 12:30\nq: Null\nr: TRUE\ns: 0b1\nt: nULL\nu: 1.2.3\nv: yes\n',
];

describe('readYaml on valid text', () => {
  it.each(VALID)('reads %j as the yaml library does, ranges included', (text) => {
    const source = readYaml(text);
    expect(differences(source)).toEqual([]);
    expect(source.problems).toEqual([]);
    expect(source.text).toBe(text);
  });

  it('keeps words of YAML 1.1 and dates as text', () => {
    const [root] = readYaml('a: no\nb: yes\nc: on\nd: 2026-05-01\ne: 12:30:00\n').roots;
    expect(toValue(root)).toEqual({ a: 'no', b: 'yes', c: 'on', d: '2026-05-01', e: '12:30:00' });
  });

  it('ends block collections behind their last content', () => {
    const text = 'a:\n  b: 1 # c\n\n  d:\n# e\nf: 2\n';
    const [root] = readYaml(text).roots;
    expect(root).toMatchObject({ start: 0, end: text.indexOf('f: 2') + 4 });
    const inner = root?.kind === 'map' ? root.entries[0]?.value : undefined;
    expect(inner && text.slice(inner.start, inner.end)).toBe('b: 1 # c\n\n  d:');
  });

  it('makes an alias point at its node', () => {
    const [root] = readYaml('a: &x {b: 1}\nc: *x\n').roots;
    const entries = root?.kind === 'map' ? root.entries : [];
    expect(entries[1]?.value).toMatchObject({ kind: 'alias', name: 'x', target: entries[0]?.value });
    expect(toValue(root)).toEqual({ a: { b: 1 }, c: { b: 1 } });
  });

  it.each([
    ['', 0],
    ['# c\n', 0],
    ['just text\n', 1],
    ['- a\n- b\n', 1],
    ['a: 1\n---\nb: 2\n', 2],
  ])('gives a root for each document of %j (P13)', (text, count) => {
    expect(readYaml(text)).toMatchObject({ state: 'whole', problems: [] });
    expect(readYaml(text).roots).toHaveLength(count);
  });
});
