import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from '../../../src/core/text/fingerprint';

it('a fingerprint is the same for the same text and has twelve digits', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(fingerprint(one)).toMatch(/^[0-9a-f]{12}$/);
      expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
    }),
  );
  expect(fingerprint('')).not.toBe(fingerprint('a'));
});
