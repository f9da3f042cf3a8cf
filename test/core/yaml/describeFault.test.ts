import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { markedText } from './markedText';

/** One fault a text; `«…»` is where it must be told, the last column what the message must say. */
const FAULTS: readonly (readonly [marked: string, says: string])[] = [
  ['a:\n«\t»b: 1\n', 'indented with a tab'],
  ['a:\n  b: 1\n  «\t»c: 2\n', 'indented with a tab'],
  ['a: «b: c»\n', 'The value `b: c` has a colon'],
  ['a: 1\nnote: «Acme: the best» # yes\nb: 2\n', 'The value `Acme: the best` has a colon'],
  ['a: 1\n  «b»: 2\n', 'The key `b` is indented under a line that has a value'],
  ['a:\n    b: 1\n  «c: 2»\n', 'indented by 2 spaces, which fits no line above; expected 0 or 4'],
  ['a:\n  - b: 1\n   «c: 2»\n', 'indented by 3 spaces'],
  ['a:\n  - x\n «- y»\n', 'indented by 1 space'],
  ['a:\n- x\nb: 1\n«- y»\n', 'stands between the keys of a map'],
  ['- a\n«b: 1»\n', 'stands between the items of a list'],
  ['a: 1\n«foo»\nb: 2\n', '`foo` has no colon'],
  ['a: 1\n«foo»\n', '`foo` has no colon'],
  ['«foo»\na: 1\n', '`foo` has no colon'],
  ['a:\n  b: 1\n  «foo» # x\n  c: 2\n', '`foo` has no colon'],
  ['«name = Acme»\nb: 1\n', '`name = Acme` has no colon'],
  ['a: 1\n«b:2»\nc: 3\n', 'no space after the colon in `b:2`'],
  ['«a:\u00A01»\nb: 2\n', 'no-break space'],
  ['"a"«:»1\n', 'no space after the colon'],
  ['a: «"x»\nb: 1\n', 'The quote of `"x` is never closed'],
  ['- n: «"Zoe»\n  e: "x"\n  f: 1\n', 'The quote of `"Zoe` is never closed'],
  ['l:\n  - n: «\'Zoe»\n    e: x\nb: 2\n', "The quote of `'Zoe` is never closed"],
  ['l:\n  - «"Zoe»\n    e: "x"\nb: 2\n', 'The quote of `"Zoe` is never closed'],
  ["a: 'it'«s'»\n", 'stands behind the closing quote'],
  ['a: "x" «y»\n', '`y` stands behind the closing quote'],
  ['a: [x] «y»\n', '`y` stands behind the closing bracket'],
  ['a: «[1, 2»\nb: 1\n', 'The bracket of `[1, 2` is never closed'],
  ['a: «{b: 1»\nc: 2\n', 'The bracket of `{b: 1` is never closed'],
  ['s:\n  u: «{b: 1, c: 0.4»\n  e: { d: 2 }\nf: 1\n', 'The bracket of `{b: 1, c: 0.4` is never closed'],
  ['a: {b: 1,\n«c: 2}»\n', 'not indented enough for the bracket'],
  ['a: [1]«]»\n', 'closes a bracket that was never opened'],
  ['a: «@foo»\n', 'begins with `@`'],
  ['a: «`x`»\n', 'begins with “`”'],
  ['a: «%5»\n', 'begins with `%`'],
  ['«%5: a»\n', 'begins with `%`'],
  ['a: «- b»\n', 'stands on the line of its key'],
  ['a: «* x»\n', 'begins with `*`'],
  ['a: «& x»\n', 'begins with `&`'],
  ['«*a:» b\nc: 1\n', 'The key `*a:` begins with `*`'],
  ['a: &x 1\nb:\n  «*x:» c\n', 'The key `*x:` begins with `*`'],
  ['a: «!e!x 1»\n', 'begins with `!`'],
  ['a: «| text»\n', 'begins with `|`'],
  ['a: «> 5»\n', 'begins with `>`'],
  ['a: "C:«\\U»sers"\n', '`\\U` is no escape'],
  ['a: "«\\x»zz"\n', '`\\x` is no escape'],
  ['a: b«\u0007»c\n', 'control character (U+0007)'],
  ['a: "b«\u0007»c"\n', 'control character (U+0007)'],
  ['a: [1,«,»2]\n', 'nothing before this comma'],
  ['b: ["x" «"y"]»\n', 'no comma before'],
  ['a: {b: 1 «c:» 2}\n', 'no comma before `c:`'],
  ['a: &x «&y» 1\n', 'second anchor or tag'],
  ['a: &x 1\nb: &y «*x»\n', 'cannot have an anchor'],
  ['b: "x"«#c»\n', 'needs a space before its `#`'],
  ['a: 1\n... «x»\n', '`x` was not expected here'],
];

describe('faults of a text that does not parse', () => {
  it.each(FAULTS)('tells %j', (marked, says) => {
    const { text, spans } = markedText(marked);
    const { problems } = readYaml(text);
    expect(problems.map(({ rule, span }) => ({ rule, ...span }))).toEqual([{ rule: 'yaml/syntax', ...spans[0] }]);
    expect(problems[0]!.message).toContain(says);
  });

  it.each(FAULTS)('tells %j at the same place with CRLF', (marked) => {
    const { text, spans } = markedText(marked.replaceAll('\n', '\r\n'));
    expect(readYaml(text).problems.map((problem) => problem.span)).toEqual([spans[0]]);
  });

  it.each([
    ['«%YAML 2.0»\n---\na: 1\n'],
    ['«%YAML 1.1»\na: 1\n'],
    ['a: 1\n«%YAML 1.2»\n---\nb: 1\n'],
  ])('refuses the directive of %j', (marked) => {
    const { text, spans } = markedText(marked);
    expect(readYaml(text).problems).toMatchObject([{ rule: 'yaml/directive', span: spans[0] }]);
  });

  it.each([
    ['note: Acme: the "best"\n', 'note: "Acme: the \\"best\\""\n'],
    ['a: @foo # c\n', 'a: "@foo" # c\n'],
    ['a: 1\nb:2\n', 'a: 1\nb: 2\n'],
    ['a:\u00A01\nb: 2\n', 'a: 1\nb: 2\n'],
    ['"a":1\n', '"a": 1\n'],
    ['p: "C:\\Users"\n', 'p: "C:\\\\Users"\n'],
    ['b: "x"#c\n', 'b: "x" #c\n'],
    ['a: * x\n', 'a: "* x"\n'],
    ['a:\n\tb: 1\n', 'a:\n  b: 1\n'],
  ])('offers for %j a fix after which it reads', (text, fixed) => {
    const { problems } = readYaml(text);
    expect(applyTextEdits(text, problems[0]!.fixes[0]!.edits)).toBe(fixed);
    expect(readYaml(fixed)).toMatchObject({ state: 'whole', problems: [] });
  });
});
