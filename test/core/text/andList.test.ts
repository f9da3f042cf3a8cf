import { expect, it } from 'vitest';
import { andList, orList } from '../../../src/core/text/andList';

it.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a or b'],
  [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
])('%j is listed in words', (words, all, any) => {
  expect([andList(words), orList(words)]).toEqual([all, any]);
});
