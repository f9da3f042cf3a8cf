import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { renameKey, setValue } from '../../../src/core/yaml/edit';
import type { EditResult } from '../../../src/core/yaml/editResult';
import { nodeAt } from '../../../src/core/yaml/nodePath';
import { readYaml } from '../../../src/core/yaml/readYaml';
import type { ScalarValue, SourceNode, YamlPath } from '../../../src/core/yaml/sourceTree';
import { toValue } from '../../../src/core/yaml/toValue';
import { yamlText } from './arbitraryYaml';

function set(text: string, path: YamlPath, value: ScalarValue): string {
  const source = readYaml(text);
  return outcome(text, setValue(source, source.roots[0] ?? null, path, value));
}

function outcome(text: string, result: EditResult): string {
  return result.ok ? applyTextEdits(text, result.edits) : `refused: ${result.reason}`;
}

describe('setValue', () => {
  it.each<[text: string, path: YamlPath, value: ScalarValue, edited: string]>([
    ['score: 5 # why\r\nb: 1\r\n', ['score'], 7, 'score: 7 # why\r\nb: 1\r\n'],
    ['# above\na: &x 1   # on\n# below\nb: *x\n', ['a'], 2, '# above\na: &x 2   # on\n# below\nb: *x\n'],
    ["a: 'x'\n", ['a'], "it's", "a: 'it''s'\n"],
    ['a: "x"\n', ['a'], 'y', 'a: "y"\n'],
    ['a: "x"\n', ['a'], 5, 'a: 5\n'],
    ['a: x\n', ['a'], 'no', 'a: "no"\n'],
    ['a: x\n', ['a'], '00123', 'a: "00123"\n'],
    ['a: x\n', ['a'], '2026-05-01', 'a: 2026-05-01\n'],
    ['a: {b: x, c: 1}\n', ['a', 'b'], 'y, z', 'a: {b: "y, z", c: 1}\n'],
    ['a: [x]\n', ['a', 0], true, 'a: [true]\n'],
    ['a:\nb: 1\n', ['a'], 'x', 'a: x\nb: 1\n'],
    ['a: # todo\nb: 1\n', ['a'], 'x', 'a: x # todo\nb: 1\n'],
    ['a: {b}\n', ['a', 'b'], 1, 'a: {b: 1}\n'],
    ['a: &x\nb: 1\n', ['a'], 1, 'a: &x 1\nb: 1\n'],
    ['😀e\u0301: "👩‍👩‍👧" # x\n', ['😀e\u0301'], 'ok', '😀e\u0301: "ok" # x\n'],
    ['\uFEFFa: 1\n', ['a'], 2, '\uFEFFa: 2\n'],
    ['a: |\n  one\n  two\n\n# c\nb: 1\n', ['a'], 'three\n\nfour\n', 'a: |\n  three\n\n  four\n\n# c\nb: 1\n'],
    ['a: >-\r\n    one\r\nb: 1\r\n', ['a'], 'x\ny', 'a: |-\r\n    x\r\n    y\r\nb: 1\r\n'],
    ['a: |\n  one\nb: 1\n', ['a'], 5, 'a: 5\nb: 1\n'],
    ['a: |\n  one\nb: 1\n', ['a'], ' x', 'a: " x"\nb: 1\n'],
    ['a: x\n  y\nb: 1\n', ['a'], 'z', 'a: z\nb: 1\n'],
  ])('changes %j at %j to %j', (text, path, value, edited) => {
    expect(set(text, path, value)).toBe(edited);
    expect(toValue(nodeAt(readYaml(edited).roots[0] ?? null, path)?.node)).toBe(value);
  });

  it.each<[text: string, path: YamlPath, reason: string]>([
    ['a: &x {b: 1}\nc: *x\n', ['c', 'b'], 'stands for'],
    ['a: &x 1\nc: *x\n', ['c'], 'the alias `*x`'],
    ['health: 1\nhealth: 2\n', ['health'], 'stands twice'],
    ['h: {a: 1}\nh: {a: 2}\n', ['h', 'a'], 'stands twice'],
    ['a: 1\n', ['b'], 'There is no `b`'],
    ['a: {b: 1}\n', ['a'], 'is a map'],
    ['- \n', [0], 'is empty'],
  ])('refuses %j at %j', (text, path, reason) => {
    expect(set(text, path, 9)).toMatch(/^refused: /);
    expect(set(text, path, 9)).toContain(reason);
  });

  it('changes nothing but the bytes of the value, and only that value (P08, P11)', { timeout: 60_000 }, () => {
    let edited = 0;
    fc.assert(
      fc.property(yamlText, fc.nat(), fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null)), (text, pick, value) => {
        const source = readYaml(text);
        fc.pre(source.problems.length === 0);
        const root = source.roots[0] ?? null;
        const places = scalarPaths(root, []);
        fc.pre(places.length > 0);
        const path = places[pick % places.length]!;
        const node = nodeAt(root, path)!.node!;
        const result = setValue(source, root, path, value);
        if (!result.ok) throw new Error(result.reason);
        edited++;
        const after = applyTextEdits(text, result.edits);
        expect(after.startsWith(text.slice(0, node.start))).toBe(true);
        expect(after.endsWith(text.slice(node.end))).toBe(true);
        expect(toValue(readYaml(after).roots[0])).toEqual(withValue(toValue(root), path, value));
      }),
      { numRuns: 400 },
    );
    expect(edited).toBeGreaterThan(150);
  });
});

function scalarPaths(node: SourceNode | null, path: YamlPath): YamlPath[] {
  if (node === null || node.kind === 'alias') return [];
  if (node.kind === 'scalar') return path.length > 0 ? [path] : [];
  if (node.kind === 'sequence') return node.items.flatMap((item, index) => scalarPaths(item, [...path, index]));
  return node.entries.flatMap(({ key, value }) => scalarPaths(value, [...path, String(key.value)]));
}

function withValue(data: unknown, [step, ...rest]: YamlPath, value: ScalarValue): unknown {
  if (step === undefined) return value;
  const copy = Array.isArray(data) ? [...(data as unknown[])] : Object.assign(Object.create(null) as object, data);
  (copy as Record<string | number, unknown>)[step] = withValue((data as Record<string | number, unknown>)[step], rest, value);
  return copy;
}

describe('renameKey', () => {
  function rename(text: string, path: YamlPath, name: string): string {
    const source = readYaml(text);
    return outcome(text, renameKey(source, source.roots[0] ?? null, path, name));
  }

  it('changes the key in its own style', () => {
    expect(rename('a:\n  sgment: x # y\n', ['a', 'sgment'], 'segment')).toBe('a:\n  segment: x # y\n');
    expect(rename('"a": 1\n', ['a'], 'b')).toBe('"b": 1\n');
    expect(rename('{a: 1}\n', ['a'], 'b: c')).toBe('{"b: c": 1}\n');
  });

  it('refuses a name that is taken, an alias on the way, a list item', () => {
    expect(rename('a: 1\nb: 2\n', ['a'], 'b')).toContain('has a key `b` already');
    expect(rename('a: &x {b: 1}\nc: *x\n', ['c', 'b'], 'd')).toContain('stands for');
    expect(rename('- 1\n', [0], 'd')).toContain('Only a key');
  });
});
