import { expect, it } from 'vitest';
import { rhythmOf } from '../../../../src/core/documents/start/rhythm';

it.each([
  [1, 'daily'],
  [7, 'weekly'],
  [10, 'days'],
  [14, 'two_weeks'],
  [30, 'monthly'],
  [31, 'monthly'],
  [45, 'days'],
  [90, 'quarterly'],
  [91, 'quarterly'],
  [182, 'half_yearly'],
  [365, 'yearly'],
  [730, 'days'],
])('calls a span of %i days %s', (days, rhythm) => expect(rhythmOf(days)).toBe(rhythm));
