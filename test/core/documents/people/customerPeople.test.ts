import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { addressee } from '../../../../src/core/documents/people/addressees';
import { formerHolders, holderOf, peopleOf } from '../../../../src/core/documents/people/customerPeople';
import type { PeopleScene } from '../../../../src/core/documents/people/customerPeople';

const scene = (account: AccountData, plan?: PeopleScene['plan']): PeopleScene => ({ account, plan, asOf: '2025-12-01' });
const holder = (account: AccountData, plan?: PeopleScene['plan']) => {
  const found = holderOf(scene(account, plan), 'champion');
  return found === undefined ? undefined : [found.name, found.source];
};

describe('who has a role at the customer', () => {
  it('is the newer one of two whom the stakeholders list', () => {
    const stakeholders: AccountData['stakeholders'] = [{ name: 'Ana', role: 'champion', since: '2024-01-01' }, { name: 'Ben', role: 'champion', since: '2025-01-01' }];
    expect(holder({ stakeholders })).toEqual(['Ben', 'stakeholders.1']);
  });

  it('is whom the plan names before whom a figure names, where the stakeholders name nobody', () => {
    const account: AccountData = { scores: { relationship: { champion: 'Cleo Marsh, Head of Ops' } } };
    expect(holder(account)).toEqual(['Cleo Marsh', 'scores.relationship.champion']);
    expect(holder(account, { stakeholders: { champion: { name: 'Dev' } } })).toEqual(['Dev', 'success-plan:stakeholders.champion']);
  });

  it('keeps the entry of a person whom a figure names for another role', () => {
    const account: AccountData = { stakeholders: [{ name: 'Eva', role: 'influencer', email: 'eva@x.example' }], scores: { relationship: { champion: 'Eva' } } };
    expect(holder(account)).toEqual(['Eva', 'stakeholders.0']);
  });

  it.each(['left', 'inactive'] as const)('is nobody who is %s, whoever names them', (status) => {
    const account: AccountData = { stakeholders: [{ name: 'Fay', role: 'champion', status }], scores: { relationship: { champion: 'Fay, CFO' } } };
    expect(holder(account, { stakeholders: { champion: { name: 'Fay' } } })).toBeUndefined();
  });

  it('was the one who left last', () => {
    const stakeholders: AccountData['stakeholders'] = [{ name: 'Gil', role: 'champion', status: 'left', left: '2025-02-01' }, { name: 'Hana', role: 'champion', status: 'left', left: '2025-09-01' }];
    expect(formerHolders(scene({ stakeholders }), 'champion').map(({ name }) => name)).toEqual(['Hana', 'Gil']);
  });
});

describe('the people of a customer', () => {
  it('have the later of the day that is written with them and the last contact that was held', () => {
    const account: AccountData = {
      stakeholders: [{ name: 'Ana', last_touch: '2025-10-01' }, { name: 'Ben', last_touch: '2025-11-20' }],
      touchpoints: [
        { date: '2025-11-05', with: ['Ana', 'Ben'] },
        { date: '2025-11-25', with: ['Ana', 'Ben'], status: 'missed' },
        { date: '2025-12-09', with: ['Ana'], status: 'planned' },
      ],
    };
    expect(peopleOf(account, '2025-12-01').map(({ last_touch, touch_source }) => [last_touch, touch_source])).toEqual([['2025-11-05', 'touchpoints.0.date'], ['2025-11-20', 'stakeholders.1.last_touch']]);
  });

  it('are spoken to by their roles, else whoever is there and does not oppose us', () => {
    const stakeholders: AccountData['stakeholders'] = [{ name: 'Ana', role: 'blocker' }, { name: 'Ben', role: 'user' }];
    expect(addressee(scene({ stakeholders }), ['champion', 'decision_maker'])?.name).toBe('Ben');
    expect(addressee(scene({ stakeholders }), ['blocker'])?.name).toBe('Ana');
  });
});
