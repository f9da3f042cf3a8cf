import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../../src/core/text/lineIndex';

const text = fc.array(fc.constantFrom('a', '😀', 'e\u0301', '\n', '\r\n', '\r', ' '), { maxLength: 30 }).map((parts) => parts.join(''));

describe('LineIndex', () => {
  it('counts lines and columns as editors do', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 40 }), fc.nat({ max: 10 }), fc.nat({ max: 10 }), (content, offset, line, character) => {
        const ours = new LineIndex(content);
        const theirs = TextDocument.create('file:///a', 'yaml', 1, content);
        const inside = Math.min(offset, content.length);
        fc.pre(!(content[inside] === '\n' && content[inside - 1] === '\r'));
        expect(ours.positionAt(inside)).toEqual(theirs.positionAt(inside));
        expect(ours.lineCount).toBe(theirs.lineCount);
        const at = ours.offsetAt({ line, character });
        expect(ours.positionAt(at).line).toBe(Math.min(line, at === content.length ? ours.positionAt(at).line : line));
        expect(at).toBeLessThanOrEqual(content.length);
      }),
    );
  });

  it('keeps places outside of the text at its nearest end', () => {
    const lines = new LineIndex('ab\r\ncd');
    expect(lines.positionAt(-5)).toEqual({ line: 0, character: 0 });
    expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
    expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(lines.offsetAt({ line: -1, character: 3 })).toBe(0);
    expect(lines.offsetAt({ line: 9, character: 0 })).toBe(6);
  });

  it('gives a line without its break, and ranges', () => {
    const lines = new LineIndex('ab\r\ncd\n');
    expect(lines.lineSpan(0)).toEqual({ start: 0, end: 2 });
    expect(lines.lineSpan(1)).toEqual({ start: 4, end: 6 });
    expect(lines.rangeOf({ start: 1, end: 5 })).toEqual({ start: { line: 0, character: 1 }, end: { line: 1, character: 1 } });
  });
});
