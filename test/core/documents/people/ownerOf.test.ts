import { describe, expect, it } from 'vitest';
import { ownerOf } from '../../../../src/core/documents/people/personFor';
import { SETTINGS, dataOf } from '../documentFixture';

const scene = (stakeholders: string) => ({ account: dataOf(`account: A\nstakeholders: [${stakeholders}]\n`), settings: SETTINGS });

describe('ownerOf', () => {
  it('names one of ours by the settings, and one of theirs as written', () => {
    expect(ownerOf('dana.reyes', 'tasks.0.owner', scene(''))).toBe('Dana Reyes');
    expect(ownerOf('Ana Ruiz', 'tasks.0.owner', scene('{ name: Ana Ruiz, status: inactive }'))).toBe('Ana Ruiz');
  });

  it('leaves a gap at its field where nobody is named, and where they have left', () => {
    expect(ownerOf(undefined, 'tasks.0.owner', scene(''))).toEqual({ missing_field: 'tasks.0.owner', label: 'owner' });
    expect(ownerOf('Ana Ruiz', 'tasks.0.owner', scene('{ name: Ana Ruiz, status: left }'))).toEqual({ missing_field: 'tasks.0.owner', label: 'new owner to agree' });
    expect(ownerOf('Ana Ruiz', 'success-plan:risks.1.owner', scene('{ name: Ana Ruiz, status: left }'))).toEqual({ missing_field: 'risks.1.owner', label: 'new owner to agree', home: 'success-plan' });
  });

  it('trusts another entry of the same name that is still there', () => {
    expect(ownerOf('Ana Ruiz', 'tasks.0.owner', scene('{ name: Ana Ruiz, status: left }, { name: Ana Ruiz, role: champion }'))).toBe('Ana Ruiz');
  });
});
