import { expect, it } from 'vitest';
import { isNobody } from '../../../src/core/text/isNobody';

it.each(['', ' ', 'none', 'No', 'N/A', 'TBD', 'tba ', 'unknown', 'vacant', '?', '??', '--'])('%j is nobody', (text) => {
  expect(isNobody(text)).toBe(true);
});

it.each(['Ana Ruiz', 'Norbert', 'None Taylor', 'No-Won Kim', '佐藤 健'])('%j is somebody', (text) => {
  expect(isNobody(text)).toBe(false);
});
