import { describe, expect, it } from 'vitest';
import { basisWords } from '../../../../src/core/report/diff/basisWords';
import { diffOf } from './support/diffs';

const HASH = '0cfe580429'.repeat(4);
const OTHER = 'b'.repeat(40);
const day = '2026-11-22';

describe('basisWords', () => {
  it.each([
    ['main', HASH, 'main (0cfe580)'],
    [HASH, HASH, '0cfe580'],
    ['0cfe580', HASH, '0cfe580'],
    ['0cfe58042', HASH, '0cfe580'],
    [OTHER, HASH, '0cfe580'],
    ['HEAD~1', HASH, 'HEAD~1 (0cfe580)'],
    [null, null, 'the files as they are'],
  ])('calls %s at %s by the name that people have for it', (name, revision, expected) => {
    const end = { name, revision, day };
    expect(basisWords(diffOf({ base: end, head: end }))).toBe(`Scored on 2026-11-22: ${expected} against ${expected}.`);
  });
});
