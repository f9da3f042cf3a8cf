import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCell, escapeCode, escapeText, escapeUrl } from '../../../src/core/text/escapeMarkdown';
import { hostileText, literalOf } from '../markdown/hostileText';
import { outlineByMarkdownIt, outlineByRemark } from '../markdown/markdownOutline';

describe('escapeText', () => {
  it.each([
    ['R&D at C# Corp', 'R&D at C# Corp'],
    ['snake_case and a > b', 'snake_case and a > b'],
    ['saves $20,000 a year', 'saves $20,000 a year'],
    ['a | b', 'a \\| b'],
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['line one\r\n\tline two ', 'line one line two'],
    ['![x](http://t/x)', '!\\[x\\](http\\://t/x)'],
    ['<img src=x>', '\\<img src=x>'],
    ['&lt; stays', '\\&lt; stays'],
    ['ends with \\', 'ends with &#92;'],
    ['a\u202eb\u0007c', 'a\ufffdb\ufffdc'],
  ])('writes %j as %j', (value, expected) => expect(escapeText(value)).toBe(expected));

  it('shows P20 as one cell of one row, in both parsers', () => {
    const name = 'A | B\n## Q4 <img src=http://t/x>';
    const table = `| a | b |\n| - | - |\n| ${escapeCell(name)} | 1 |\n`;
    for (const outline of [outlineByRemark(table), outlineByMarkdownIt(table)]) {
      expect(outline.blocks).toEqual(['table 2x2']);
      expect(outline.texts).toContain('A | B ## Q4 <img src=http://t/x>');
      expect(outline.inlines).toEqual([]);
    }
  });

  it('keeps any text literal and on one line, as paragraph, heading, list item and cell', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        const text = escapeText(value);
        const literal = literalOf(value);
        if (literal === '') return;
        const source = `# ${text}\n\n${text}\n\n- ${text}\n\n| ${text} |${text}|\n| - | - |\n|${text}| ${text} |\n`;
        for (const outline of [outlineByRemark(source), outlineByMarkdownIt(source)]) {
          expect(outline.blocks).toEqual(['heading 1', 'paragraph', 'list 1', 'paragraph', 'table 2x2']);
          expect(outline.texts).toEqual(Array(7).fill(literal));
          expect(outline.inlines).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});

describe('escapeCode', () => {
  it.each([
    ['plain', 'text', '`plain`'],
    ['a`b', 'text', '``a`b``'],
    ['`', 'text', '`` ` ``'],
    ['a|b', 'cell', '`a\\|b`'],
    ['a\\|b', 'cell', 'a\\\\\\|b'],
    ['', 'text', ''],
  ] as const)('writes %j in a %s as %j', (value, place, expected) => expect(escapeCode(value, place)).toBe(expected));
});

describe('escapeUrl', () => {
  it.each([
    ['https://a.example/x y?q=(1)&copy=2', 'https://a.example/x%20y?q=%281%29&copy=2'],
    ['account.yaml#L12', 'account.yaml#L12'],
    ['mailto:ana@acme.example', 'mailto:ana@acme.example'],
    ['javascript:alert(1)', ''],
    ['java\nscript:alert(1)', ''],
    ['//evil.example', ''],
    ['a) [b](c', 'a%29%20%5Bb%5D%28c'],
  ])('writes %j as %j', (value, expected) => expect(escapeUrl(value)).toBe(expected));
});
