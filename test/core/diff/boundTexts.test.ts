import { describe, expect, it } from 'vitest';
import { boundTexts, MOST_TEXT } from '../../../src/core/diff/boundTexts';
import { plainValue } from '../../../src/core/diff/plainValue';

describe('what is printed of a diff', () => {
  it('has no text that is too long, and no half of a letter', () => {
    const long = `${'x'.repeat(MOST_TEXT - 2)}😀${'y'.repeat(50)}`;
    expect(boundTexts({ a: [{ b: long, c: 'short', d: 7, e: null, f: true }] })).toEqual({ a: [{ b: `${'x'.repeat(MOST_TEXT - 2)}…`, c: 'short', d: 7, e: null, f: true }] });
  });

  it('has plain values', () => {
    expect([plainValue('a'), plainValue(3), plainValue(false), plainValue(null), plainValue(['a', 2, true]), plainValue([{ a: 1 }]), plainValue({ a: [1] })]).toEqual(['a', 3, false, null, 'a, 2, true', '[{"a":1}]', '{"a":[1]}']);
  });
});
