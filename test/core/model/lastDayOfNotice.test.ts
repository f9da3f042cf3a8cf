import { expect, it } from 'vitest';
import { lastDayOfNotice } from '../../../src/core/model/lastDayOfNotice';

it('counts the days of notice back from the renewal, onto a Sunday too', () => {
  expect(lastDayOfNotice('2026-03-31', { notice_days: 30 })).toBe('2026-03-01');
  expect(lastDayOfNotice('2026-03-31', { notice_days: 0 })).toBe('2026-03-31');
});

it('knows no day where the renewal or the notice is not known', () => {
  expect(lastDayOfNotice(undefined, { notice_days: 30 })).toBeUndefined();
  expect(lastDayOfNotice('2026-03-31', {})).toBeUndefined();
  expect(lastDayOfNotice('2026-03-31', undefined)).toBeUndefined();
});
