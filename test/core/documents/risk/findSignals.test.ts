import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { findSignals } from '../../../../src/core/documents/risk/findSignals';
import { LIMITS, SIGNALS } from '../../../../src/core/documents/risk/signalCatalogue';
import type { SignalId } from '../../../../src/core/documents/risk/signalCatalogue';
import { readSettings } from '../../../../src/core/model/settings';
import { RULES } from '../../../../src/core/rules/registry';
import { addDays } from '../../../../src/core/calendar/isoDay';
import { AS_OF, healthOf, SETTINGS } from '../documentFixture';
import { inputOf } from './riskFixture';

type EventType = NonNullable<NonNullable<AccountData['events']>[number]>['type'];

const ids = (account: AccountData, more = {}) => findSignals(inputOf(account, more)).map(({ id }) => id);
const event = (type: NonNullable<EventType>, daysAgo: number) => ({ date: addDays(AS_OF, -daysAgo), type });

describe('findSignals', () => {
  it('tells what happened, when, how heavy it is and where it stands', () => {
    const account: AccountData = { events: [{ date: '2025-06-01', type: 'go_live' }, { date: '2025-11-20', type: 'data_export_requested', note: 'All disputes', person: 'Ana Ruiz' }] };
    expect(findSignals(inputOf(account))).toEqual([
      { id: 'data_export_requested', reason: 'competitive', severity: 'high', date: '2025-11-20', value: null, person: 'Ana Ruiz', note: 'All disputes', source: 'events.1' },
    ]);
  });

  it('puts the heaviest first, of those the newest, and figures last', () => {
    const account: AccountData = {
      events: [event('price_objection', 3), event('renewal_delayed', 20), event('data_export_requested', 9), event('cancellation_requested', 30)],
      scores: { product_usage: { usage_change_30d: -0.6 } },
    };
    expect(ids(account)).toEqual(['cancellation_requested', 'data_export_requested', 'renewal_delayed', 'usage_halved', 'price_objection']);
  });

  it.each([
    ['data_export_requested', 30],
    ['billing_page_visited', 45],
    ['contract_stalled', 45],
    ['competitor_mentioned', 60],
    ['competitor_evaluated', 60],
    ['payment_late', 60],
    ['competitive_rfp', 90],
    ['renewal_delayed', 90],
    ['vendor_acquired', 90],
    ['champion_fatigue', 90],
    ['price_objection', 120],
    ['customer_acquired', 180],
    ['cancellation_requested', 180],
  ] as const)('counts %s for %i days', (type, days) => {
    expect(ids({ events: [event(type, days)] })).toEqual([type]);
    expect(ids({ events: [event(type, days + 1)] })).toEqual([]);
  });

  it('counts no event that is resolved, still to come or harmless', () => {
    const account: AccountData = { events: [{ ...event('escalation', 5), resolved: '2025-11-30' }, event('sponsor_left', -1), event('go_live', 2)] };
    expect(ids(account)).toEqual([]);
    expect(ids({ events: [{ ...event('escalation', 5), resolved: '2025-12-02' }] })).toEqual(['escalation']);
  });

  it('lets a portfolio say how long an event counts, in the words of the rule', () => {
    const settings = readSettings({ rules: { 'risk/data-export': { days: 10 }, 'risk/usage-down': { share: 0.1 } } });
    expect(ids({ events: [event('data_export_requested', 11)] }, { settings })).toEqual([]);
    expect(ids({ scores: { product_usage: { usage_change_30d: -0.15 } } }, { settings })).toEqual(['usage_down']);
  });

  it('agrees with the rules on every figure that both use', () => {
    const parameters = new Map(RULES.map((rule) => [rule.id, rule.parameters as Record<string, number> | undefined]));
    for (const [id, { rule, days }] of Object.entries(SIGNALS)) {
      if (rule === undefined) continue;
      expect(parameters.has(rule), `${id}: ${rule}`).toBe(true);
      const ofRule = parameters.get(rule) ?? {};
      // Where a rule has no such parameter, the event counts as its own text says.
      if (days !== undefined && ofRule['days'] !== undefined) expect([id, days]).toEqual([id, ofRule['days']]);
      for (const [key, value] of Object.entries(LIMITS[id as keyof typeof LIMITS] ?? {})) {
        if (ofRule[key] !== undefined) expect([id, key, value]).toEqual([id, key, ofRule[key]]);
      }
    }
  });

  it('sees a champion or sponsor who left until somebody has followed', () => {
    const left: AccountData = { stakeholders: [{ name: 'Ana Ruiz', role: 'champion', status: 'left', left: '2025-10-01' }] };
    expect(findSignals(inputOf(left))).toMatchObject([{ id: 'champion_left', severity: 'high', date: '2025-10-01', person: 'Ana Ruiz', source: 'stakeholders.0' }]);
    expect(ids({ events: [{ ...event('champion_left', 400), person: 'Ana Ruiz' }] })).toEqual(['champion_left']);
    const followed: AccountData = { stakeholders: [...left.stakeholders!, { name: 'Ben Ode', role: 'champion', since: '2025-10-05' }], events: [{ ...event('champion_left', 60), person: 'Ana Ruiz' }] };
    expect(ids(followed)).toEqual([]);
    expect(ids({ scores: { relationship: { exec_sponsor: 'Eva Lind, COO' } }, events: [{ ...event('sponsor_left', 10), person: 'Tom Berg' }] })).toEqual([]);
  });

  it('takes a champion who leaves during onboarding for critical (L5)', () => {
    const account = (start: string): AccountData => ({ contract: { start }, events: [event('champion_left', 3)] });
    expect(findSignals(inputOf(account('2025-09-02')))[0]?.severity).toBe('critical');
    expect(findSignals(inputOf(account('2025-09-01')))[0]?.severity).toBe('high');
  });

  it.each([
    [-0.3, []],
    [-0.31, ['usage_down']],
    [-0.49, ['usage_down']],
    [-0.5, ['usage_halved']],
  ])('reads a change of use of %f', (usage_change_30d, expected) => {
    expect(ids({ scores: { product_usage: { usage_change_30d } } })).toEqual(expected);
  });

  it('takes the last two whole months where no change is entered, and the event where neither is', () => {
    const history = [{ month: '2025-10', active_users: 100 }, { month: '2025-11', active_users: 55 }];
    expect(findSignals(inputOf({ usage: { history } }))).toMatchObject([{ id: 'usage_down', value: 0.45, source: 'usage.history.1.active_users' }]);
    expect(ids({ events: [event('usage_drop', 5)] })).toEqual(['usage_drop']);
    expect(ids({ events: [event('usage_drop', 5)], scores: { product_usage: { usage_change_30d: -0.1 } } })).toEqual([]);
  });

  it('finds nothing wrong with little use in a low season (H6)', () => {
    const scores: AccountData['scores'] = { product_usage: { usage_change_30d: -0.8, trend: 'down', last_login: '2025-09-01' }, engagement: { login_trend: 'down' } };
    expect(ids({ scores })).toEqual(['usage_halved', 'no_login', 'logins_falling']);
    expect(ids({ scores, low_seasons: [{ from: '11-15', to: '01-05' }] })).toEqual([]);
  });

  it('joins what rises: escalations, complaints, contacts who leave, tickets and then silence', () => {
    expect(ids({ events: [event('escalation', 3), event('escalation', 20)] })).toEqual(['escalations_rising']);
    expect(ids({ events: [event('escalation', 3), event('escalation', 20), event('escalation', 35), event('escalation', 40)] })).toEqual(['escalation']);
    expect(ids({ events: [event('complaint', 3), event('complaint', 20)] })).toEqual(['complaints_rising']);
    expect(ids({ events: [event('contact_left', 10)], stakeholders: [{ name: 'Yusuf Demir', status: 'left', left: '2025-11-20' }] })).toEqual(['contacts_leaving']);
    expect(ids({ events: [event('contact_left', 10)] })).toEqual([]);
    expect(ids({ events: [event('ticket_spike', 40)], scores: { engagement: { support_tickets_30d: 1 } } })).toEqual(['tickets_then_silence']);
    expect(ids({ events: [event('ticket_spike', 40)], scores: { engagement: { support_tickets_30d: 6 } } })).toEqual(['ticket_spike']);
    const history = (...tickets: number[]) => ({ usage: { history: tickets.map((count, index) => ({ month: `2025-${String(index + 9).padStart(2, '0')}`, tickets: count })) } });
    expect(findSignals(inputOf(history(4, 9, 1)))).toMatchObject([{ id: 'tickets_then_silence', value: 1, source: 'usage.history.2.tickets' }]);
    expect(ids(history(5, 9, 1))).toEqual([]);
    expect(ids(history(4, 9, 2))).toEqual([]);
  });

  it.each<[string, AccountData, SignalId[]]>([
    ['escalations that figures show', { scores: { support: { escalations: 2, ticket_trend: 'up' } } }, ['escalations_rising']],
    ['rising tickets', { scores: { support: { escalations: 1, ticket_trend: 'up' } } }, ['tickets_rising']],
    ['angry tickets', { scores: { support: { ticket_trend: 'up' }, sentiment: { ticket_sentiment: 'negative' } } }, ['complaints_rising']],
    ['poor support', { scores: { support: { csat: 3.4 } } }, ['csat_low']],
    ['fair support', { scores: { support: { csat: 3.5 } } }, []],
    ['late payment', { scores: { financial: { payment_status: 'late' } } }, ['pays_late']],
    ['unpaid invoices', { scores: { financial: { payment_status: 'delinquent' } } }, ['owes_invoices']],
    ['notice given, the last day still ahead', { churned: { date: '2026-02-01' } }, ['notice_given']],
    ['a shrinking contract', { scores: { financial: { growth: 'contracting' } } }, ['may_shrink']],
    ['no goal reached', { scores: { outcomes: { goals_defined: 2, goals_achieved: 0 } } }, ['goals_unmet']],
    ['goals that nobody counted', { scores: { outcomes: { goals_defined: 2 } } }, []],
    ['a return below the promise', { scores: { outcomes: { roi_achieved: 1.4, roi_promised: 2 } } }, ['roi_short']],
    ['competitors without event', { scores: { relationship: { competitor_mentions: 2 } } }, ['competitors_named']],
    ['a detractor', { scores: { relationship: { nps: 6, nps_date: '2025-11-01' } } }, ['detractor']],
    ['a passive answer', { scores: { relationship: { nps: 7, nps_date: '2025-11-01' } } }, []],
    ['an answer of long ago', { scores: { relationship: { nps: 2, nps_date: '2025-08-31' } } }, []],
    ['no people in a small account', { segment: 'self-serve', scores: { relationship: { champion: 'none', contacts_count: 1 } } }, []],
    ['no people in a large one', { segment: 'enterprise', scores: { relationship: { champion: 'none', contacts_count: 1 } } }, ['no_champion', 'no_sponsor', 'single_threaded']],
    ['nothing recorded', {}, []],
  ])('reads figures: %s', (_case, account, expected) => expect(ids(account)).toEqual(expected));

  it('sees a fall of more than 20 points within a quarter (R1, H8)', () => {
    const trend = [{ day: '2025-08-01', score: 90 }, { day: '2025-09-15', score: 75 }, { day: '2025-11-01', score: 60 }];
    expect(findSignals(inputOf({}, { health: healthOf(54), trend }))).toMatchObject([{ id: 'health_fell', value: 21, date: null, reason: null, severity: 'high' }]);
    expect(ids({}, { health: healthOf(55), trend })).toEqual([]);
  });

  it('holds nothing against an account of which nothing is known', () => expect(findSignals({ account: {}, asOf: AS_OF, settings: SETTINGS })).toEqual([]));
});
