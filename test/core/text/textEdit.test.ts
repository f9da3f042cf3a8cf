import { describe, expect, it } from 'vitest';
import { lineBreakOf } from '../../../src/core/text/lineBreak';
import { touches } from '../../../src/core/text/span';
import { applyTextEdits } from '../../../src/core/text/textEdit';

describe('applyTextEdits', () => {
  it('applies edits in any order, offsets meaning the text before them', () => {
    const edits = [
      { span: { start: 4, end: 5 }, newText: 'X' },
      { span: { start: 0, end: 0 }, newText: '>' },
      { span: { start: 1, end: 3 }, newText: '' },
    ];
    expect(applyTextEdits('abcdef', edits)).toBe('>adXf');
  });

  it('refuses edits that overlap or lie outside', () => {
    const first = { span: { start: 0, end: 3 }, newText: '' };
    expect(() => applyTextEdits('abcdef', [first, { span: { start: 2, end: 4 }, newText: '' }])).toThrow(RangeError);
    expect(() => applyTextEdits('abc', [{ span: { start: 2, end: 4 }, newText: '' }])).toThrow(RangeError);
  });
});

describe('touches', () => {
  it('counts both ends', () => {
    expect([1, 2, 4, 5].map((offset) => touches({ start: 2, end: 4 }, offset))).toEqual([false, true, true, false]);
  });
});

describe('lineBreakOf', () => {
  it.each([
    ['a\r\nb\n', '\r\n'],
    ['a\nb\r\n', '\n'],
    ['a\rb', '\r'],
    ['a', '\n'],
  ])('of %j is %j', (text, expected) => {
    expect(lineBreakOf(text)).toBe(expected);
  });
});
