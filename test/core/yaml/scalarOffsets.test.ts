import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/core/yaml/nodePath';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { scalarOffsets, valueSpan } from '../../../src/core/yaml/scalarOffsets';
import type { MapNode, ScalarNode } from '../../../src/core/yaml/sourceTree';

function scalarIn(text: string): ScalarNode {
  return entryOf(readYaml(text).roots[0] as MapNode, 'a')!.value as ScalarNode;
}

describe('valueSpan', () => {
  it.each([
    ['plain', 'a: one two three\n'],
    ['single-quoted', "a: 'one two three'\n"],
    ['double-quoted', 'a: "one two three"\n'],
    ['folded', 'a: >-\n  one\n  two three\n'],
    ['folded with a comment and CRLF', 'a: > # why\r\n    one\r\n    two\r\n    three\r\nb: 1\r\n'],
    ['literal', 'a: |\n  one\n    two\n  three\n'],
    ['plain on several lines', 'a: one\n  two\n  three\n'],
    ['double-quoted on several lines', 'a: "one\n  two\n  three"\n'],
    ['behind an emoji', 'x: 👩‍💻\na: >-\n  👩‍💻 one two\n  three\n'],
  ])('finds a word of a value, %s', (_style, text) => {
    const node = scalarIn(text);
    for (const word of ['one', 'two', 'three']) {
      const start = String(node.value).indexOf(word);
      const span = valueSpan(text, node, { start, end: start + word.length });
      expect(text.slice(span.start, span.end)).toBe(word);
    }
  });

  it('counts quotes inside quotes on several lines', () => {
    const text = "a: 'it''s\n  one'\n";
    const node = scalarIn(text);
    expect(text.slice(valueSpan(text, node, { start: 5, end: 8 }).start)).toMatch(/^one/);
  });

  it('gives the whole scalar where value and text cannot be laid side by side', () => {
    const text = 'a: "\\x41\n  one"\n';
    const node = scalarIn(text);
    expect(scalarOffsets(text, node)).toBeUndefined();
    expect(valueSpan(text, node, { start: 2, end: 5 })).toEqual({ start: node.start, end: node.end });
  });

  it('gives an offset for each character and the end, rising', () => {
    for (const text of ['a: "x\\ty"\n', 'a: >-\n  x\n\n  y\n', 'a: xy\n']) {
      const node = scalarIn(text);
      const offsets = scalarOffsets(text, node)!;
      expect(offsets).toHaveLength(String(node.value).length + 1);
      expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
    }
  });
});
