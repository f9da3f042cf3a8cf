import { describe, expect, it } from 'vitest';
import type { AccountData, DocumentInput } from '../../../src/core/documents/documentInput';
import { savePlanData } from '../../../src/core/documents/savePlan/savePlanData';
import { isMissingField } from '../../../src/core/render/gap';
import { AS_OF, SETTINGS, healthOf } from './documentFixture';

function plan(account: AccountData, more: Partial<DocumentInput> = {}) {
  return savePlanData({ account, health: healthOf(35), settings: SETTINGS, asOf: AS_OF, audience: 'internal', ...more });
}

function reasons(account: AccountData, more: Partial<DocumentInput> = {}): string[] {
  const found = plan(account, more).reasons;
  return isMissingField(found) ? [] : found.map((reason) => reason.id);
}

describe('savePlanData', () => {
  it.each([
    [39, 'critical'],
    [40, 'high'],
    [59, 'high'],
    [60, 'medium'],
  ])('takes a score of %i for %s', (score, level) => expect(plan({}, { health: healthOf(score) }).level).toBe(level));

  it('shows twelve people of a large customer, those who decide first, and counts the others', () => {
    const users = Array.from({ length: 40 }, (_, index) => ({ name: `User ${index}`, role: 'user' as const }));
    const { situation } = plan({ stakeholders: [...users, { name: 'Ana Ruiz', role: 'champion' as const }] });
    expect(situation.people).toHaveLength(12);
    expect(situation.people).toMatchObject([{ name: 'Ana Ruiz' }, { name: 'User 0' }, { name: 'User 1' }, {}, {}, {}, {}, {}, {}, {}, {}, {}]);
    expect(situation.more_people).toBe(29);
  });

  it('follows a person who set the level, and guesses none without a score', () => {
    expect(plan({ risk: { level: 'medium' } }).level).toBe('medium');
    expect(plan({}, { health: healthOf(null) }).level).toMatchObject({ missing_field: 'risk.level' });
  });

  it('takes the reason asked for, then the account’s, then all likely ones, most signals first', () => {
    const events: AccountData['events'] = [
      { date: '2025-10-01', type: 'champion_left' },
      { date: '2025-11-01', type: 'competitive_rfp' },
      { date: '2025-11-02', type: 'sponsor_left' },
    ];
    expect(reasons({ events, risk: { reason: 'value' } }, { reason: 'product' })).toEqual(['product']);
    expect(reasons({ events, risk: { reason: 'value' } })).toEqual(['value']);
    expect(reasons({ events, churned: { reason: 'strategic' } })).toEqual(['strategic']);
    expect(reasons({ events })).toEqual(['relationship', 'competitive']);
    expect(reasons({})).toEqual([]);
  });

  it('counts no event that is old, still to come or resolved', () => {
    const signals = plan({
      events: [
        { date: '2025-05-01', type: 'champion_left' },
        { date: '2025-12-02', type: 'sponsor_left' },
        { date: '2025-11-01', type: 'escalation', resolved: '2025-11-20' },
        { date: '2025-11-15', type: 'go_live' },
      ],
    }).signals;
    expect(signals).toEqual([]);
  });

  it('runs four weeks from the first working day and names who does what', () => {
    const { weeks, first_call, escalation } = plan({ csm: 'dana.reyes' }, { asOf: '2025-11-29' });
    expect(weeks.map(({ start, end }) => [start, end])).toEqual([
      ['2025-12-01', '2025-12-05'],
      ['2025-12-08', '2025-12-12'],
      ['2025-12-15', '2025-12-19'],
      ['2025-12-22', '2025-12-26'],
    ]);
    expect(weeks.map(({ owners }) => owners)).toEqual([['Dana Reyes', 'Helen Brandt'], ['Dana Reyes'], ['Luca Ferri'], ['Dana Reyes', 'Nora Quinn']]);
    expect(first_call).toEqual({ by: '2025-12-01', owner: 'Dana Reyes' });
    expect(escalation.map(({ from, until, owner }) => [from, until, owner])).toEqual([
      ['2025-12-01', '2025-12-07', 'Dana Reyes'],
      ['2025-12-08', '2025-12-14', 'Priya Nair'],
      ['2025-12-15', null, 'Helen Brandt'],
    ]);
  });

  it('prefers the account’s own team and leaves a gap where nobody is named', () => {
    const { weeks } = plan({ csm: 'dana.reyes', team: { exec_sponsor: 'Pat Ode', account_executive: 'omar.haddad' } }, { settings: { ...SETTINGS, people: { 'omar.haddad': { name: 'Omar Haddad' } } } });
    expect(weeks[0]!.owners).toEqual(['dana.reyes', 'Pat Ode']);
    expect(weeks[2]!.owners[0]).toMatchObject({ missing_field: 'people', home: 'settings' });
    expect(weeks[3]!.owners[1]).toBe('Omar Haddad');
  });

  it('warns when the renewal comes before the plan ends', () => {
    expect(plan({ renewal_date: '2025-12-20' }).renewal_before_end).toBe(true);
    expect(plan({ renewal_date: '2025-12-27' }).renewal_before_end).toBe(false);
  });
});
