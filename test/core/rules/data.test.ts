import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { findingsOf } from './findingsOf';

const SETTINGS = 'customer-success.yaml';

/** What one rule says of an account. */
async function said(rule: string, account: string, options: Parameters<typeof findingsOf>[2] = {}): Promise<string[]> {
  const [area = '', fault = ''] = rule.split('/');
  const found = await findingsOf(area, account, options);
  return found.filter((line) => line.startsWith(`${fault}: `)).map((line) => line.slice(fault.length + 2));
}

describe('health/stale-metrics', () => {
  const stale = (text: string, options = {}) => said('health/stale-metrics', `account: A\n${text}`, options);

  it('counts figures as current through their last day', async () => {
    expect(await stale('scores: { engagement: { as_of: 2025-11-01, login_trend: up } }\n')).toEqual([]);
    expect(await stale('scores: { engagement: { as_of: 2025-10-31, login_trend: up } }\n')).toEqual([
      'The figures of `engagement` are of 2025-10-31, 31 days old; figures count as current for 30 days.',
    ]);
  });

  it('takes the account’s last update for sections without a day, in one finding', async () => {
    const text = 'scores: { engagement: { login_trend: up }, support: { csat: 4 }, sentiment: { as_of: 2025-12-01, product_feedback: positive } }\nlast_updated: 2025-06-01\n';
    expect(await stale(text)).toEqual(['The figures of `engagement`, `support` are of 2025-06-01, 183 days old; figures count as current for 30 days.']);
  });

  it('says nothing of sections without figures, of figures without any day, and of lost customers', async () => {
    expect(await stale('scores: { engagement: { as_of: 2025-01-01, note: to come } }\n')).toEqual([]);
    expect(await stale('scores: { engagement: { login_trend: up } }\n')).toEqual([]);
    expect(await stale('scores: { engagement: { as_of: 2025-01-01, login_trend: up } }\nchurned: { date: 2025-02-01 }\n')).toEqual([]);
  });

  it('speaks of the figures of products as well, and listens to the settings', async () => {
    const text = 'contract: { products: [{ name: P, scores: { engagement: { as_of: 2025-11-20, login_trend: up } } }] }\n';
    expect(await stale(text)).toEqual([]);
    expect(await stale(text, { files: { [SETTINGS]: 'rules: { health/stale-metrics: { days: 7 } }\n' } })).toEqual([
      'The figures of `engagement` are of 2025-11-20, 11 days old; figures count as current for 7 days.',
    ]);
  });

  it('tells what a health model holds to be too old, also before that', async () => {
    const model = [
      'name: ours',
      'scale: 10',
      'declare: { failure_rate: { type: ratio, stale_after_days: 14 } }',
      'components:',
      '  - { id: engagement, weight: 1, metrics: [{ id: failure_rate, label: Failures, from: metrics.failure_rate, weight: 1, points: [[0, 10], [1, 0]] }] }',
      'tiers: [{ id: fine, min: 0, color: green, action: nurture }]',
      '',
    ].join('\n');
    const files = { [SETTINGS]: 'health_model: ours.health-model.yaml\n', 'ours.health-model.yaml': model };
    expect(await stale('metrics: { failure_rate: { value: 0.1, as_of: 2025-11-10 } }\n', { files })).toEqual([
      'Failures does not count in the score: it is of 2025-11-10, 21 days old; it counts for 14 days.',
    ]);
    expect(await stale('metrics: { failure_rate: { value: 0.1, as_of: 2025-11-20 } }\n', { files })).toEqual([]);
  });
});

describe('data/stale-rating', () => {
  const rating = (text: string) => said('data/stale-rating', `account: A\n${text}`);

  it('lets a rating hold for 90 days', async () => {
    expect(await rating('scores: { relationship: { pulse: 4, pulse_date: 2025-09-02 } }\n')).toEqual([]);
    expect(await rating('scores: { relationship: { pulse: 4, pulse_date: 2025-09-01 } }\n')).toEqual(['The pulse 4 is of 2025-09-01, 91 days old; a rating holds for 90 days.']);
  });

  it('sets it back when the CSM changes, by the day of the section where it has none of its own', async () => {
    const old = ['The pulse 4 is of 2025-11-20; the present CSM took over on 2025-11-21, so it is the rating of the one before.'];
    expect(await rating('csm_since: 2025-11-21\nscores: { relationship: { pulse: 4, pulse_date: 2025-11-20 } }\n')).toEqual(old);
    expect(await rating('csm_since: 2025-11-21\nscores: { relationship: { pulse: 4, as_of: 2025-11-20 } }\n')).toEqual(old);
    expect(await rating('csm_since: 2025-11-21\nscores: { relationship: { pulse: 4, pulse_date: 2025-11-21 } }\n')).toEqual([]);
  });
});

describe('data/future-date', () => {
  const future = (text: string) => said('data/future-date', `account: A\n${text}`);

  it('takes today for the past, and the running month', async () => {
    expect(await future('last_updated: 2025-12-01\nrevenue: [{ month: 2025-12, starting: 1 }]\n')).toEqual([]);
    expect(await future('last_updated: 2025-12-02\n')).toEqual(['last_updated says 2025-12-02, which has not come yet on 2025-12-01; it tells of the past.']);
    expect(await future('revenue: [{ month: 2026-01, starting: 1 }]\n')).toEqual(['month says 2026-01, which has not come yet on 2025-12-01; it tells of the past.']);
  });

  it('lets plans lie ahead', async () => {
    const plans = [
      'touchpoints: [{ date: 2026-01-10, type: qbr, status: planned }, { date: 2026-01-11, type: call, status: cancelled }]',
      'tasks: [{ title: T, due: 2026-02-01, snoozed_until: 2026-01-01 }]',
      'reviews: [{ date: 2026-01-15, next_date: 2026-04-15 }]',
      'renewal: { kickoff_date: 2026-01-01 }',
      'renewal_date: 2026-03-31',
      '',
    ];
    expect(await future(plans.join('\n'))).toEqual([]);
  });

  it('offers to plan a contact that says nothing of its state, and leaves one that was held alone', async () => {
    const text = 'account: A\ntouchpoints:\n  - { date: 2026-11-10, type: call }\n  - { date: 2026-11-10, type: call, status: held }\n';
    const report = await createEngine(portsOf(memoryWorkspace({ 'a.account.yaml': text }), '2025-12-01')).checkFile('a.account.yaml');
    const found = report!.findings.filter(({ rule }) => rule === 'data/future-date');
    expect(found.map(({ fixes }) => fixes.map(({ title, preferred }) => [title, preferred]))).toEqual([[['Mark as planned', false]], []]);
  });
});

describe('data/dates-out-of-order', () => {
  it('lets two things happen on one day', async () => {
    expect(await said('data/dates-out-of-order', 'account: A\ncontract: { start: 2025-04-01, end: 2025-04-01 }\ntasks: [{ title: T, created: 2025-05-01, completed: 2025-05-01 }]\n')).toEqual([]);
  });

  it('compares dates of different sections', async () => {
    expect(await said('data/dates-out-of-order', 'account: A\ncontract: { start: 2025-04-01 }\nonboarding: { first_value_date: 2024-04-29 }\n')).toEqual([
      'onboarding.first_value_date is 2024-04-29, before contract.start on 2025-04-01.',
    ]);
  });

  it('says once of a date that it is too early', async () => {
    expect(await said('data/dates-out-of-order', 'account: A\ncontract: { start: 2024-01-01, signed: 2023-12-20, end: 2023-11-30 }\n')).toEqual(['contract.end is 2023-11-30, before contract.start on 2024-01-01.']);
    expect(await said('data/dates-out-of-order', 'account: A\ncontract: { signed: 2023-12-20, end: 2023-11-30 }\n')).toEqual(['contract.end is 2023-11-30, before contract.signed on 2023-12-20.']);
  });

  it('survives items that are empty or hold nothing of it', async () => {
    expect(await said('data/dates-out-of-order', 'account: A\ncontract: 5\nonboarding:\ntasks: [{}, "", 3]\nevents: {}\n')).toEqual([]);
  });
});

describe('counts of a part and the whole', () => {
  it('may be equal, and are checked in products too', async () => {
    expect(await said('data/adopted-over-available', 'account: A\nscores: { outcomes: { goals_defined: 3, goals_achieved: 3 } }\n')).toEqual([]);
    const product = 'account: A\ncontract: { products: [{ name: P, seats_licensed: 10, scores: { product_usage: { active_users: 11, features_adopted: 5, features_available: 4 } } }] }\n';
    expect(await said('data/adopted-over-available', product)).toEqual(['features_adopted is 5, more than the 4 of features_available.']);
    expect(await said('data/users-over-seats', product)).toEqual(['active_users is 11, but only 10 seats are licensed.']);
  });
});

describe('what an account must say', () => {
  it('is told in one finding', async () => {
    expect(await said('data/missing-basics', 'account: A\n')).toEqual(['A has no arr, csm or renewal_date.']);
    expect(await said('data/missing-basics', 'account: A\narr: 5\nscores: { support: { csat: 4 } }\n')).toEqual(['A has no renewal_date or last_updated.']);
    expect(await said('data/missing-basics', 'account: A\nchurned: { date: 2025-01-01 }\n')).toEqual([]);
  });

  it('is a segment only where ARR says none', async () => {
    const files = { [SETTINGS]: 'segments: { self-serve: { min_arr: 1000 } }\n' };
    expect(await said('data/missing-basics', 'account: A\narr: 500\ncsm: d\nrenewal_date: 2026-01-01\n', { files })).toEqual(['A has no segment.']);
  });

  it('is a source only where other sections name theirs', async () => {
    expect(await said('data/no-source', 'account: A\nscores: { support: { csat: 4 }, engagement: { login_trend: up } }\n')).toEqual([]);
    expect(await said('data/no-source', 'account: A\nscores: { support: { csat: 4 }, engagement: { source: CRM, login_trend: up }, outcomes: { score: 5 } }\n')).toEqual([
      'The figures of `support` name no source, as the other sections do.',
    ]);
  });
});

describe('data/segment-differs-from-arr', () => {
  const segment = (text: string, settings = '') => said('data/segment-differs-from-arr', `account: A\n${text}`, { files: { [SETTINGS]: settings } });

  it('lets both ends of a segment belong to it', async () => {
    for (const arr of [25000, 60000, 100000]) expect(await segment(`arr: ${arr}\nsegment: mid-market\n`)).toEqual([]);
    expect(await segment('arr: 24999\nsegment: mid-market\n')).toEqual(['`mid-market` is for accounts from 25000 to 100000, but arr is 24999, which is `smb`.']);
    expect(await segment('arr: 100001\nsegment: mid-market\n')).toEqual(['`mid-market` is for accounts from 25000 to 100000, but arr is 100001, which is `enterprise`.']);
  });

  it('leaves segments alone that ARR does not decide, and money in another currency', async () => {
    expect(await segment('arr: 900000\nsegment: strategic\n', 'segments: { strategic: { check_in_days: 7 } }\n')).toEqual([]);
    expect(await segment('arr: 9000000\ncurrency: JPY\nsegment: smb\n')).toEqual([]);
  });
});

describe('data/segment-limits', () => {
  const limits = (settings: string) => said('data/segment-limits', 'account: A\n', { files: { [SETTINGS]: settings }, file: SETTINGS });

  it('marks the second of two segments that begin alike, and the lowest that does not begin at 0', async () => {
    expect(await limits('segments: { gold: { min_arr: 500000 }, platin: { min_arr: 500000 } }\n')).toEqual(['`platin` begins at an ARR of 500000, as `gold` does: an account’s ARR cannot tell the two apart.']);
    expect(await limits('segments: { self-serve: { min_arr: 1 } }\n')).toEqual(['The lowest segment, `self-serve`, begins at an ARR of 1: accounts below that have no segment.']);
  });

  it('lets segments have no limit', async () => {
    expect(await limits('segments: { strategic: { check_in_days: 7 }, partner: {} }\n')).toEqual([]);
  });
});
