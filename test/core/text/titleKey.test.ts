import { expect, it } from 'vitest';
import { nameKey, titleKey } from '../../../src/core/text/titleKey';

it('is the same for one title, however it is typed', () => {
  const titles = ['Call the sponsor', ' call  the SPONSOR.', 'Call the\nsponsor!', 'Ｃall the sponsor。'];
  expect(new Set(titles.map(titleKey))).toEqual(new Set(['call the sponsor']));
  expect(titleKey('Call the sponsors')).not.toBe(titleKey('Call the sponsor'));
});

it('keeps the point of a name', () => {
  expect(nameKey('Dana  Reyes Jr.')).toBe('dana reyes jr.');
});
