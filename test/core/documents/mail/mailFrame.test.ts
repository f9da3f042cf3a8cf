import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { mailFrame, nobodyToWriteTo } from '../../../../src/core/documents/mail/mailFrame';
import { SETTINGS } from '../documentFixture';

const frame = (to: Parameters<typeof mailFrame>[1], account: AccountData = {}) => mailFrame({ account, settings: SETTINGS }, to);

describe('mailFrame', () => {
  it('greets one person or several by their names', () => {
    const ana = { name: 'Ana Ruiz', email: 'ana@x.example', source: 'stakeholders.0' };
    expect(frame(ana)).toMatchObject({ to: [{ name: 'Ana Ruiz', email: 'ana@x.example' }], first_names: ['Ana'], greeting: 'Ana' });
    expect(frame([ana, { ...ana, name: 'Dr. Leo Anand' }])).toMatchObject({ first_names: ['Ana', 'Dr. Anand'], greeting: 'Ana' });
  });

  it.each([
    ['stakeholders.2', { missing_field: 'stakeholders.2.email' }],
    ['success-plan:stakeholders.champion', { missing_field: 'stakeholders.champion.email', home: 'success-plan' }],
    ['scores.relationship.champion', { missing_field: 'stakeholders' }],
  ])('asks for the address of somebody from %s where it can be written', (source, gap) => {
    expect(frame({ name: 'Ana', email: null, source }).to).toMatchObject([{ email: gap }]);
  });

  it('says who is wanted where there is nobody', () => {
    const gap = nobodyToWriteTo('the new contact');
    expect(frame(gap)).toMatchObject({ to: gap, first_names: gap, greeting: gap });
  });
});
