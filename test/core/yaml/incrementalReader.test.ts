import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IncrementalReader } from '../../../src/core/yaml/incrementalReader';
import { asSplittable, readBlock } from '../../../src/core/yaml/readBlock';
import { readYaml } from '../../../src/core/yaml/readYaml';
import type { MapNode, SequenceNode } from '../../../src/core/yaml/sourceTree';
import { isSpliced } from '../../../src/core/yaml/spliceBlock';
import { editedTexts, edits } from './arbitraryEdits';
import { yamlText } from './arbitraryYaml';
import { plainSource } from './plainTree';

const ITEMS = 40;
const LIST = Array.from({ length: ITEMS }, (_, index) => `  - name: P${index}\n    # a comment\n    tags: [a, b]\n    note: "two\n      lines"\n`).join('');
const ITEM_LENGTH = LIST.indexOf('  - name: P8') - LIST.indexOf('  - name: P7');
const ACCOUNT = `# Acme\naccount: Acme\nscores:\n  usage:\n    dau: 0.4\n  nps: 9\nstakeholders:\n${LIST}\nlast_updated: 2025-11-18\n`;

/** Whether only a block of the text is read, given one that was read before; undefined where that text cannot be split. */
function readsBlock(before: string, text: string, caret?: number): boolean | undefined {
  const splittable = asSplittable(readYaml(before));
  return splittable && readBlock(splittable, text, caret) !== undefined;
}

/** The account with what stands at a place replaced; the caret stands behind what was put in. */
function edited(place: string, put: string, gone = 0): { text: string; caret: number } {
  const at = ACCOUNT.indexOf(place);
  expect(at).toBeGreaterThanOrEqual(0);
  return { text: ACCOUNT.slice(0, at) + put + ACCOUNT.slice(at + gone), caret: at + put.length };
}

/** Expects that the second of two texts is read as if it were the first. */
function expectSame(before: string, text: string, caret?: number): void {
  const options = caret === undefined ? {} : { caret };
  const reader = new IncrementalReader();
  reader.read(before);
  expect(plainSource(reader.read(text, options))).toEqual(plainSource(readYaml(text, options)));
}

function withCrlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

describe('reading one text after the other', () => {
  const texts = fc.oneof(yamlText, fc.constantFrom(ACCOUNT, withCrlf(ACCOUNT), `customer_health:\n${ACCOUNT.replace(/^(?=.)/gm, '  ')}success_plan:\n  objectives:\n  - a\n  -\n  - - b\n`));

  it('gives what reading each of them alone gives', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, edits, fc.boolean(), (before, all, hasCaret) => {
        const reader = new IncrementalReader();
        reader.read(before);
        for (const { text, caret } of editedTexts(before, all)) {
          const options = hasCaret ? { caret } : {};
          expect(plainSource(reader.read(text, options))).toEqual(plainSource(readYaml(text, options)));
        }
      }),
      { numRuns: 100 },
    );
  });

  const TEXT = `a:\n  - x\n  - |+\n    text\n\n\n  - y: 1\n    z: plain\n  - >-\n    folded\n\n# between\nb:\n  - [1,\n    2]\n  -\n  - c\nlist:\n${'  - name: somebody\n'.repeat(20)}`;

  it.each([
    ['a line break behind a block scalar that keeps them', '\n\n  - y', '\n\n\n  - y'],
    ['a block scalar that no longer keeps its line breaks', '|+', '|'],
    ['a block scalar with less indentation than its header says', '|+', '|8+'],
    ['a line moved into the block scalar above', '  - y: 1', '    - y: 1'],
    ['a line moved out of a block scalar', '    folded', '  folded'],
    ['a plain text that swallows the next line', '    z: plain\n  - >-', '    z: plain\n     - >-'],
    ['a plain text over an empty item', '  -\n  - c', '  -|\n  - c'],
    ['a comment at the edge of a block', '# between', '  # between'],
    ['a comment that becomes a key', '# between', 'between: 1'],
    ['a flow list that is left open', '    2]', '    2'],
    ['a flow list closed at the margin', '    2]', '    2\n]'],
    ['a tab for indentation', '  - c', '\t- c'],
    ['a complex key', '  - c', '  - ? c\n    : d'],
    ['the end of the document', '# between', '...'],
    ['the end of the document as text of a block scalar', '    text', '...'],
    ['a tag', '  - c', '  - !!str 1'],
    ['a merge key', 'y: 1', '<<: { y: 2 }'],
    ['an anchor and its alias', '  - c', '  - &c 1\n  - *c'],
    ['a key of another block', '# between', 'a: 1'],
    ['half a surrogate pair', '  - c', '  - \ud83d'],
    ['a line separator that YAML does not know', '  - c', '  - c\u2028d'],
  ])('sees all that comes with %s', (_, old, put) => {
    expect(TEXT).toContain(old);
    const after = TEXT.replace(old, put);
    const at = TEXT.indexOf(old);
    for (const caret of [undefined, at, at + put.length, after.indexOf('\n', at + put.length) + 1]) {
      expectSame(TEXT, after, caret);
      expectSame(after, TEXT, caret);
    }
    expectSame(withCrlf(TEXT), withCrlf(after));
    expectSame(withCrlf(after), withCrlf(TEXT));
  });

  it('sees an edit between the two characters of a line break', () => {
    const before = withCrlf(ACCOUNT);
    const at = before.indexOf('\r\n', before.indexOf('P7')) + 1;
    for (const put of ['x', ' ', '\n', '\r', '  - a']) expectSame(before, before.slice(0, at) + put + before.slice(at));
  });

  const WRAPPED = `customer_health:\n  arr: 1\n  id: 2\n  people:\n  -\n    name: Ann\n  -\n  - x\n  tail: y\nlist:\n${'  - name: somebody\n'.repeat(20)}`;

  it('leaves out the line of the caret, also where that is the one behind the block', () => {
    const text = WRAPPED.replace('arr: 1\n', 'arr: 1a\n  more\n');
    expectSame(WRAPPED, text, text.indexOf('  id'));
  });

  it('sees a text run on over all that is shown behind the block', () => {
    expectSame(WRAPPED, WRAPPED.replace('  -\n  - x', '  -|\n  - x'));
  });

  it('holds for a list of 5,000 items', { timeout: 60_000 }, () => {
    const head = 'account: Acme\ntouchpoints:\n';
    const before = `${head}${'  - { type: qbr }\n  - type: check_in\n'.repeat(2_500)}`;
    const reader = new IncrementalReader();
    reader.read(before);
    for (const at of [head.length, head.length + 50_000, before.length]) {
      for (const put of ['  - type: x\n', '  - type', '\n', '  - {\n', '  # c\n']) {
        const text = before.slice(0, before.lastIndexOf('\n', at - 1) + 1) + put + before.slice(before.lastIndexOf('\n', at - 1) + 1);
        // As one text: comparing so many nodes one by one takes seconds.
        expect(JSON.stringify(plainSource(reader.read(text))) === JSON.stringify(plainSource(readYaml(text))), put).toBe(true);
      }
    }
  });

  it('shares with the text before what was not edited', () => {
    const reader = new IncrementalReader();
    const listOf = (text: string) => (reader.read(text).roots[0] as MapNode).entries.at(-2)!.value as SequenceNode;
    const [before, after] = [listOf(ACCOUNT), listOf(edited('P7', 'Q', 1).text)];
    expect(isSpliced(after)).toBe(true);
    expect(after.items.filter((item, index) => item === before.items[index])).toHaveLength(ITEMS - 1);
  });
});

describe('an edit of one block', () => {
  it.each([
    ['a value', edited('0.4', '0.45', 3)],
    ['a key', edited('dau:', 'wau:', 4)],
    ['a new key', edited('  nps', '  csat: 4\n')],
    ['the first item', edited('  - name: P0\n', '  - name: New\n')],
    ['an item in between', edited('  - name: P7\n', '  - name: New\n')],
    ['an item taken out', edited('  - name: P7\n', '', ITEM_LENGTH)],
    ['all of an item but its last line break', edited('  - name: P7\n', '', ITEM_LENGTH - 1)],
    ['a line break before an item', edited('- name: P7\n', '\n  ')],
    ['a line behind an item', edited('  - name: P8\n', '    role: user\n')],
    ['a line behind the last item', edited('\nlast_updated', '    role: user\n')],
    ['the last line', edited('2025-11-18', '2025-11-19', 10)],
    ['a key at the root', edited('last_updated', 'arr: 5\n')],
    ['a comment', edited('# a comment', '# another', 11)],
    ['text that is half written', edited('    # a comment', '    rol')],
    ['a half written key at the root', edited('last_updated', 'renew\n')],
    ['a half written item', edited('  - name: P7\n', '  - @\n')],
    ['an open quote', edited('  - name: P7\n', '  - name: "P\n')],
    ['a second colon', edited('P7', 'P: ')],
  ])('is read alone: %s', (_, { text, caret }) => {
    expect(readsBlock(ACCOUNT, text, caret)).toBe(true);
  });

  it.each([
    ['a document marker', edited('  - name: P7\n', '---\n')],
    ['an anchor', edited('P7', '&p ')],
    ['a key that stands elsewhere', edited('last_updated', 'account: B\n')],
    ['an item at the root', edited('  - name: P7\n', '- name: P\n')],
    ['a merge conflict', edited('  - name: P7\n', '=======\n')],
    ['another kind of list', edited('  - name: P0\n', '  name: P\n')],
  ])('is not trusted with %s', (_, { text, caret }) => {
    expect(readsBlock(ACCOUNT, text, caret)).toBe(false);
  });

  it.each(['a: &x 1\nb: *x\n', '- a\n', '{ a: 1 }\n', 'a: 1\n---\nb: 1\n', '%TAG ! t:\n---\na: 1\n', 'a: @x\n', '? [a]\n: 1\nb: 1\n'])('cannot be told in %j', (before) => {
    expect(readsBlock(before, `${before}# c\n`)).toBeUndefined();
  });
});
