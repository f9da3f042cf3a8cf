import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleBlock, visibleJson, visibleText } from '../../../src/core/report/visibleText';

const DANGEROUS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

describe('visibleText (P33)', () => {
  it.each([
    ['erase line', '\u001b[2K', '\\e[2K'],
    ['line break', 'a\nb', 'a\\nb'],
    ['carriage return', 'a\rb', 'a\\rb'],
    ['8-bit control sequence', '\u009b2K', '\\u009b2K'],
    ['right-to-left override', 'a\u202eb', 'a\\u202eb'],
    ['isolate', '\u2066x\u2069', '\\u2066x\\u2069'],
    ['line separator', 'a\u2028b', 'a\\u2028b'],
    ['tag character', 'a\u{e0041}b', 'a\\u{e0041}b'],
  ])('shows %s as an escape', (_name, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('leaves names of people as they are', () => {
    for (const name of ['Müller & Söhne', '青葉ロジスティクス', 'שלום', '👩‍👩‍👧 Bakery', 'é']) expect(visibleText(name)).toBe(name);
  });

  it('never lets a control or direction character through', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !DANGEROUS.test(visibleText(text))));
  });
});

describe('visibleBlock', () => {
  it('keeps line breaks and tabs, and nothing else that controls', () => {
    expect(visibleBlock('a\r\n\tb\u001b[31m\rc')).toBe('a\n\tb\\e[31m\\rc');
  });
});

describe('visibleJson', () => {
  it('changes no value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = visibleJson(JSON.stringify(text));
        expect(DANGEROUS.test(json)).toBe(false);
        expect(JSON.parse(json)).toBe(text);
      }),
    );
  });
});
