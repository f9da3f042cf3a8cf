import { describe, expect, it } from 'vitest';
import { findingsOf } from './findingsOf';

const found = (text: string) => findingsOf('expansion', `account: A\n${text}`);
const faults = async (text: string) => (await found(text)).map((line) => line.slice(0, line.indexOf(':')));

const event = (type: string, date: string, rest = '') => `events: [{ date: ${date}, type: ${type}${rest} }]\n`;
const opportunity = (type: string, status = 'identified') => `opportunities: [{ type: ${type}, status: ${status}, evidence: seen, estimated_arr: 1, next_step: call }]\n`;

describe('expansion/seats-nearly-full', () => {
  const seats = (active: number, rest = '') => `contract: { seats_licensed: 10 }\nscores: { product_usage: { dau_mau_ratio: 0.9, active_users: ${active} } }\n${rest}`;

  it('speaks from 80 % to 100 % of the licensed seats', async () => {
    expect(await found(seats(7))).toEqual([]);
    expect(await found(seats(8))).toEqual(['seats-nearly-full: 8 of 10 seats are in use (80 %), and no opportunity takes it up.']);
    expect(await faults(seats(10))).toEqual(['seats-nearly-full']);
    expect(await found(seats(11))).toEqual([]);
  });

  it('takes the limit where the users are not known, and the event where neither is', async () => {
    expect(await found('usage: { limits: { seats: 0.85 } }\n')).toEqual(['seats-nearly-full: 85 % of the seats are in use, and no opportunity takes it up.']);
    expect(await found('usage: { limits: { seats: 0.7 } }\n' + event('seat_limit_reached', '2025-11-03'))).toEqual([]);
    expect(await found(event('seat_limit_reached', '2025-11-03'))).toEqual(['seats-nearly-full: The seats were full on 2025-11-03, and no opportunity takes it up.']);
  });

  it('takes the signal where nothing else tells', async () => {
    const signal = 'scores: { financial: { expansion_signals: [funding, seat_limit] } }\n';
    expect(await found(signal)).toContain('seats-nearly-full: The seats run out (signal seat_limit), and no opportunity takes it up.');
    expect(await faults(`${signal}usage: { limits: { seats: 0.7 } }\n`)).toEqual(['company-growing']);
  });

  it('is silent once somebody deals with it, but not for what was sold before', async () => {
    expect(await found(seats(9, opportunity('seats')))).toEqual([]);
    expect(await found(seats(9, opportunity('seats', 'lost')))).toEqual([]);
    expect(await faults(seats(9, opportunity('seats', 'won')))).toEqual(['seats-nearly-full']);
    expect(await faults(seats(9, opportunity('upsell')))).toEqual(['seats-nearly-full']);
  });

  it('is silent where no seats were bought', async () => {
    expect(await found('contract: { seats_licensed: 0 }\nscores: { product_usage: { active_users: 0 } }\n')).toEqual([]);
  });
});

describe('expansion/limit-reached', () => {
  it('speaks of each full limit but the seats', async () => {
    expect(await found('usage: { limits: { storage: 0.8, api_calls: 1.2, projects: 0.79 } }\n')).toEqual([
      'limit-reached: 80 % of the limit for storage is used, and no opportunity takes it up.',
      'limit-reached: 120 % of the limit for api calls is used, and no opportunity takes it up.',
    ]);
    expect(await found('usage: { limits: { storage: 0.9 } }\n' + opportunity('upsell'))).toEqual([]);
  });

  it('reads events and signals where there are no figures', async () => {
    expect(await found(event('usage_limit_reached', '2025-11-10', ', note: API calls'))).toEqual(['limit-reached: A limit of the contract is reached (2025-11-10, “API calls”), and no opportunity takes it up.']);
    expect(await found('scores: { financial: { growth: expanding, expansion_signals: [x, api_growth] } }\n')).toEqual(['limit-reached: A limit of the contract is reached (signal api_growth), and no opportunity takes it up.']);
  });
});

describe('signals that are told by events', () => {
  it.each([
    ['new_team_interest', 'new-team', 'departments'],
    ['new_use_case', 'new-team', 'cross-sell'],
    ['premium_feature_request', 'premium-feature', 'upsell'],
    ['funding', 'company-growing', 'seats'],
    ['hiring', 'company-growing', 'departments'],
    ['new_initiative', 'company-growing', 'upsell'],
    ['customer_acquires', 'company-growing', 'departments'],
    ['champion_promoted', 'champion-promoted', 'cross-sell'],
    ['executive_use', 'executive-use', 'departments'],
  ])('%s is %s for 90 days, until it is resolved or taken up as %s', async (type, fault, taken) => {
    expect(await faults(event(type, '2025-09-02'))).toEqual([fault]);
    expect(await faults(event(type, '2025-09-01'))).toEqual([]);
    expect(await faults(event(type, '2025-12-02'))).toEqual([]);
    expect(await faults(event(type, '2025-11-03', ', resolved: 2025-11-20'))).toEqual([]);
    expect(await faults(event(type, '2025-11-03') + opportunity(taken))).toEqual([]);
    expect(await faults(event(type, '2025-11-03') + opportunity(taken, 'won'))).toEqual([]);
  });

  it('are one finding, of the newest', async () => {
    const events = 'events: [{ date: 2025-10-01, type: hiring }, { date: 2025-11-01, type: funding, note: Series B }]\n';
    expect(await found(events)).toEqual(['company-growing: The company grows (2025-11-01, “Series B”), and no opportunity takes it up.']);
  });

  it('are not looked at in lost customers and in those who must be saved first', async () => {
    const team = event('new_team_interest', '2025-11-03');
    expect(await found(`${team}churned: { date: 2025-11-20 }\n`)).toEqual([]);
    expect(await found(`${team}scores: { engagement: { score: 4 } }\n`)).toEqual([]);
    expect(await faults(`${team}scores: { engagement: { score: 7 } }\n`)).toEqual(['new-team']);
  });
});

describe('expansion/promoter', () => {
  const nps = (score: number, date: string) => `surveys: [{ date: ${date}, type: nps, score: ${score}, respondent: Bo Lind }]\n`;

  it('counts the newest answer, wherever it is written, for 90 days', async () => {
    expect(await found(nps(9, '2025-09-02'))).toEqual(['promoter: Bo Lind answered 9 on 2025-09-02, and was asked for nothing since.']);
    expect(await found(nps(9, '2025-09-01'))).toEqual([]);
    expect(await found(nps(8, '2025-11-01'))).toEqual([]);
    expect(await found(`${nps(10, '2025-10-01')}${event('nps_response', '2025-11-01', ', value: 5')}`)).toEqual([]);
    expect(await found('scores: { engagement: { score: 8 }, relationship: { nps: 9, nps_date: 2025-11-01, champion: Bo, contacts_count: 5 } }\n')).toEqual(['promoter: The customer answered 9 on 2025-11-01, and was asked for nothing since.']);
    expect(await found('scores: { engagement: { score: 8 }, relationship: { nps: 9, champion: Bo, contacts_count: 5 } }\n')).toEqual([]);
  });

  it('is silent once the customer was asked, or gives all that there is', async () => {
    expect(await found(`${nps(10, '2025-11-01')}advocacy: { last_asked: 2025-11-01 }\n`)).toEqual([]);
    expect(await faults(`${nps(10, '2025-11-01')}advocacy: { last_asked: 2025-10-31 }\n`)).toEqual(['promoter']);
    expect(await found(`${nps(10, '2025-11-01')}advocacy: { reference: true, case_study: true, public_review: true }\n`)).toEqual([]);
    expect(await found('surveys: [{ date: 2025-11-01, type: nps, score: 10, followed_up: 2025-11-03 }]\n')).toEqual([]);
  });
});

describe('expansion/advocate', () => {
  const account = ({ score = 8, start = '2025-05-01', segment = 'enterprise', rest = '' } = {}) =>
    `segment: ${segment}\ncontract: { start: ${start} }\nscores: { product_usage: { score: ${score} }, outcomes: { score: ${score} } }\n${rest}`;

  it('speaks above 70 points and after more than six months', async () => {
    expect(await found(account())).toEqual(['advocate: The account is healthy (80) after 7 months of use, and was never asked to be a reference.']);
    expect(await found(account({ start: '2025-06-01' }))).toEqual([]);
    expect(await found(account({ score: 7 }))).toEqual([]);
    expect(await found(account({ segment: 'self-serve' }))).toEqual([]);
  });

  it('asks no detractor, and nobody who may be about to leave', async () => {
    expect(await found(account({ rest: 'surveys: [{ date: 2025-11-01, type: nps, score: 6, followed_up: 2025-11-02 }]\n' }))).toEqual([]);
    expect(await faults(account({ rest: 'surveys: [{ date: 2025-11-01, type: nps, score: 7 }]\n' }))).toEqual(['advocate']);
    expect(await found(account({ rest: 'risk: { level: high, reason: value }\n' }))).toEqual([]);
    expect(await faults(account({ rest: 'risk: { level: medium, reason: value }\n' }))).toEqual(['advocate']);
    expect(await found(account({ rest: 'events: [{ date: 2025-11-16, type: cancellation_requested }]\n' }))).toEqual([]);
    expect(await faults(account({ rest: 'events: [{ date: 2025-11-16, type: competitive_rfp, resolved: 2025-11-20 }]\n' }))).toEqual(['advocate']);
    expect(await faults(account({ rest: 'events: [{ date: 2025-05-16, type: cancellation_requested }]\n' }))).toEqual(['advocate']);
  });

  it('is silent once it was asked, and leaves a promoter to its own rule', async () => {
    expect(await found(account({ rest: 'advocacy: { reference: false }\n' }))).toEqual([]);
    expect(await found(account({ rest: 'advocacy: { last_asked: 2024-01-10 }\n' }))).toEqual([]);
    expect(await faults(account({ rest: 'advocacy: { public_review: true }\n' }))).toEqual(['advocate']);
    expect(await faults(account({ rest: 'surveys: [{ date: 2025-11-01, type: nps, score: 10 }]\n' }))).toEqual(['promoter']);
  });
});

describe('expansion/opportunity-incomplete', () => {
  it('names what an open one lacks', async () => {
    expect(await found('opportunities: [{ type: seats }, { type: upsell, signal: storage_limit, estimated_arr: 0, next_step: call }, { type: upsell, status: won }, {}]\n')).toEqual([
      'opportunity-incomplete: The opportunity “seats” has no evidence, no estimated revenue and no next step.',
    ]);
  });
});

describe('expansion/content', () => {
  const signals = (list: string) => `scores: { financial: { expansion_signals: [${list}] } }\n`;

  it('takes signals of a content customer, once, unless the answer itself is there', async () => {
    expect(await found(signals('good_nps, successful_qbr'))).toEqual(['content: The customer is content (signal good_nps), and no opportunity takes it up.']);
    expect(await faults(signals('good_nps') + 'surveys: [{ date: 2025-11-01, type: nps, score: 10 }]\n')).toEqual(['promoter']);
    expect(await found(signals('successful_qbr') + opportunity('departments'))).toEqual([]);
  });
});
