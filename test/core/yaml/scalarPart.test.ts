import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { partSpan } from '../../../src/core/yaml/scalarPart';

/** The part of the text that stands for a part of the scalar's value. */
function partText(text: string, part: string): string | undefined {
  const root = readYaml(text).roots[0];
  if (root?.kind !== 'sequence' || root.items[0]?.kind !== 'scalar') throw new Error('expected a list of one scalar');
  const [node] = root.items;
  const start = String(node.value).indexOf(part);
  const span = partSpan(text, node, { start, end: start + part.length });
  return span && text.slice(span.start, span.end);
}

describe('partSpan', () => {
  it.each([
    ['- Ana Ruiz, Director', 'Ana Ruiz', 'Ana Ruiz'],
    ['- "Ana Ruiz, Director"', 'Director', 'Director'],
    ["- 'Tom O''Dea, COO'", "Tom O'Dea", "Tom O''Dea"],
    ["- 'O''Dea, COO'", 'COO', 'COO'],
    ['- "Jos\\u00e9\\x20Gil \\"JG\\", COO"', 'José Gil "JG"', 'Jos\\u00e9\\x20Gil \\"JG\\"'],
    ['- "\\U0001F600 Ana, COO"', 'Ana', 'Ana'],
    ['- 😀 Ana, COO', 'Ana', 'Ana'],
  ])('%s: %s', (text, part, expected) => {
    expect(partText(text, part)).toBe(expected);
  });

  it.each([['- "Ana\n  Ruiz"'], ['- Ana\n  Ruiz'], ['- |\n  Ana'], ['- 0x10']])('knows nothing of %j', (text) => {
    expect(partText(text, 'A')).toBeUndefined();
  });
});
