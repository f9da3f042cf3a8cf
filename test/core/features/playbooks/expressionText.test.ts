import { describe, expect, it } from 'vitest';
import { expressionAt, inExpression, inFile, quotedLike } from '../../../../src/core/features/playbooks/expressions/expressionText';
import { frontMatterOf } from '../../../../src/core/text/frontMatter';

const CURSOR = '$$CURSOR$$';

/** The expression at the cursor, with a `|` where the cursor is in it. */
function at(yaml: string): { readonly key: string; readonly shown: string; readonly quote: string | undefined } | undefined {
  const marked = `---\n${yaml}\n---\n# T\n`;
  const offset = marked.indexOf(CURSOR);
  const text = marked.replace(CURSOR, '');
  const found = expressionAt(text, frontMatterOf(text)!.yaml, offset);
  if (found === undefined) return undefined;
  const caret = inExpression(found, offset);
  return { key: found.key, shown: `${found.text.slice(0, caret)}|${found.text.slice(caret)}`, quote: found.quote };
}

describe('the expression at an offset of the front matter', () => {
  it.each([
    [`trigger: arr > ${CURSOR}5`, 'trigger', 'arr > |5'],
    [`trigger: ${CURSOR}`, 'trigger', '|'],
    [`trigger:${CURSOR}`, 'trigger', '|'],
    [`trigger:arr${CURSOR}`, 'trigger', 'arr|'],
    [`outcome: { within_days: 60, measure: named(${CURSOR}) }`, 'measure', 'named(|) '],
    [`trigger: arr${CURSOR} # a note\nowner: csm`, 'trigger', 'arr|'],
    [`trigger: "a == \\"x${CURSOR}\\""`, 'trigger', 'a == "x|"'],
    [`trigger: 'a == ''x${CURSOR}'''`, 'trigger', "a == 'x|'"],
    [`trigger: "a == ${CURSOR}\nowner: csm`, 'trigger', 'a == |'],
    [`trigger: >-\n  arr > 5 &&\n  seg${CURSOR}\nowner: csm`, 'trigger', '  arr > 5 &&\n  seg|'],
    [`trigger: |\n  ${CURSOR}\nowner: csm`, 'trigger', '  |'],
    [`trigger: arr > 5\n  && seg${CURSOR}`, 'trigger', 'arr > 5\n  && seg|'],
    [`due: { from: renewal${CURSOR}, days: -30 }`, 'from', 'renewal|'],
    [`due: { from: ${CURSOR}, days: -30 }`, 'from', '|'],
    [`due: { days: 3, from: min(a, ${CURSOR}b) }`, 'from', 'min(a, |b) '],
    [`due:\n  from: ren${CURSOR}\n  days: 3`, 'from', 'ren|'],
    [`outcome: { measure: named(${CURSOR}), within_days: 60 }`, 'measure', 'named(|)'],
    [`outcome:\n  measure: >-\n    named(${CURSOR})\n  within_days: 60`, 'measure', '    named(|)'],
    [`dedupe_key: ren${CURSOR}`, 'dedupe_key', 'ren|'],
    [`title: [broken\ntrigger: arr >${CURSOR}`, 'trigger', 'arr >|'],
  ])('in %j is that of %s', (yaml, key, shown) => {
    expect(at(yaml)).toMatchObject({ key, shown });
  });

  it.each([`ti${CURSOR}tle: x`, `title: a, from: b${CURSOR}`, `title: x${CURSOR}`, `trigger: arr\n${CURSOR}\nowner: csm`, `trigger: arr\nowner: ${CURSOR}`, `due: { from: a, days: ${CURSOR}3 }`, `due: ${CURSOR}`, `trigger: "a == \\${CURSOR}"x\\""`])('is not there in %j', (yaml) => {
    expect(at(yaml)).toBeUndefined();
  });

  it('leads its parts back to the file, and writes texts as its quotes ask for', () => {
    const text = `---\ntrigger: "a == \\"x\\" && b"\n---\n`;
    const found = expressionAt(text, frontMatterOf(text)!.yaml, 15)!;
    const { start, end } = inFile(found, { start: found.text.indexOf('"x"'), end: found.text.indexOf('"x"') + 3 });
    expect(text.slice(start, end)).toBe('\\"x\\"');
    expect(quotedLike(found, '"y"')).toBe('\\"y\\"');
  });
});
