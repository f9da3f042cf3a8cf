import { describe, expect, it } from 'vitest';
import { alignTable } from '../../../src/core/render/alignTables';

describe('alignTable', () => {
  it.each([
    ['escaped borders', ['| a | b |', '| - | - |', '| x \\| y | \\\\ |'], '| a      | b  |\n| ------ | -- |\n| x \\| y | \\\\ |'],
    ['empty cells', ['| a | b |', '| - | - |', '| | 1 |'], '| a | b |\n| - | - |\n|   | 1 |'],
    ['alignment', ['| a | b | c |', '| :-: | -: | :- |', '| 123 | 1234 | 12 |'], '|  a  |    b | c  |\n| :-: | ---: | :- |\n| 123 | 1234 | 12 |'],
    ['characters of double width', ['| 語 |', '| - |', '| abc |'], '| 語  |\n| --- |\n| abc |'],
  ])('keeps %s', (_case, rows, expected) => expect(alignTable(rows)).toBe(expected));
});
