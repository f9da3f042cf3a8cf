import { describe, expect, it } from 'vitest';
import { ownerFor, roleField, roleLabel } from '../../../../src/core/playbooks/run/roles';
import { PEOPLE } from './fixture';

describe('who has a role for an account', () => {
  it('is whom the account names', () => {
    expect(ownerFor('csm', { csm: 'dana' }, PEOPLE)).toBe('dana');
    const team = { manager: 'mia', account_executive: 'lee', implementation: 'kim', technical: 'raj', support: 'noa', exec_sponsor: 'max' };
    const roles = ['cs_manager', 'account_executive', 'implementation', 'solutions', 'support', 'executive'];
    expect(roles.map((role) => ownerFor(role, { csm: 'dana', team }, PEOPLE))).toEqual(['mia', 'lee', 'kim', 'raj', 'noa', 'max']);
  });

  it('is the manager of the CSM where the account names none', () => {
    const people = { ...PEOPLE, ada: { name: 'Ada', role: 'cs_manager' as const } };
    expect(ownerFor('cs_manager', { csm: 'dana' }, people)).toBe('sam');
    expect(ownerFor('cs_manager', { csm: 'jo' }, people)).toBeUndefined();
  });

  it('is the only one of the role in the settings', () => {
    expect(ownerFor('vp_cs', {}, PEOPLE)).toBe('helen');
    expect(ownerFor('cs_manager', {}, PEOPLE)).toBe('sam');
  });

  it('is nobody where several could be meant, or none is', () => {
    expect(ownerFor('csm', {}, PEOPLE)).toBeUndefined();
    expect(ownerFor('product', {}, PEOPLE)).toBeUndefined();
    expect(ownerFor('constructor', {}, PEOPLE)).toBeUndefined();
  });
});

it('has a label for each role, and a field of the account for most', () => {
  expect(roleLabel('vp_cs')).toBe('VP CS');
  expect(roleLabel('toString')).toBe('toString');
  expect(['csm', 'solutions', 'vp_cs', 'toString'].map(roleField)).toEqual(['csm', 'team.technical', undefined, undefined]);
});
