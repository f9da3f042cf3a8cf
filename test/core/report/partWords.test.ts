import { describe, expect, it } from 'vitest';
import { originWords, valuesWords } from '../../../src/core/report/partWords';
import { part } from './changes';

describe('the words of a part', () => {
  it('write values as people read them', () => {
    expect(valuesWords(part({ before: 0.123456, after: 'up' }))).toBe('0.123 → up');
    expect(valuesWords(part({ before: 3, after: 3 }))).toBe('');
  });

  it('say who did it and when, or what else it was', () => {
    expect(originWords(part(), '2025-12-01')).toBe('Ana, 12 Sep');
    expect(originWords(part(), '2026-01-01')).toBe('Ana, 12 Sep 2025');
    expect(originWords(part({ revision: undefined }), '2025-12-01')).toBe('not committed yet');
    expect(originWords(part({ revision: { ...part().revision!, author: '' } }), '2025-12-01')).toBe('12 Sep');
    expect(originWords(part({ cause: 'time', revision: undefined, day: '2025-10-03' }), '2025-12-01')).toBe('days passed, 3 Oct');
  });
});
