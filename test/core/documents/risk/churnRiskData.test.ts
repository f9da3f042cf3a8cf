import { describe, expect, it } from 'vitest';
import type { AccountData, DocumentInput } from '../../../../src/core/documents/documentInput';
import { churnRiskData } from '../../../../src/core/documents/risk/churnRiskData';
import { UserError } from '../../../../src/core/userError';
import { dataOf, fixture, healthOf } from '../documentFixture';
import { inputOf } from './riskFixture';

const KESTREL = dataOf(fixture('kestrel.account.yaml')) as AccountData;

const risk = (account: AccountData, more: Partial<DocumentInput> = {}) => churnRiskData(inputOf(account, more));
const steps = (account: AccountData, more?: Partial<DocumentInput>) => risk(account, more).steps.map(({ id, owner, due }) => [id, owner, due]);

describe('churnRiskData', () => {
  it('finds every sign of an account in trouble, with its place, heaviest first', () => {
    const { signals, counts, level, because } = risk(KESTREL, { health: healthOf(17) });
    expect(signals.map(({ id, severity, source }) => [id, severity, source])).toEqual([
      ['competitive_rfp', 'critical', 'events.2'],
      ['data_export_requested', 'high', 'events.3'],
      ['sponsor_left', 'high', 'events.1'],
      ['champion_left', 'high', 'events.0'],
      ['escalations_rising', 'high', 'scores.support.escalations'],
      ['owes_invoices', 'high', 'scores.financial.payment_status'],
      ['usage_falling', 'medium', 'scores.product_usage.trend'],
      ['logins_falling', 'medium', 'scores.engagement.login_trend'],
      ['goals_unmet', 'medium', 'scores.outcomes.goals_achieved'],
      ['csat_low', 'medium', 'scores.support.csat'],
      ['feedback_negative', 'medium', 'scores.sentiment.product_feedback'],
      ['single_threaded', 'medium', 'scores.relationship.contacts_count'],
      ['unresponsive', 'medium', 'scores.relationship.responsive'],
      ['may_shrink', 'medium', 'scores.financial.contraction_risk'],
    ]);
    expect(counts).toEqual({ all: 14, critical: 1, high: 5, medium: 8 });
    expect([level, because]).toEqual(['critical', 'set']);
  });

  it('ranks the reasons by evidence, the one that the team named first', () => {
    const ranking = (account: AccountData) => risk(account, { health: healthOf(17) }).reasons.map(({ id, named, weight }) => [id, named, weight]);
    expect(ranking(KESTREL)).toEqual([
      ['competitive', true, 5],
      ['relationship', false, 6],
      ['product', false, 4],
      ['financial', false, 3],
      ['value', false, 3],
    ]);
    expect(ranking({ ...KESTREL, risk: {} })[0]).toEqual(['relationship', false, 6]);
  });

  it('does at once what the level asks for, with an owner, on working days (R1, R3)', () => {
    expect(steps({ segment: 'enterprise', csm: 'dana.reyes', risk: { level: 'critical' } }, { asOf: '2025-12-05' })).toEqual([
      ['call_24h', 'Dana Reyes', '2025-12-05'],
      ['tell_manager', 'Priya Nair', '2025-12-05'],
      ['executive_contact', 'Helen Brandt', '2025-12-05'],
      ['root_cause', 'Dana Reyes', '2025-12-08'],
      ['save_plan', 'Dana Reyes', '2025-12-10'],
      ['own_sponsor', 'Priya Nair', '2025-12-12'],
      ['prepare_offer', 'Nora Quinn', '2025-12-12'],
    ]);
    expect(steps({ segment: 'enterprise', csm: 'dana.reyes', risk: { level: 'high' } }).map(([id]) => id)).toEqual(['call_48h', 'review_plan', 'root_cause', 'health_meeting', 'retraining', 'executive_line', 'weekly_checks']);
    expect(steps({ csm: 'dana.reyes', risk: { level: 'medium' } }).map(([id]) => id)).toEqual(['call_week', 'review_plan']);
    expect(steps({ csm: 'dana.reyes' })).toEqual([]);
  });

  it('fits the steps to how the account is served (S4)', () => {
    expect(steps({ segment: 'smb', risk: { level: 'high' } }).map(([id]) => id)).not.toContain('executive_line');
    expect(steps({ segment: 'smb', risk: { level: 'critical' } }).map(([id, owner]) => [id, owner])).toContainEqual(['owner_contact', 'Priya Nair']);
    expect(steps({ segment: 'self-serve', risk: { level: 'critical' } }).map(([id]) => id)).toEqual(['call_24h', 'tell_manager', 'root_cause', 'save_plan', 'prepare_offer']);
  });

  it('answers each heavy sign once, and lesser ones that press or while there is little else', () => {
    const answers = (account: AccountData) => risk(account).answers.map(({ id, due, signals }) => [id, due, signals]);
    const account: AccountData = {
      events: [
        { date: '2025-11-20', type: 'competitor_evaluated' },
        { date: '2025-11-18', type: 'competitor_mentioned' },
        { date: '2025-11-10', type: 'billing_page_visited' },
        { date: '2025-11-10', type: 'renewal_delayed' },
        { date: '2025-11-10', type: 'data_export_requested' },
        { date: '2025-11-10', type: 'price_objection' },
      ],
    };
    expect(answers(account)).toEqual([
      ['ask_export', '2025-12-02', ['data_export_requested']],
      ['date_renewal', '2025-12-04', ['renewal_delayed']],
      ['ask_billing', '2025-12-04', ['billing_page_visited']],
      ['answer_comparison', '2025-12-05', ['competitor_evaluated']],
    ]);
    expect(answers({ scores: { support: { csat: 3 }, financial: { payment_status: 'late' } } })).toEqual([
      ['own_issues', '2025-12-03', ['csat_low']],
      ['ask_payment', '2025-12-04', ['pays_late']],
    ]);
  });

  it('says what could not be checked, and where to write it (R4)', () => {
    expect(risk({}).unchecked.map(({ id, field }) => [id, field])).toEqual([
      ['renewal', 'renewal_date'],
      ['usage', 'scores.product_usage.usage_change_30d'],
      ['logins', 'scores.product_usage.last_login'],
      ['champion', 'scores.relationship.champion'],
      ['sponsor', 'scores.relationship.exec_sponsor'],
      ['tickets', 'scores.support.ticket_trend'],
      ['escalations', 'scores.support.escalations'],
      ['complaints', 'scores.sentiment.ticket_sentiment'],
      ['competitors', 'scores.relationship.competitor_mentions'],
      ['reviews', 'touchpoints'],
      ['nps', 'scores.relationship.nps'],
      ['payments', 'scores.financial.payment_status'],
      ['goals', 'scores.outcomes.goals_defined'],
      ['events', 'events'],
      ['history', null],
    ]);
    expect(risk(KESTREL, { trend: [{ day: '2025-11-01', score: 20 }] }).unchecked).toEqual([]);
  });

  it.each<[string, AccountData, unknown[]]>([
    ['the customer was acquired', { events: [{ date: '2025-11-20', type: 'customer_acquired' }] }, [['customer_acquired', 'events.0', ['meet_new_management', 'prove_value_again', 'learn_their_tools']]]],
    ['the customer acquires', { events: [{ date: '2025-11-20', type: 'customer_acquires' }] }, [['customer_acquires', 'events.0', ['ask_for_new_teams']]]],
    ['our company was acquired', { events: [{ date: '2025-11-20', type: 'vendor_acquired' }] }, [['vendor_acquired', 'events.0', ['tell_first', 'promise_continuity', 'agree_incentive']]]],
    ['a tired champion', { events: [{ date: '2025-11-20', type: 'champion_fatigue' }] }, [['champion_fatigue', 'events.0', ['internal_material', 'roi_one_page', 'train_their_team', 'recognise_publicly']]]],
    ['less money', { events: [{ date: '2025-11-02', type: 'layoffs' }, { date: '2025-11-20', type: 'budget_cut' }] }, [['downturn', 'events.1', ['raise_it_first', 'roi_review', 'offer_terms']]]],
    ['a low season', { low_seasons: [{ from: '11-15', to: '01-05' }] }, [['low_season', 'low_seasons', []]]],
    ['nothing special', {}, []],
  ])('knows the special cases: %s (R11)', (_case, account, expected) => {
    expect(risk(account).specials.map(({ id, source, steps: found }) => [id, source, found.map((step) => step.id)])).toEqual(expected);
  });

  it('keeps the days of special steps when it is made anew later, unless the event itself is newer', () => {
    const due = (date: string) => risk({ events: [{ date, type: 'customer_acquired' }] }, { asOf: '2025-12-15', since: '2025-12-01' }).specials[0]?.steps[0]?.due;
    expect(due('2025-11-20')).toBe('2025-12-08');
    expect(due('2025-12-11')).toBe('2025-12-18');
  });

  it('says until when a low season lasts', () => expect(risk({ low_seasons: [{ from: '11-15', to: '01-05' }] }).specials[0]?.date).toBe('2026-01-05'));

  it('draws the score from its history to today', () => {
    const trend = [{ day: '2025-09-01', score: 82 }, { day: '2025-11-01', score: 70 }];
    const data = risk({}, { health: healthOf(50), trend });
    expect(data.trend).toEqual([...trend, { day: '2025-12-01', score: 50 }]);
    expect(data.health_fall).toEqual({ from: 82, to: 50, since: '2025-09-01' });
    expect(risk({}).trend).toEqual([]);
  });

  it('shows the tasks that are open, soonest first, and what is late or blocked', () => {
    const tasks: AccountData['tasks'] = [
      { title: 'Offer', owner: 'nora.quinn', due: '2025-12-10' },
      { title: 'Done', status: 'done', due: '2025-11-10' },
      { title: 'Payment plan', owner: 'mei.tanaka', due: '2025-11-28', status: 'blocked' },
      { title: 'Somebody' },
    ];
    expect(risk({ tasks }).under_way).toMatchObject([
      { title: 'Payment plan', owner: 'Mei Tanaka', due: '2025-11-28', overdue: true, blocked: true, source: 'tasks.2' },
      { title: 'Offer', owner: 'Nora Quinn', overdue: false, blocked: false, source: 'tasks.0' },
      { title: 'Somebody', owner: { missing_field: 'tasks.3.owner' }, due: { missing_field: 'tasks.3.due' } },
    ]);
  });

  it('is refused for a customer who has left', () => {
    expect(() => risk({ account: 'B', churned: { date: '2025-12-01' } })).toThrow(UserError);
    expect(() => risk({ account: 'B', churned: { date: '2025-12-01' } })).toThrow('B left on 2025-12-01 (`churned.date`): an assessment of the risk comes too late. Write `win-back` instead.');
  });
});
