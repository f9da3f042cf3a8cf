import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { toValue } from '../../../src/core/yaml/toValue';
import { markedText } from './markedText';

/** Faults of texts that parse: each is told once, at its place, with the value shown. */
const FAULTS: readonly (readonly [rule: string, marked: string, says: string])[] = [
  ['yaml/duplicate-key', 'health: 1\nname: x\n«health»: 2\n', '`health` stands twice'],
  ['yaml/duplicate-key', 'a: {b: 1, «"b"»: 2}\n', '`b` stands twice'],
  ['yaml/unknown-alias', 'owner: «*nope»\nname: x\n', '`*nope`'],
  ['yaml/unknown-alias', 'a: &csm x\nb: «*cms»\n', 'Did you mean `*csm`'],
  ['yaml/unknown-alias', 'a: &x 1\n---\nb: «*x»\n', '`*x`'],
  ['yaml/cyclic-alias', 'a: &x [1, «*x»]\n', 'stands inside the value'],
  ['yaml/directive', '«%YAML 1.1»\n---\nactive: no\n', '`%YAML 1.1` is not supported'],
  ['yaml/directive', 'a: 1\n...\n«%TAG ! tag:x,2026:»\n---\nb: 1\n', 'is not supported'],
  ['yaml/unsupported-tag', 'a: «!!binary» aGk=\n', '`!!binary` is not supported'],
  ['yaml/unsupported-tag', 'a: «!Ref» x\n', '`!Ref` is not supported'],
  ['yaml/unsupported-tag', 'a: «!!int» 5\n', '`!!int`'],
  ['yaml/unsupported-tag', 'a: «!!set» {x}\n', '`!!set`'],
  ['yaml/complex-key', 'name: {«{company}»}\n', '`{company}` cannot be a key'],
  ['yaml/complex-key', '? «[a, b]»\n: 1\n', '`[a, b]` cannot be a key'],
  ['yaml/complex-key', 'a: &x k\n«*x» : 1\n', '`*x` cannot be a key'],
  ['yaml/empty-key', 'a: 1\n«:» b\n', 'no key before this colon'],
  ['yaml/empty-key', '{a: 1, «:» b}\n', 'no key before this colon'],
  ['yaml/merge-key', 'base: &b {a: 1}\nc:\n  «<<»: *b\n  d: 1\n', 'not part of YAML 1.2'],
  ['yaml/lossy-number', 'id: «00123»\n', '`00123` is read as the number 123'],
  ['yaml/lossy-number', 'arr: «12345678901234567890»\n', 'will lose digits'],
  ['yaml/lossy-number', '- «-007»\n', '`-007`'],
  ['yaml/lossy-number', 'x: «0xFFFFFFFFFFFFFFFFFF»\n', 'will lose digits'],
];

describe('faults of a text that parses', () => {
  it.each(FAULTS)('%s: %s', (rule, marked, says) => {
    const { text, spans } = markedText(marked);
    const { problems, state } = readYaml(text);
    expect(problems.map((problem) => ({ rule: problem.rule, start: problem.span.start, end: problem.span.end }))).toEqual([{ rule, ...spans[0] }]);
    expect(`${problems[0]!.message}`).toContain(says);
    expect(state).toBe('whole');
  });

  it('points from the second of two keys to the first, and reads the first (P04)', () => {
    const { problems, roots } = readYaml('health: 1\nhealth: 2\n');
    expect(problems[0]).toMatchObject({ span: { start: 10, end: 16 }, fixes: [], related: [{ span: { start: 0, end: 6 } }] });
    expect(toValue(roots[0])).toEqual({ health: 1 });
  });

  it.each(['arr: 0.30\n', 'price: 1.50\n', 'version: 3.10\n', 'a: 0\n', 'a: 0.5\n', 'a: 9007199254740991\n', 'a: 10000000000000000\n', 'a: "00123"\n', 'a: 0.1234567890123456789\n', 'a: 0o17\n'])(
    'says nothing about %j: the number is what was written',
    (text) => {
      expect(readYaml(text).problems).toEqual([]);
    },
  );

  it('quotes a number that would lose digits, and changes nothing else (P07)', () => {
    const text = 'id:   00123   # keep\r\nb: 1\r\n';
    const fix = readYaml(text).problems[0]!.fixes[0]!;
    expect(fix.preferred).toBe(true);
    expect(applyTextEdits(text, fix.edits)).toBe('id:   "00123"   # keep\r\nb: 1\r\n');
  });

  it('offers the anchor that was meant', () => {
    const text = 'a: &csm x\nb: *cms\n';
    const fix = readYaml(text).problems[0]!.fixes[0]!;
    expect(applyTextEdits(text, fix.edits)).toBe('a: &csm x\nb: *csm\n');
  });

  it('removes a refused directive, after which the text reads without a problem (P06)', () => {
    const text = '%YAML 1.1\n---\nactive: no\n';
    const { problems, roots } = readYaml(text);
    expect(toValue(roots[0])).toEqual({ active: 'no' });
    const fixed = applyTextEdits(text, problems[0]!.fixes[0]!.edits);
    expect(readYaml(fixed).problems).toEqual([]);
  });

  it('keeps what stands beside an entry that cannot be read', () => {
    expect(toValue(readYaml('a: {[x]: 1, b: 2}\nc: *no\nd: 3\n').roots[0])).toEqual({ a: { b: 2 }, c: null, d: 3 });
  });
});
