import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { insertItem } from '../../../src/core/yaml/insertItem';
import { nodeAt } from '../../../src/core/yaml/nodePath';
import { readYaml } from '../../../src/core/yaml/readYaml';
import type { JsonValue, SourceNode, YamlPath } from '../../../src/core/yaml/sourceTree';
import { toValue } from '../../../src/core/yaml/toValue';
import { yamlText } from './arbitraryYaml';

function append(text: string, path: YamlPath, item: JsonValue): string {
  const source = readYaml(text);
  const result = insertItem(source, source.roots[0] ?? null, path, item);
  return result.ok ? applyTextEdits(text, result.edits) : `refused: ${result.reason}`;
}

describe('insertItem', () => {
  it.each<[text: string, path: YamlPath, item: JsonValue, edited: string]>([
    ['l:\n  - a\nb: 1\n', ['l'], 'x', 'l:\n  - a\n  - x\nb: 1\n'],
    ['l:\r\n- a # why\r\n# about b\r\nb: 1\r\n', ['l'], 'x', 'l:\r\n- a # why\r\n- x\r\n# about b\r\nb: 1\r\n'],
    ['l:\r\n    - a: 1\r\n      b: 2', ['l'], { a: 2, b: [3] }, 'l:\r\n    - a: 1\r\n      b: 2\r\n    - a: 2\r\n      b:\r\n          - 3'],
    ['l:\n  - a: 1\n    # b: 2\n  # - a: 3\n', ['l'], { a: 4 }, 'l:\n  - a: 1\n    # b: 2\n  - a: 4\n  # - a: 3\n'],
    ['l:\n  - { a: 1 } # c\n', ['l'], { a: 2, b: [3] }, 'l:\n  - { a: 1 } # c\n  - { a: 2, b: [3] }\n'],
    ['l:\n  - {a: 1}\n', ['l'], { a: 'x, y' }, 'l:\n  - {a: 1}\n  - {a: "x, y"}\n'],
    ['l:\n  - |\n    t\n\n  # c\nb: 1\n', ['l'], 'x', 'l:\n  - |\n    t\n  - x\n\n  # c\nb: 1\n'],
    ['l:\n  - a\n  -\nb: 1\n', ['l'], 'x', 'l:\n  - a\n  -\n  - x\nb: 1\n'],
    ['l:\n  - - 1\n    - 2\n', ['l', 0], 3, 'l:\n  - - 1\n    - 2\n    - 3\n'],
    ['- a', [], 'x', '- a\n- x'],
    ['l: [a, b] # c\n', ['l'], 'x: y', 'l: [a, b, "x: y"] # c\n'],
    ['l: [a,\n    b, # c\n]\n', ['l'], 'x', 'l: [a,\n    b, x, # c\n]\n'],
    ['l: [{ a: 1 }]\n', ['l'], { a: 2 }, 'l: [{ a: 1 }, { a: 2 }]\n'],
    ['l: []\n', ['l'], 'x', 'l: [x]\n'],
    ['m: {l: []}\n', ['m', 'l'], { a: 1 }, 'm: {l: [{a: 1}]}\n'],
    ['l: [] # none yet\nb: 1\n', ['l'], { a: 1, b: 2 }, 'l: # none yet\n  - a: 1\n    b: 2\nb: 1\n'],
    ['l: null # none yet\nb: 1\n', ['l'], { a: 1, b: 2 }, 'l: # none yet\n  - a: 1\n    b: 2\nb: 1\n'],
    ['l: ~', ['l'], 'x', 'l:\n  - x'],
    ['l: &x []\nb: *x\n', ['l'], { a: 1 }, 'l: &x [{a: 1}]\nb: *x\n'],
    ['l:\nb: 1\n', ['l'], 'x', 'l:\n  - x\nb: 1\n'],
    ['o:\n- 1\nl: # c\nb: 1\n', ['l'], { a: 1, b: 2 }, 'o:\n- 1\nl: # c\n- a: 1\n  b: 2\nb: 1\n'],
    ['s:\n    m:\n        - 1\n    l:', ['s', 'l'], 'x', 's:\n    m:\n        - 1\n    l:\n        - x'],
  ])('adds to %j at %j the item %j', (text, path, item, edited) => {
    expect(append(text, path, item)).toBe(edited);
    const source = readYaml(edited);
    expect(source.problems).toEqual([]);
    expect((toValue(nodeAt(source.roots[0] ?? null, path)?.node) as JsonValue[]).at(-1)).toEqual(item);
  });

  it.each<[text: string, path: YamlPath, item: JsonValue, edited: string]>([
    ['l:\r\n  # newest first\r\n  - a # why\r\n  - b\r\n', ['l'], { x: 1, z: 2 }, 'l:\r\n  # newest first\r\n  - x: 1\r\n    z: 2\r\n  - a # why\r\n  - b\r\n'],
    ['l:\n- { a: 1 }\n', ['l'], { a: 2 }, 'l:\n- { a: 2 }\n- { a: 1 }\n'],
    ['l:\n  - - 1\n    - 2\n', ['l', 0], 0, 'l:\n  - - 0\n    - 1\n    - 2\n'],
    ['l: [ a, b ]\n', ['l'], 'x', 'l: [ x, a, b ]\n'],
    ['l: []\n', ['l'], 'x', 'l: [x]\n'],
    ['l:\n', ['l'], 'x', 'l:\n  - x\n'],
  ])('adds to %j at the start of %j the item %j', (text, path, item, edited) => {
    const source = readYaml(text);
    const result = insertItem(source, source.roots[0] ?? null, path, item, 'start');
    expect(result.ok && applyTextEdits(text, result.edits)).toBe(edited);
    const after = readYaml(edited);
    expect(after.problems).toEqual([]);
    expect((toValue(nodeAt(after.roots[0] ?? null, path)?.node) as JsonValue[])[0]).toEqual(item);
  });

  it.each<[text: string, path: YamlPath, reason: string]>([
    ['a: &x [1]\nc: *x\n', ['c'], 'is the alias `*x`'],
    ['a: 1\n', ['a'], 'a single value, not a list'],
    ['a: {b: 1}\n', ['a'], 'a map, not a list'],
    ['a: {l: }\n', ['a', 'l'], 'no list'],
    ['a: 1\na: 2\n', ['a'], 'stands twice'],
    ['a: 1\n', ['b'], 'There is no `b`'],
  ])('refuses %j at %j', (text, path, reason) => {
    expect(append(text, path, 5)).toContain(reason);
    expect(append(text, path, 5)).toMatch(/^refused: /);
  });

  it('adds one item to any list and leaves every other byte', { timeout: 60_000 }, () => {
    let appended = 0;
    const item: fc.Arbitrary<JsonValue> = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.constant<JsonValue>({ title: 'Call', due: '2025-12-01', with: ['Ana', { x: 1 }] }));
    fc.assert(
      fc.property(yamlText, fc.nat(), item, (text, pick, value) => {
        const source = readYaml(text);
        fc.pre(source.problems.length === 0);
        const root = source.roots[0] ?? null;
        const lists = listPaths(root, []);
        fc.pre(lists.length > 0);
        const path = lists[pick % lists.length]!;
        const result = insertItem(source, root, path, value);
        if (!result.ok) return;
        appended++;
        const before = toValue(nodeAt(root, path)?.node) as JsonValue[];
        const after = readYaml(applyTextEdits(text, result.edits));
        expect(after.problems).toEqual([]);
        expect(toValue(nodeAt(after.roots[0] ?? null, path)?.node)).toEqual([...before, value]);
      }),
      { numRuns: 400 },
    );
    expect(appended).toBeGreaterThan(100);
  });
});

function listPaths(node: SourceNode | null, path: YamlPath): YamlPath[] {
  if (node === null || node.kind === 'alias' || node.kind === 'scalar') return [];
  if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => listPaths(value, [...path, String(key.value)]));
  return [path, ...node.items.flatMap((item, index) => listPaths(item, [...path, index]))];
}
