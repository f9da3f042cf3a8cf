import { describe, expect, it } from 'vitest';
import { nearestName } from '../../../src/core/text/nearestName';

describe('nearestName', () => {
  it.each([
    ['Mid Market', 'mid-market'],
    ['midmarket', 'mid-market'],
    ['enterprize', 'enterprise'],
    ['smb ', 'smb'],
    ['small', undefined],
    ['x'.repeat(1000), undefined],
  ])('%j', (name, near) => expect(nearestName(name, ['enterprise', 'mid-market', 'smb'])).toBe(near));

  it('takes the words of a longer name, if there is only one', () => {
    expect(nearestName('objectives', ['business_objectives', 'use_cases'])).toBe('business_objectives');
    expect(nearestName('score_date', ['nps_date', 'pulse_date'])).toBeUndefined();
    expect(nearestName('users', ['power_users', 'active_users'])).toBeUndefined();
  });

  it('takes a beginning for the name, if only one begins with it', () => {
    expect(nearestName('mile', ['milestones', 'metrics'])).toBe('milestones');
    expect(nearestName('sta', ['stakeholders', 'status'])).toBeUndefined();
    expect(nearestName('mi', ['milestones', 'metrics'])).toBeUndefined();
  });
});
