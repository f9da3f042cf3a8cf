import fc from 'fast-check';

/** One state of a text while a person edits it. */
export interface EditedText {
  readonly text: string;
  readonly caret: number;
}

interface Edit {
  /** Where, as a share of the text. */
  readonly place: number;
  /** What is put in: typed one by one, or pasted. */
  readonly put: string;
  readonly isTyped: boolean;
  /** How many characters are taken out before. */
  readonly gone: number;
  readonly snap: 'none' | 'line start' | 'line end';
  /** Whether all of it is undone before the next edit. */
  readonly isUndone: boolean;
}

const PIECES = ['', 'a', 'x: 1', ' ', '  ', '\n', '\r\n', ': ', '- ', '"', "'", '[', ']', '{ a: 1 }', ',', ' # c', '|\n', '>-\n', '😀', '\t', '&a ', '*a', '!!str ', '---\n', '%', '0123', '? ', '~', '\n  ', '\n    ', '\n  - name: Zoe\n    role: champion\n', '  - name: Ann "B"\n', 'arr: 120.000\n', 'arr: 12345678901234567890\n', 'account: Acme\n', '<<<<<<< a\n', '\u0000', 'tags: [\n]\n', 'key:\n- a\n- b\n', '|+\n    text\n\n'];

const edit: fc.Arbitrary<Edit> = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })),
  isTyped: fc.boolean(),
  gone: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(80) }),
  snap: fc.constantFrom('none', 'line start', 'line end'),
  isUndone: fc.boolean(),
});

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(edit, { minLength: 1, maxLength: 6 });

/** All states that a text goes through under edits, each another text than the one before. */
export function editedTexts(before: string, all: readonly Edit[]): EditedText[] {
  const states: EditedText[] = [];
  let text = before;
  for (const { place, put, isTyped, gone, snap, isUndone } of all) {
    const at = snapped(text, Math.floor(place * text.length), snap);
    const rest = text.slice(at + gone);
    const typed = isTyped ? Array.from(put, (_, index) => put.slice(0, index + 1)) : [put];
    for (const now of typed) states.push({ text: text.slice(0, at) + now + rest, caret: at + now.length });
    if (isUndone) states.push({ text, caret: at });
    text = states.at(-1)?.text ?? text;
  }
  return states.filter((state, index) => state.text !== (states[index - 1]?.text ?? before));
}

function snapped(text: string, at: number, snap: Edit['snap']): number {
  if (snap === 'none') return at;
  if (snap === 'line start') return text.lastIndexOf('\n', at - 1) + 1;
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length : at + end;
}
