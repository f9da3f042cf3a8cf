import { describe, expect, it } from 'vitest';
import type { AccountData, DocumentInput } from '../../../../src/core/documents/documentInput';
import { CHURN_REASON_IDS } from '../../../../src/core/documents/risk/plays';
import { savePlanData } from '../../../../src/core/documents/risk/savePlanData';
import { isMissingField } from '../../../../src/core/render/gap';
import { UserError } from '../../../../src/core/userError';
import { healthOf, SETTINGS } from '../documentFixture';
import { inputOf } from './riskFixture';

function plan(account: AccountData, more: Partial<DocumentInput> = {}) {
  return savePlanData(inputOf(account, { health: healthOf(35), ...more }));
}

function reasons(account: AccountData, more: Partial<DocumentInput> = {}) {
  const found = plan(account, more).reasons;
  return isMissingField(found) ? [] : found;
}

describe('savePlanData', () => {
  it.each([
    [39, 'critical', '2025-12-02'],
    [59, 'high', '2025-12-03'],
    [60, 'medium', '2025-12-08'],
  ])('takes a score of %i for %s: first call by %s', (score, level, by) => {
    expect(plan({}, { health: healthOf(score) })).toMatchObject({ level, first_call: { by } });
  });

  it('follows a person who set the level, and guesses none without a score', () => {
    expect(plan({ risk: { level: 'medium' } })).toMatchObject({ level: 'medium', level_source: 'risk.level' });
    expect(plan({}, { health: healthOf(null) })).toMatchObject({ level: { missing_field: 'risk.level' }, first_call: { by: '2025-12-03' } });
  });

  it('takes the reason asked for, then the account’s, then all likely ones, most evidence first', () => {
    const events: AccountData['events'] = [
      { date: '2025-11-20', type: 'price_objection' },
      { date: '2025-10-01', type: 'champion_left' },
      { date: '2025-11-01', type: 'competitive_rfp' },
      { date: '2025-11-02', type: 'sponsor_left' },
    ];
    const of = (account: AccountData, more?: Partial<DocumentInput>) => reasons(account, more).map(({ id, weight, source }) => [id, weight, source]);
    expect(of({ events, risk: { reason: 'value' } }, { reason: 'product' })).toEqual([['product', 0, null]]);
    expect(of({ events, risk: { reason: 'value' } })).toEqual([['value', 0, 'risk.reason']]);
    expect(of({ events, churned: { date: '2026-06-30', reason: 'strategic' } })).toEqual([['strategic', 0, null]]);
    expect(of({ events })).toEqual([['relationship', 4, 'events.3'], ['competitive', 3, 'events.2'], ['financial', 1, 'events.0']]);
    expect(plan({}).reasons).toMatchObject({ missing_field: 'risk.reason' });
  });

  it.each([
    ['product', ['report_arr', 'workaround', 'roadmap_dates', 'feature_discount'], ['services_gap', 'feature_discount'], 'gap_closed'],
    ['value', ['senior_csm', 'new_goals', 'train_teams', 'value_sprint'], ['free_training', 'services_setup', 'pause'], 'goals_agreed'],
    ['relationship', ['new_contact', 'introduction', 'executive_line', 'newcomer_case'], ['free_training', 'executive_meeting'], 'contact_won'],
    ['financial', ['show_return', 'right_size', 'payment_terms', 'give_and_take'], ['payment_terms', 'lower_tier', 'three_months', 'larger_discount'], 'terms_agreed'],
    ['competitive', ['comparison', 'talk_to_all', 'executive_meeting', 'switching_cost', 'competitive_offer'], ['executive_meeting', 'feature_commitment', 'competitive_discount'], 'comparison_answered'],
    ['strategic', ['what_remains', 'teams_that_stay', 'flexible_terms'], ['flexible_contract', 'pause', 'fewer_seats'], 'future_known'],
  ])('answers the reason %s with its plays, offers and criterion (R6, R7)', (reason, plays, offers, criterion) => {
    const { reasons: found, criteria } = plan({ segment: 'enterprise', arr: 120_000 }, { reason });
    const [only] = isMissingField(found) ? [] : found;
    expect(only?.plays.map(({ id }) => id)).toEqual(plays);
    expect(only?.offers.map(({ id }) => id)).toEqual(offers);
    expect(only?.offers.every(({ ask }) => ask !== '')).toBe(true);
    expect(criteria.map(({ id }) => id)).toEqual(['meeting', criterion, 'answered', 'commitment']);
  });

  it('knows plays for every reason of R5', () => {
    expect(CHURN_REASON_IDS).toEqual(['product', 'value', 'relationship', 'financial', 'competitive', 'strategic']);
  });

  it('tells what an offer costs at most: 20 % for three months, a pause of three', () => {
    const costs = (reason: string, arr?: number) => reasons(arr === undefined ? {} : { arr }, { reason })[0]?.offers.filter(({ id }) => id === 'three_months' || id === 'pause').map(({ cost }) => cost);
    expect(costs('financial', 120_000)).toEqual([6_000]);
    expect(costs('value', 120_000)).toEqual([30_000]);
    expect(costs('value')).toEqual([null]);
  });

  it('spares a small account what is too much effort (S4)', () => {
    const plays = (segment: string, reason: string) => reasons({ segment }, { reason })[0]?.plays.map(({ id }) => id);
    expect(plays('smb', 'value')).toEqual(['new_goals', 'train_teams', 'value_sprint']);
    const first = (segment: string) => plan({ segment, csm: 'dana.reyes' }).weeks[0]?.owners;
    expect([first('enterprise'), first('smb')]).toEqual([['Dana Reyes', 'Helen Brandt'], ['Dana Reyes', 'Priya Nair']]);
    expect(plays('self-serve', 'competitive')).toEqual(['comparison', 'talk_to_all', 'switching_cost', 'competitive_offer']);
  });

  it('runs four weeks from the first working day and names who does what', () => {
    const { weeks, first_call, escalation, shortened } = plan({ csm: 'dana.reyes' }, { asOf: '2025-11-29' });
    expect(weeks.map(({ id, start, end, owners }) => [id, start, end, owners])).toEqual([
      ['executive_call', '2025-12-01', '2025-12-05', ['Dana Reyes', 'Helen Brandt']],
      ['value_assessment', '2025-12-08', '2025-12-12', ['Dana Reyes']],
      ['roadmap_review', '2025-12-15', '2025-12-19', ['Luca Ferri']],
      ['proposal', '2025-12-22', '2025-12-26', ['Dana Reyes', 'Nora Quinn']],
    ]);
    expect(shortened).toBeNull();
    expect(first_call).toEqual({ by: '2025-12-01', owner: 'Dana Reyes' });
    expect(escalation).toEqual([
      { id: 'csm', from_day: 1, to_day: 7, from: '2025-12-01', until: '2025-12-07', owner: 'Dana Reyes' },
      { id: 'manager', from_day: 8, to_day: 14, from: '2025-12-08', until: '2025-12-14', owner: 'Priya Nair' },
      { id: 'vp', from_day: 15, to_day: null, from: '2025-12-15', until: null, owner: 'Helen Brandt' },
    ]);
  });

  it.each<[string, AccountData, string | null, string, string]>([
    ['the renewal', { renewal_date: '2025-12-20' }, 'renewal', '2025-12-20', '2025-12-19'],
    ['the day of notice', { renewal_date: '2026-01-15', contract: { notice_days: 30 } }, 'notice', '2025-12-16', '2025-12-15'],
    ['an RFP, which is usually decided within 60 days', { events: [{ date: '2025-10-20', type: 'competitive_rfp' }] }, 'decision', '2025-12-19', '2025-12-18'],
    ['a renewal after the four weeks', { renewal_date: '2025-12-29' }, null, '2025-12-29', '2025-12-26'],
    ['a renewal that is over', { renewal_date: '2025-11-20' }, null, '2025-12-29', '2025-12-26'],
  ])('is through before %s', (_case, account, because, end, lastDay) => {
    const { shortened, plan_end, weeks } = plan(account);
    expect([shortened, plan_end, weeks.at(-1)?.end]).toEqual([because, end, lastDay]);
  });

  it('keeps every day of a shortened plan a working day, in order', () => {
    for (const renewal_date of ['2025-12-02', '2025-12-03', '2025-12-06', '2025-12-09', '2025-12-15']) {
      const days = plan({ renewal_date }, { reason: 'value' }).weeks.flatMap(({ start, end }) => [start, end]);
      expect([...days].sort()).toEqual(days);
      expect(days.every((day) => ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()))).toBe(true);
    }
  });

  it('prefers the account’s own team and leaves a gap where nobody is named', () => {
    const { weeks } = plan({ csm: 'dana.reyes', team: { exec_sponsor: 'Pat Ode', account_executive: 'omar.haddad' } }, { settings: { ...SETTINGS, people: { 'omar.haddad': { name: 'Omar Haddad' } } } });
    expect(weeks[0]!.owners).toEqual(['dana.reyes', 'Pat Ode']);
    expect(weeks[2]!.owners[0]).toMatchObject({ missing_field: 'people', home: 'settings' });
    expect(weeks[3]!.owners[1]).toBe('Omar Haddad');
  });

  it('names the threat from the plan, else from the sign, else asks', () => {
    const threat = (account: AccountData) => plan(account).situation.threat;
    const events: AccountData['events'] = [{ date: '2025-11-20', type: 'competitor_evaluated', note: 'Rivalsoft in the pilot' }];
    expect(threat({ events, risk: { competitive_threat: 'Half the price' } })).toEqual({ words: 'Half the price', source: 'risk.competitive_threat' });
    expect(threat({ events })).toEqual({ words: 'Rivalsoft in the pilot', source: 'events.0' });
    expect(threat({ risk: { competitor: 'Rivalsoft' } })).toEqual({ words: 'Rivalsoft', source: 'risk.competitor' });
    expect(threat({ scores: { relationship: { competitor_mentions: 1 } } })).toMatchObject({ words: { missing_field: 'risk.competitive_threat' } });
    expect(threat({})).toBeNull();
  });

  it('shows twelve people of a large customer, those who decide first, and counts the others', () => {
    const users = Array.from({ length: 40 }, (_, index) => ({ name: `User ${index}`, role: 'user' as const }));
    const { situation } = plan({ stakeholders: [...users, { name: 'Ana Ruiz', role: 'champion' as const }] });
    expect(situation.people).toHaveLength(12);
    expect(situation.people).toMatchObject([{ name: 'Ana Ruiz', source: 'stakeholders.40' }, { name: 'User 0' }, { name: 'User 1' }, {}, {}, {}, {}, {}, {}, {}, {}, {}]);
    expect(situation.more_people).toBe(29);
  });

  it('is refused for a customer who has left, and made for one who has given notice', () => {
    const refused = () => plan({ account: 'Brightwater Hotels', churned: { date: '2025-10-31' } });
    expect(refused).toThrow(UserError);
    expect(refused).toThrow('Brightwater Hotels left on 2025-10-31 (`churned.date`): a save plan comes too late. Write `win-back` instead.');
    expect(plan({ churned: { date: '2025-12-31', reason: 'value' } }).reasons).toMatchObject([{ id: 'value' }]);
  });
});
