import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { insertKey, removeEntry } from '../../../src/core/yaml/editEntries';
import type { EditResult } from '../../../src/core/yaml/editResult';
import { nodeAt } from '../../../src/core/yaml/nodePath';
import { readYaml } from '../../../src/core/yaml/readYaml';
import type { JsonValue, YamlPath } from '../../../src/core/yaml/sourceTree';
import { toValue } from '../../../src/core/yaml/toValue';

function outcome(text: string, result: EditResult): string {
  return result.ok ? applyTextEdits(text, result.edits) : `refused: ${result.reason}`;
}

function insert(text: string, path: YamlPath, key: string, value: JsonValue, after?: string): string {
  const source = readYaml(text);
  return outcome(text, insertKey(source, source.roots[0] ?? null, path, key, value, after));
}

function remove(text: string, path: YamlPath): string {
  const source = readYaml(text);
  return outcome(text, removeEntry(source, source.roots[0] ?? null, path));
}

describe('insertKey', () => {
  it.each<[text: string, path: YamlPath, value: JsonValue, edited: string]>([
    ['a: 1\n', [], 5, 'a: 1\nk: 5\n'],
    ['a: 1', [], 5, 'a: 1\nk: 5'],
    ['a: 1 # c\r\n# end\r\n', [], 'x', 'a: 1 # c\r\nk: x\r\n# end\r\n'],
    ['l:\n  - a\n  # - b\n\n  # - c # no\n', [], 5, 'l:\n  - a\n  # - b\n\n  # - c # no\nk: 5\n'],
    ['l:\r\n  - a\r\n  # - b\r\n\r\n# end', [], 5, 'l:\r\n  - a\r\n  # - b\r\nk: 5\r\n\r\n# end'],
    ['a: |\n    x\n  # y', [], 5, 'a: |\n    x\n  # y\nk: 5'],
    ['a:\n    b: 1\nc: 2\n', ['a'], 5, 'a:\n    b: 1\n    k: 5\nc: 2\n'],
    ['l:\n  - a: 1\n  - b: 2\n', ['l', 0], 5, 'l:\n  - a: 1\n    k: 5\n  - b: 2\n'],
    ['a: |\n  x\n\nb: 1\n', [], 5, 'a: |\n  x\n\nb: 1\nk: 5\n'],
    ['m:\n  a: |\n    x\n\nb: 1\n', ['m'], 5, 'm:\n  a: |\n    x\n  k: 5\n\nb: 1\n'],
    ['m:\n  a:\nb: 1\n', ['m'], 5, 'm:\n  a:\n  k: 5\nb: 1\n'],
    ['m: {a: 1}\n', ['m'], 5, 'm: {a: 1, k: 5}\n'],
    ['m: {a: 1,}\n', ['m'], 5, 'm: {a: 1, k: 5,}\n'],
    ['m: {}\n', ['m'], 5, 'm: {k: 5}\n'],
    ['m: { # c\n}\n', ['m'], 5, 'm: {k: 5 # c\n}\n'],
    ['m: {a: 1}\n', ['m'], ['x, y', { z: 1 }], 'm: {a: 1, k: ["x, y", {z: 1}]}\n'],
    ['m:\nb: 1\n', ['m'], 5, 'm:\n  k: 5\nb: 1\n'],
    ['m: # c\nb: 1\n', ['m'], 5, 'm: # c\n  k: 5\nb: 1\n'],
    ['m: &x\nb: 1\n', ['m'], 5, 'm: &x\n  k: 5\nb: 1\n'],
    ['', [], 5, 'k: 5\n'],
    ['# c\n', [], 5, '# c\nk: 5\n'],
    ['\uFEFFa: 1\n', [], 5, '\uFEFFa: 1\nk: 5\n'],
    ['a: 1\n', [], { x: 1, u: [1, { z: 'no', w: [] }], v: {} }, 'a: 1\nk:\n  x: 1\n  u:\n    - 1\n    - z: "no"\n      w: []\n  v: {}\n'],
    ['a: 1\n', [], [[1, 2], [{ b: null }]], 'a: 1\nk:\n  - - 1\n    - 2\n  - - b: null\n'],
  ])('adds to %j at %j the value %j', (text, path, value, edited) => {
    expect(insert(text, path, 'k', value)).toBe(edited);
    const source = readYaml(edited);
    expect(source.problems).toEqual([]);
    expect(toValue(nodeAt(source.roots[0] ?? null, [...path, 'k'])?.node)).toEqual(value);
  });

  it('adds behind a named key', () => {
    expect(insert('a: 1 # x\n\nb: 2\n', [], 'k', 5, 'a')).toBe('a: 1 # x\nk: 5\n\nb: 2\n');
  });

  it.each<[text: string, path: YamlPath, reason: string]>([
    ['k: 1\n', [], 'has a key `k` already'],
    ['a: &x {b: 1}\nc: *x\n', ['c'], 'is the alias `*x`'],
    ['a: 1\n', ['a'], 'no map here'],
    ['a: [b: 1]\n', ['a', 0], 'no braces'],
    ['a: 1\na: 2\n', ['a'], 'stands twice'],
    ['--- \n', [], 'no map here'],
  ])('refuses %j at %j', (text, path, reason) => {
    expect(insert(text, path, 'k', 5)).toContain(reason);
    expect(insert(text, path, 'k', 5)).toMatch(/^refused: /);
  });
});

describe('removeEntry', () => {
  it.each<[text: string, path: YamlPath, edited: string]>([
    ['a: 1\nb: 2 # c\nd: 3\n', ['b'], 'a: 1\nd: 3\n'],
    ['a: 1\r\nb:\r\n  c: 1\r\n  d: 2\r\n# e\r\nf: 3\r\n', ['b'], 'a: 1\r\n# e\r\nf: 3\r\n'],
    ['a: 1\nb: 2', ['b'], 'a: 1\n'],
    ['a: |\n  x\n\nb: 2\n', ['a'], '\nb: 2\n'],
    ['a:\nb: 2\n', ['a'], 'b: 2\n'],
    ['l:\n  - a: 1\n    b: 2\n', ['l', 0, 'a'], 'l:\n  - b: 2\n'],
    ['l:\n  - a: 1\n    b: 2\n', ['l', 0, 'b'], 'l:\n  - a: 1\n'],
    ['l:\n  - a: 1\n    b: 2\n  - c: 1\n', ['l', 0], 'l:\n  - c: 1\n'],
    ['l:\n  - x # c\n  - y\n', ['l', 0], 'l:\n  - y\n'],
    ['l:\n  - &my-x x\n  - y\n', ['l', 0], 'l:\n  - y\n'],
    ['m: {a: 1, b: 2, c: 3}\n', ['m', 'a'], 'm: {b: 2, c: 3}\n'],
    ['m: {a: 1, b: 2, c: 3}\n', ['m', 'b'], 'm: {a: 1, c: 3}\n'],
    ['m: {a: 1, b: 2}\n', ['m', 'b'], 'm: {a: 1}\n'],
    ['m: {a: 1}\n', ['m', 'a'], 'm: {}\n'],
    ['l: [x, y]\n', ['l', 1], 'l: [x]\n'],
  ])('takes out of %j the entry %j', (text, path, edited) => {
    expect(remove(text, path)).toBe(edited);
    expect(readYaml(edited).problems).toEqual([]);
  });

  it.each<[text: string, path: YamlPath, reason: string]>([
    ['a: &x 1\nb: *x\n', ['a'], 'The alias `*x`'],
    ['a: {c: &x 1}\nb: *x\n', ['a'], 'The alias `*x`'],
    ['a: &x {b: 1}\nc: *x\n', ['c', 'b'], 'stands for'],
    ['a: 1\na: 2\n', ['a'], 'stands twice'],
    ['l:\n  - a: 1\n    # about b\n    b: 2\n', ['l', 0, 'a'], 'comment'],
    ['a: 1\n', [], 'nothing here'],
  ])('refuses to take out of %j the entry %j', (text, path, reason) => {
    expect(remove(text, path)).toContain(reason);
    expect(remove(text, path)).toMatch(/^refused: /);
  });
});
