import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/isoDay';
import { findingsOf } from './findingsOf';

const AS_OF = '2025-12-01';
const ago = (days: number) => addDays(AS_OF, -days);
const events = (...list: string[]) => `events: [${list.map((event) => `{ ${event} }`).join(', ')}]\n`;
const touchpoint = (days: number, type: string, rest = '') => `touchpoints: [{ date: ${ago(days)}, type: ${type}${rest} }]\n`;
const rescue = (reason: string, since: number) => `risk: { level: medium, reason: ${reason}, since: ${ago(since)} }\ntasks: [{ title: Call, owner: dana, due: ${ago(-5)} }]\n`;

async function faults(rest: string, settings = ''): Promise<string[]> {
  const files = settings === '' ? {} : { 'customer-success.yaml': settings };
  return (await findingsOf('risk', `account: A\nsegment: enterprise\n${rest}`, { files })).map((line) => line.slice(0, line.indexOf(':')));
}

describe('events that warn', () => {
  it.each([
    ['cancellation-requested', 'cancellation_requested', 180],
    ['competitive-rfp', 'competitive_rfp', 90],
    ['renewal-delayed', 'renewal_delayed', 90],
    ['billing-page-visited', 'billing_page_visited', 45],
    ['competitor', 'competitor_mentioned', 60],
    ['competitor', 'competitor_evaluated', 60],
    ['data-export', 'data_export_requested', 30],
    ['contract-stalled', 'contract_stalled', 45],
    ['seats-reduced', 'seats_reduced', 30],
    ['seats-reduced', 'downgrade', 30],
    ['customer-acquired', 'customer_acquired', 180],
    ['vendor-acquired', 'vendor_acquired', 90],
    ['downturn', 'layoffs', 180],
    ['payment-late', 'payment_failed', 60],
    ['usage-down', 'usage_drop', 90],
  ])('%s: %s counts for %i days, unless it is resolved or the account left', async (fault, type, days) => {
    expect(await faults(events(`date: ${ago(days)}, type: ${type}`))).toEqual([fault]);
    expect(await faults(events(`date: ${ago(days + 1)}, type: ${type}`))).toEqual([]);
    expect(await faults(events(`date: ${ago(3)}, type: ${type}, resolved: ${ago(1)}`))).toEqual([]);
    expect(await faults(`${events(`date: ${ago(3)}, type: ${type}`)}churned: { date: ${ago(1)} }\n`)).toEqual([]);
  });

  it('are one finding at the newest, however many there are', async () => {
    const found = await findingsOf('risk', `account: A\n${events(`date: ${ago(20)}, type: competitor_mentioned`, `date: ${ago(4)}, type: competitor_evaluated`)}`);
    expect(found).toEqual(['competitor: A competitor was evaluated 4 days ago (2025-11-27), and nothing is on record since that answers it.']);
  });

  it('say how much time is left where the renewal is near', async () => {
    const text = (days: number) => `account: A\nrenewal_date: ${ago(-days)}\n${events(`date: ${ago(4)}, type: data_export_requested`)}`;
    const [near] = await findingsOf('risk', text(120));
    expect(near).toBe('data-export: An export of the data was asked for 4 days ago (2025-11-27), and nobody has asked what for. The renewal is in 120 days.');
    expect((await findingsOf('risk', text(121)))[0]).not.toContain('renewal');
  });

  it.each([
    ['a fitting contact since', events(`date: ${ago(9)}, type: competitor_mentioned`) + touchpoint(8, 'executive'), []],
    ['one on the day on which it was learnt', events(`date: ${ago(9)}, type: competitor_mentioned`) + touchpoint(9, 'executive'), ['competitor']],
    ['one that is only planned', events(`date: ${ago(9)}, type: competitor_mentioned`) + touchpoint(-3, 'executive', ', status: planned'), ['competitor']],
    ['a contact of another kind', events(`date: ${ago(9)}, type: competitor_mentioned`) + touchpoint(8, 'training'), ['competitor']],
    ['an RFP is not ended by a talk', events(`date: ${ago(9)}, type: competitive_rfp`) + touchpoint(8, 'executive'), ['competitive-rfp']],
    ['a signed renewal', events(`date: ${ago(9)}, type: competitive_rfp`, `date: ${ago(2)}, type: renewal_signed`), []],
    ['an upgrade', events(`date: ${ago(9)}, type: billing_page_visited`, `date: ${ago(2)}, type: expansion_signed`), []],
  ])('are answered, or not, by %s', async (_, rest, expected) => {
    expect(await faults(rest)).toEqual(expected);
  });

  it('are answered by a rescue for their reason that was planned on the day or later', async () => {
    const rfp = events(`date: ${ago(9)}, type: competitive_rfp`);
    expect(await faults(rfp + rescue('competitive', 9))).toEqual([]);
    expect(await faults(rfp + rescue('product', 9))).toEqual(['competitive-rfp']);
    // The plan is older than the sign, so nobody has thought of it yet.
    expect(await faults(rfp + rescue('competitive', 10))).toEqual(['competitive-rfp']);
    expect(await faults(rfp + rescue('competitive', 10).replace('title: Call', `title: Call, created: ${ago(8)}`))).toEqual([]);
    expect(await faults(rfp + rescue('competitive', 9).replace('title: Call', 'status: done, title: Call'))).toEqual(['competitive-rfp']);
    // A cancellation may have any reason.
    expect(await faults(events(`date: ${ago(9)}, type: cancellation_requested`) + rescue('product', 9))).toEqual([]);
  });

  it('count for as long as the portfolio says', async () => {
    expect(await faults(events(`date: ${ago(40)}, type: data_export_requested`), 'rules: { risk/data-export: { days: 60 } }\n')).toEqual(['data-export']);
    expect(await faults(events(`date: ${ago(4)}, type: data_export_requested`), 'rules: { risk/data-export: { severity: "off" } }\n')).toEqual([]);
  });
});

describe('use', () => {
  const change = (share: number, rest = '') => `scores: { product_usage: { as_of: ${ago(9)}, usage_change_30d: ${share}${rest} } }\n`;
  const history = (...use: number[]) => `usage: { history: [${use.map((actions, index) => `{ month: 2025-${String(12 - use.length + index).padStart(2, '0')}, core_actions: ${actions} }`).join(', ')}] }\n`;
  const yearOnYear = (then: number, now: number) => `usage: { history: [{ month: 2025-11, core_actions: ${now} }, { month: 2024-11, core_actions: ${then} }] }\n`;

  it.each([
    [change(-0.3), []],
    [change(-0.31), ['usage-down']],
    [change(-0.5), ['usage-halved']],
    [change(0.4), []],
    [`${change(-0.6)}low_seasons: [{ from: "11-15", to: "01-10" }]\n`, []],
    [change(-0.6) + touchpoint(8, 'health_check'), []],
    [change(-0.6) + touchpoint(10, 'health_check'), ['usage-halved']],
    [history(100, 60), ['usage-down']],
    [history(100, 70), []],
    [history(100, 40), ['usage-halved']],
    [history(100, 100, 40).replace('2025-11', '2025-12'), []],
    [`${history(100, 40)}low_seasons: [{ from: "11-10", to: "11-20" }]\n`, []],
    // In a low season the same month a year ago tells.
    [`${change(-0.6)}low_seasons: [{ from: "11-15", to: "01-10" }]\n${yearOnYear(100, 98)}`, []],
    [`${change(0)}low_seasons: [{ from: "11-15", to: "01-10" }]\n${yearOnYear(100, 60)}`, ['usage-down']],
    [`low_seasons: [{ from: "11-10", to: "11-20" }]\n${yearOnYear(100, 40)}`, ['usage-halved']],
    [`low_seasons: [{ from: "11-10", to: "11-20" }]\n${yearOnYear(0, 40)}`, []],
    // The figure is newer than the event.
    [change(0) + events(`date: ${ago(20)}, type: usage_drop`), []],
  ])('%s: %j', async (text, expected) => {
    expect(await faults(text)).toEqual(expected);
  });

  it('says against what it fell', async () => {
    const said = async (text: string) => (await findingsOf('risk', `account: A\n${text}`)).filter((line) => line.startsWith('usage-'));
    expect(await said(change(-0.4))).toEqual(['usage-down: Use fell by 40 % in a month.']);
    expect(await said(`low_seasons: [{ from: "11-15", to: "01-10" }]\n${yearOnYear(100, 60)}`)).toEqual(['usage-down: Use fell by 40 % since 2024-11, the same season a year ago.']);
  });

  it('is one finding whatever the shares are set to', async () => {
    expect(await faults(change(-0.6), 'rules: { risk/usage-halved: { share: 0.7 } }\n')).toEqual(['usage-down']);
    expect(await faults(change(-0.6), 'rules: { risk/usage-halved: { severity: "off" } }\n')).toEqual(['usage-down']);
    expect(await faults(change(-0.2), 'rules: { risk/usage-down: { share: 0.1 } }\n')).toEqual(['usage-down']);
  });
});

describe('what rises', () => {
  const on = (type: string, ...days: number[]) => events(...days.map((day) => `date: ${ago(day)}, type: ${type}`));

  it.each([
    [on('escalation', 30, 2), ['escalations-rising']],
    [on('escalation', 31, 2), []],
    [on('escalation', 50, 40, 20, 2), []],
    [on('escalation', 40, 20, 2), ['escalations-rising']],
    [on('complaint', 20, 2), ['complaints-rising']],
    [on('complaint', 20, 2) + touchpoint(1, 'executive'), []],
    ['scores: { support: { escalations: 2, ticket_trend: up } }\n', ['escalations-rising']],
    ['scores: { support: { escalations: 2, ticket_trend: flat } }\n', []],
    ['scores: { support: { ticket_trend: up }, sentiment: { ticket_sentiment: negative } }\n', ['complaints-rising']],
    // The same tickets, told once.
    ['scores: { support: { escalations: 2, ticket_trend: up }, sentiment: { ticket_sentiment: negative } }\n', ['escalations-rising']],
    [`scores: { support: { escalations: 2, ticket_trend: up }, sentiment: { ticket_sentiment: negative } }\n${on('escalation', 90)}`, ['complaints-rising']],
  ])('%s: %j', async (text, expected) => {
    expect(await faults(text)).toEqual(expected);
  });
});

describe('tickets that rise', () => {
  it('are told by the complaints where nobody asks for the escalations', async () => {
    const figures = 'scores: { support: { escalations: 2, ticket_trend: up }, sentiment: { ticket_sentiment: negative } }\n';
    expect(await faults(figures, 'rules: { risk/escalations-rising: { severity: "off" } }\n')).toEqual(['complaints-rising']);
    expect(await faults(figures, 'rules: { risk/escalations-rising: { count: 3 } }\n')).toEqual(['complaints-rising']);
  });
});

describe('tickets that stop', () => {
  const months = (...tickets: number[]) => `usage: { history: [${tickets.map((count, index) => `{ month: 2025-${12 - tickets.length + index}, tickets: ${count} }`).join(', ')}] }\n`;
  const spike = events(`date: ${ago(50)}, type: ticket_spike`);

  it.each([
    ['an event and a quiet month', spike + months(20, 1), ['tickets-then-silence']],
    ['an event and a month that is not quiet', spike + months(20, 2), []],
    ['an event alone', spike, []],
    ['an event and 30 quiet days', `${spike}scores: { engagement: { support_tickets_30d: 0 } }\n`, ['tickets-then-silence']],
    ['an event, and the quiet days were counted too early', `${spike}scores: { engagement: { support_tickets_30d: 0, as_of: ${ago(30)} } }\n`, []],
    ['a wave among the months', months(5, 21, 1).replaceAll('2025-9', '2025-09'), ['tickets-then-silence']],
    ['a wave that somebody asked about', months(5, 21, 1).replaceAll('2025-9', '2025-09') + touchpoint(2, 'call'), []],
    ['a small wave', months(1, 4, 0).replaceAll('2025-9', '2025-09'), []],
  ])('%s', async (_, text, expected) => {
    expect(await faults(text)).toEqual(expected);
  });
});

describe('reviews that were missed', () => {
  const missed = `{ date: ${ago(20)}, type: qbr, status: missed }`;

  it.each([
    ['by a touchpoint', `touchpoints: [${missed}]\n`, ['qbrs-missed']],
    ['by an event', events(`date: ${ago(20)}, type: qbr_missed`), ['qbrs-missed']],
    ['by both', `touchpoints: [${missed}]\n${events(`date: ${ago(20)}, type: qbr_missed`)}`, ['qbrs-missed']],
    ['and held since', `touchpoints: [${missed}, { date: ${ago(5)}, type: qbr }]\n`, []],
    ['and planned again', `touchpoints: [${missed}, { date: ${ago(-5)}, type: qbr, status: planned }]\n`, []],
    ['by the figure, and none held within the cadence', `scores: { engagement: { qbrs_missed: 2 } }\ntouchpoints: [{ date: ${ago(92)}, type: qbr }]\n`, ['qbrs-missed']],
    ['by the figure, and one held within the cadence', `scores: { engagement: { qbrs_missed: 2 } }\ntouchpoints: [{ date: ${ago(91)}, type: qbr }]\n`, []],
    ['by a review whose touchpoint says so', `touchpoints: [${missed}]\nreviews: [{ date: ${ago(20)} }]\n`, ['qbrs-missed']],
  ])('%s', async (_, text, expected) => {
    expect(await faults(text)).toEqual(expected);
  });
});

describe('other signs', () => {
  it('counts contacts who left once each, and not those whom other rules watch', async () => {
    const two = [`date: ${ago(20)}, type: contact_left, person: Bo`, `date: ${ago(5)}, type: contact_left, person: Al`];
    expect(await faults(events(...two))).toEqual(['contacts-leaving']);
    expect(await faults(events(two[0]!))).toEqual([]);
    expect(await faults(`${events(two[0]!)}stakeholders: [{ name: Bo, status: left, left: ${ago(20)} }]\n`)).toEqual([]);
    expect(await faults(`${events(two[0]!)}stakeholders: [{ name: Cy, status: left, left: ${ago(9)} }]\n`)).toEqual(['contacts-leaving']);
    expect(await faults(`${events(two[0]!)}stakeholders: [{ name: Cy, role: champion, status: left, left: ${ago(9)} }]\n`)).toEqual([]);
  });

  it('counts a competitor in the figures only where the events do not tell of it', async () => {
    const figure = 'scores: { relationship: { competitor_mentions: 1 } }\n';
    expect(await faults(figure)).toEqual(['competitor']);
    expect(await faults(figure + events(`date: ${ago(70)}, type: competitor_mentioned`))).toEqual([]);
    expect(await faults(figure + events(`date: ${ago(100)}, type: competitor_mentioned`))).toEqual(['competitor']);
  });

  it('says how often a competitor came up, unless the risk names one', async () => {
    const figure = (mentions: number, rest = '') => findingsOf('risk', `account: A\nscores: { relationship: { competitor_mentions: ${mentions} } }\n${rest}`);
    expect(await figure(1)).toEqual(['competitor: A competitor came up once this quarter, and no event says which.']);
    expect(await figure(2)).toEqual(['competitor: Competitors came up twice this quarter, and no event says which.']);
    expect(await figure(3)).toEqual(['competitor: Competitors came up 3 times this quarter, and no event says which.']);
    expect(await figure(1, 'risk: { reason: value, competitor: Rivalsoft }\n')).toEqual([]);
    expect(await figure(1, 'risk: { reason: value, competitive_threat: Half the price }\n')).toEqual([]);
    expect(await figure(1, 'risk: { reason: value }\n')).toHaveLength(1);
  });

  it('knows a late payment that was paid since', async () => {
    const late = events(`date: ${ago(20)}, type: payment_late`);
    expect(await faults(`${late}scores: { financial: { payment_status: current, as_of: ${ago(9)} } }\n`)).toEqual([]);
    expect(await faults(`${late}scores: { financial: { payment_status: current, as_of: ${ago(30)} } }\n`)).toEqual(['payment-late']);
    expect(await faults('scores: { financial: { payment_status: delinquent } }\n')).toEqual(['payment-late']);
  });
});

describe('an account in danger', () => {
  const scores = (score: number) => `scores: { product_usage: { score: ${score} }, engagement: { score: ${score} }, relationship: { score: ${score} }, outcomes: { score: ${score} }, financial: { score: ${score} } }\n`;
  const call = touchpoint(1, 'save_call');
  const task = `tasks: [{ title: Call, owner: dana, due: ${ago(-5)} }]\n`;

  it.each([
    ['healthy', scores(6), []],
    ['at risk', scores(5.9), ['no-plan']],
    ['critical', scores(3), ['no-plan']],
    ['on too little data', 'scores: { financial: { score: 1 } }\n', []],
    ['gone', `${scores(3)}churned: { date: ${ago(3)} }\n`, []],
  ])('%s', async (_, text, expected) => {
    expect(await faults(text)).toEqual(expected);
  });

  it.each([
    ['of three weeks', 21, '', []],
    ['of six weeks', 42, '', []],
    ['of seven weeks that nobody speaks of', 43, '', ['no-plan']],
    ['that is under way', 90, 'onboarding: { status: in-progress }\n', []],
    ['that should be over', 91, 'onboarding: { status: in-progress }\n', ['no-plan']],
    ['that is over', 21, 'onboarding: { status: complete }\n', ['no-plan']],
    ['with a champion who left', 21, events(`date: ${ago(3)}, type: champion_left`), ['no-plan']],
    ['with an escalation that was settled', 21, events(`date: ${ago(3)}, type: escalation, resolved: ${ago(1)}`), []],
    ['with falling use', 21, 'usage: {}\n', ['no-plan'], 'product_usage: { score: 5, trend: down }'],
    ['with a late payment', 21, 'usage: {}\n', ['no-plan', 'payment-late'], 'financial: { score: 5, payment_status: late }'],
  ])('in an onboarding %s', async (_, days, rest, expected, section = 'outcomes: { score: 5 }') => {
    const low = scores(5).replace(new RegExp(`${section.slice(0, section.indexOf(':'))}: \\{[^}]*\\}`), section);
    expect(await faults(`contract: { start: ${ago(days)} }\n${low}${rest}`)).toEqual(expected);
    // What is red has a plan at any age (F11).
    expect(await faults(`contract: { start: ${ago(days)} }\n${scores(3)}`)).toEqual(['no-plan']);
  });

  it.each([
    ['csm', 45, ['no-plan']],
    ['csm', 55, []],
    ['scorecard', 55, ['no-plan']],
    ['scorecard', 65, []],
  ])('in the preset %s, with a score of %i: %j', async (preset, score, expected) => {
    const sections = ['product_usage', 'engagement', 'support', 'outcomes', 'relationship', 'financial', 'sentiment'];
    expect(await faults(`scores: { ${sections.map((id) => `${id}: { score: ${score} }`).join(', ')} }\n`, `preset: ${preset}\n`)).toEqual(expected);
  });

  it.each([
    ['a plan of today', `risk: { level: critical, since: ${AS_OF} }\n`, []],
    ['a plan of two days ago, without call', `risk: { level: critical, since: ${ago(2)} }\n`, ['no-save-call']],
    ['a plan of two days ago, where it is less critical', `risk: { level: high, since: ${ago(2)} }\n`, []],
    ['a plan of three days ago, with nothing in it', `risk: { level: high, since: ${ago(3)} }\n`, ['no-save-call', 'no-reason', 'no-tasks']],
    ['a call before the danger', `risk: { level: high, reason: value, since: ${ago(3)} }\n${task}${touchpoint(4, 'save_call')}`, ['no-save-call']],
    ['a call for tomorrow', `risk: { level: high, reason: value, since: ${ago(3)} }\n${task}${touchpoint(-1, 'call', ', status: planned')}`, []],
    ['a plan without day', `risk: { level: high }\n${call}`, ['no-reason', 'no-tasks']],
    ['tasks that are done', `risk: { level: high, reason: value }\n${call}tasks: [{ title: Call, status: done }, { title: Mail, status: cancelled }]\n`, ['no-tasks']],
    ['a medium risk in a healthy account', `${scores(9)}risk: { level: medium, reason: value, since: ${ago(9)} }\n`, []],
    ['a medium risk in an account that is not', `${scores(5)}risk: { level: medium, reason: value, since: ${ago(9)} }\n${task}`, ['no-save-call']],
    ['all that it takes', `${scores(3)}risk: { level: critical, reason: value, since: ${ago(9)} }\n${task}${call}`, []],
  ])('%s', async (_, text, expected) => {
    expect((await faults(text)).sort()).toEqual([...expected].sort());
  });
});

describe('what is written and cannot be read', () => {
  it('is not called missing', async () => {
    expect(await faults(`risk: { level: high, reason: money, since: ${ago(9)} }\ntasks: none\n${touchpoint(5, 'save_call')}`)).toEqual([]);
    expect(await faults('tasks: [{ title: Call, owner: [dana] }]\n')).toEqual([]);
  });
});

describe('tasks', () => {
  const task = (rest: string) => `tasks: [{ title: Call, ${rest} }]\n`;

  it.each([
    [`owner: dana, due: ${AS_OF}`, []],
    [`owner: dana, due: ${ago(1)}`, ['task-overdue']],
    [`owner: dana, due: ${ago(1)}, status: blocked`, ['task-overdue']],
    [`owner: dana, due: ${ago(1)}, status: cancelled`, []],
    [`owner: dana, due: ${ago(9)}, snoozed_until: ${ago(-1)}`, []],
    [`owner: dana, due: ${ago(9)}, snoozed_until: ${AS_OF}`, ['task-overdue']],
    [`due: ${ago(-3)}`, ['task-without-owner']],
    ['status: done', []],
    [`due: ${ago(3)}`, ['task-without-owner', 'task-overdue']],
  ])('{ %s }: %j', async (rest, expected) => {
    expect(await faults(task(rest))).toEqual(expected);
  });

  it('name the owner as people know them', async () => {
    const files = { 'customer-success.yaml': 'people: { dana: { name: Dana Reyes } }\n' };
    expect(await findingsOf('risk', `account: A\n${task(`owner: dana, due: ${ago(1)}`)}`, { files })).toEqual(['task-overdue: “Call” was due 1 day ago (2025-11-30), owner Dana Reyes.']);
  });
});
