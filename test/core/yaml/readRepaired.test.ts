import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { toValue } from '../../../src/core/yaml/toValue';
import { markedText } from './markedText';

const ACCOUNT = 'name: Acme\nmetrics:\n  usage: 5\n  seats: 10\ncontacts:\n  - name: Zoe\n    role: champion\nnotes: |\n  Line\n';

/** The text with something typed in at a place; the caret stands behind it. */
function typed(before: string, insertion: string): { text: string; caret: number } {
  const at = ACCOUNT.indexOf(before);
  return { text: ACCOUNT.slice(0, at) + insertion + ACCOUNT.slice(at), caret: at + insertion.trimEnd().length };
}

describe('readYaml on text that does not parse', () => {
  it('leaves out the line of the caret and reads the rest as it was', () => {
    const { text, caret } = typed('  seats', '  lic\n');
    const source = readYaml(text, { caret });
    expect(source.state).toBe('repaired');
    expect(source.problems).toHaveLength(1);
    expect(toValue(source.roots[0])).toEqual(toValue(readYaml(ACCOUNT).roots[0]));
  });

  it.each(['  - nam\n', '  - name: "Bo\n', '  - {name: Bo\n', '  - name: Bo: x\n', '  - name: @x\n', '  - [\n'])('keeps the other contacts while %j is typed', (line) => {
    const { text, caret } = typed('  - name: Zoe', line);
    const source = readYaml(text, { caret });
    expect(source.problems.length).toBeLessThanOrEqual(1);
    expect(toValue(source.roots[0])).toMatchObject({ name: 'Acme', metrics: { usage: 5 }, notes: 'Line\n' });
  });

  it('does not blame the caret for a fault elsewhere', () => {
    const text = 'a: 1\nb: @x\nc: 3\n';
    const source = readYaml(text, { caret: 2 });
    expect(source.problems).toMatchObject([{ span: { start: 8, end: 10 } }]);
    expect(toValue(source.roots[0])).toEqual({ a: 1, c: 3 });
  });

  it('leaves out what hangs below a broken line, so that it does not land elsewhere', () => {
    const source = readYaml('health:\n  usage: 5\nfoo\n  bar: 1\nz: 1\n');
    expect(toValue(source.roots[0])).toEqual({ health: { usage: 5 }, z: 1 });
    expect(source.problems).toHaveLength(1);
  });

  it('tells several faults that stand apart', () => {
    const { text, spans } = markedText('a: «@x»\nb: 1\nc: «[1»\nd: 1\n«foo»\n');
    expect(readYaml(text).problems.map((problem) => problem.span)).toEqual(spans);
  });

  it('gives up after four repairs, and keeps what it told', () => {
    const text = Array.from({ length: 6 }, (_, index) => `k${index}: @x\nv${index}: 1\n`).join('');
    const source = readYaml(text);
    expect(source).toMatchObject({ state: 'none', roots: [] });
    expect(source.problems).toHaveLength(5);
  });

  it('tells faults of the readable rest as well, in the order of the text', () => {
    const { text, spans } = markedText('a: 1\n«a»: 2\nb: «@x»\nid: «007»\n');
    expect(readYaml(text).problems.map((problem) => problem.span)).toEqual(spans);
  });

  it('does not call an alias unknown whose anchor is in the broken line', () => {
    const source = readYaml('a: &x @y\nb: *x\nc: 1\n');
    expect(source.problems.map((problem) => problem.rule)).toEqual(['yaml/syntax']);
  });

  it('keeps offsets: nodes of a repaired text lie where they stand', () => {
    const text = 'a: @x\nb: value\n';
    const [root] = readYaml(text).roots;
    const value = root?.kind === 'map' ? root.entries[0]?.value : undefined;
    expect(value && text.slice(value.start, value.end)).toBe('value');
  });
});

describe('merge conflicts', () => {
  it('are one finding over the first block, and nothing else; the first side is read', () => {
    const { text, spans } = markedText('a: 1\n«<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> topic»\nc: 00123\n<<<<<<< HEAD\n=======\nd: @x\n>>>>>>> topic\n');
    const source = readYaml(text);
    expect(source.problems).toMatchObject([{ rule: 'yaml/merge-conflict', severity: 'error', span: spans[0] }]);
    expect(toValue(source.roots[0])).toEqual({ a: 1, b: 1, c: 123 });
    expect(source.state).toBe('repaired');
  });

  it('are found with the base version shown, and when a marker is left over', () => {
    const threeWay = readYaml('<<<<<<< a\nb: 1\n||||||| base\nb: 0\n=======\nb: 2\n>>>>>>> c\n');
    expect(threeWay.problems).toMatchObject([{ rule: 'yaml/merge-conflict' }]);
    expect(toValue(threeWay.roots[0])).toEqual({ b: 1 });
    expect(toValue(readYaml('a: 1\n=======\nb: 1\n<<<<<<< x\nc: 1\n').roots[0])).toEqual({ a: 1, b: 1, c: 1 });
    expect(readYaml('a: 1\n>>>>>>> topic\nb: 1\n').problems).toMatchObject([{ rule: 'yaml/merge-conflict', span: { start: 5, end: 18 } }]);
  });

  it('are no matter of text that parses', () => {
    expect(readYaml('a: |\n  x\n  =======\n').problems).toEqual([]);
  });
});
