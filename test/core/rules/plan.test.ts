import { describe, expect, it } from 'vitest';
import { isActivity } from '../../../src/core/rules/plan/objectiveActivity';
import { findingsOf } from './findingsOf';

const PLAN = 'accounts/a/success-plan.yaml';
const ACCOUNT = 'account: A\nsegment: enterprise\n';
const GOAL = 'business_objectives: [{ objective: Faster, metric: hours, baseline: 8, target: 2, timeline: 2026-06-30 }]\n';
const REVIEW = 'next_review: 2026-01-20\n';

/** What is found in a plan that is complete but for what is given. */
function inPlan(rest: string, { goals = GOAL, review = REVIEW, account = ACCOUNT, asOf = '2025-12-01' } = {}): Promise<string[]> {
  return findingsOf('plan', account, { asOf, file: PLAN, files: { [PLAN]: `account: A\n${goals}${review}${rest}` } });
}

describe('plan/objective-incomplete', () => {
  const goals = (...list: string[]) => ({ goals: `business_objectives:\n${list.map((goal) => `  - { ${goal} }\n`).join('')}` });

  it('names all that an objective lacks, once', async () => {
    expect(await inPlan('', goals('objective: Faster'))).toEqual(['objective-incomplete: The objective “Faster” has no metric, no baseline, no target and no date.']);
    expect(await inPlan('', goals('objective: Faster, metric: hours, baseline: 0, target: 2 h, timeline: Q2 2026'))).toEqual([]);
  });

  it('takes what is written but wrong for the schema’s, and what is begun for missing', async () => {
    expect(await inPlan('', goals('objective: Faster, metric: hours, baseline: [8], target: 2, timeline: 2026-06-30'))).toEqual([]);
    expect(await inPlan('', goals('objective: Faster, metric: hours, baseline: , target: 2, timeline: 2026-06-30'))).toEqual(['objective-incomplete: The objective “Faster” has no baseline.']);
    expect(await inPlan('', { goals: 'business_objectives: none\n', review: 'next_review: soon\n' })).toEqual([]);
  });

  it('leaves an entry without words to the schema', async () => {
    expect(await inPlan('', { goals: 'business_objectives: [{}, { metric: hours }]\n' })).toEqual([]);
  });
});

describe('plan/objective-activity', () => {
  it.each([
    'QBRs held',
    'Number of trainings',
    'number of quarterly business reviews',
    '# of workshops',
    'Meetings per quarter',
    'Onboarding sessions completed',
    'E-mails sent to users',
    'Users trained',
    'Hold a quarterly business review with the COO',
    'Deliver four admin trainings',
    'Send a monthly newsletter',
    'Anzahl der Schulungen',
    'Admin-Schulungen durchgeführt',
    'Quartalsgespräche führen',
    'geschulte Anwender',
    '召开四次业务回顾会议',
    '培训次数',
    '发送邮件数量',
  ])('takes “%s” for an activity', (text) => expect(isActivity(text)).toBe(true));

  it.each([
    'Hours saved per month',
    'Training days of a new clerk',
    'Fewer meetings per week',
    'Support calls solved at once',
    'Recalls booked per week',
    'Demos booked per month',
    'Guests checked in without a queue',
    'Practices with complete weekly checks',
    'Inspections done on a tablet',
    'Stores audited weekly',
    'Deliver every order on the day, with one call fewer',
    'Time between meeting and decision',
    'Prüfpläne ohne Papier',
    'Zahl der Reklamationen',
    'Weniger Besprechungen gehalten',
    '减少会议次数',
    '客户会议后的成交率',
    '一人あたりの処理件数を増やす',
  ])('does not take “%s” for one', (text) => expect(isActivity(text)).toBe(false));

  it('judges the metric where there is one, else the objective', async () => {
    const goals = (objective: string, metric?: string) => `business_objectives: [{ objective: ${objective}, ${metric === undefined ? '' : `metric: ${metric}, `}baseline: 1, target: 5, timeline: 2026-06-30 }]\n`;
    expect(await inPlan('', { goals: goals('Run six workshops', 'errors found before delivery') })).toEqual([]);
    expect((await inPlan('', { goals: goals('Run six workshops') })).filter((line) => line.startsWith('objective-activity'))).toEqual([
      'objective-activity: “Run six workshops” counts what is done, not what the customer gains.',
    ]);
  });

  it('takes what should become less for a gain', async () => {
    const goal = (figures: string) => `business_objectives: [{ objective: Time to work, metric: Number of meetings, ${figures}, timeline: 2026-06-30 }]\n`;
    expect(await inPlan('', { goals: goal('baseline: 9, target: 3') })).toEqual([]);
    expect(await inPlan('', { goals: goal('baseline: 9 a week, target: 3 a week, better: lower') })).toEqual([]);
    expect(await inPlan('', { goals: goal('baseline: 3, target: 9') })).toHaveLength(1);
  });
});

describe('plan/objective-unmeasured', () => {
  it('speaks the day after, unless something says how it ended', async () => {
    const goals = (rest: string) => ({ goals: `business_objectives: [{ objective: Faster, metric: hours, baseline: 8, target: 2, timeline: 2025-11-30${rest} }]\n` });
    expect(await inPlan('', goals(''))).toEqual(['objective-unmeasured: The objective “Faster” was due on 2025-11-30, and nothing says what was reached.']);
    expect(await inPlan('', { ...goals(''), asOf: '2025-11-30' })).toEqual([]);
    expect(await inPlan('', goals(', status: on-track'))).toHaveLength(1);
    expect(await inPlan('', goals(', status: missed'))).toEqual([]);
    expect(await inPlan('', goals(', actual: 8'))).toEqual([]);
  });
});

describe('plan/milestone-overdue', () => {
  it('counts from the day after, whatever is not complete', async () => {
    const milestone = (rest: string) => `milestones: [{ name: Setup, target_date: 2025-11-30${rest} }]\n`;
    expect(await inPlan(milestone(''))).toEqual(['milestone-overdue: The milestone “Setup” was due on 2025-11-30, 1 day ago, and is not complete.']);
    expect(await inPlan(milestone(''), { asOf: '2025-11-30' })).toEqual([]);
    expect(await inPlan(milestone(', status: complete'))).toEqual([]);
    expect(await inPlan(milestone(', completed_date: 2025-11-29'))).toEqual([]);
    expect(await inPlan('milestones: [{ name: Setup, status: pending }, {}]\n')).toEqual([]);
  });
});

describe('the review of a plan', () => {
  it('is passed from the day after', async () => {
    expect(await inPlan('', { review: 'next_review: 2025-12-01\n' })).toEqual([]);
    expect(await inPlan('', { review: 'next_review: 2025-11-24\n' })).toEqual(['review-passed: The next review was to be on 2025-11-24, 7 days ago.']);
    // A wrong date, which data/dates-out-of-order tells.
    expect(await inPlan('created: 2025-11-25\n', { review: 'next_review: 2025-11-24\n' })).toEqual([]);
    expect(await inPlan('', { review: '' })).toEqual(['no-next-review: The plan does not say when it is looked at again.']);
  });
});

describe('a plan of a lost customer', () => {
  it('has no finding but a wrong name', async () => {
    const account = 'account: B\nchurned: { date: 2025-11-01 }\n';
    expect(await inPlan('milestones: [{ name: Setup, target_date: 2025-11-30 }]\nrisks: [{ risk: Budget }]\n', { goals: '', review: '', account })).toEqual([
      'account-differs: The plan is for “A”, but the account beside it is “B”.',
    ]);
  });
});

describe('plan/missing', () => {
  const missing = (rest: string) => findingsOf('plan', `account: A\n${rest}`);

  it('speaks from the second week on, where the segment asks for a plan', async () => {
    expect(await missing('segment: enterprise\ncontract: { start: 2025-11-24 }\n')).toEqual([]);
    expect(await missing('segment: enterprise\ncontract: { start: 2025-11-23 }\n')).toEqual(['missing: A customer served with high touch has no success plan, 8 days after the start.']);
    expect(await missing('arr: 50000\nonboarding: { kickoff_date: 2025-10-01 }\n')).toEqual(['missing: A customer served with medium touch has no success plan, 61 days after the start.']);
    expect(await missing('segment: smb\ncontract: { start: 2025-01-01 }\n')).toEqual([]);
    expect(await missing('segment: smb\ntouch_model: high-touch\ncontract: { start: 2025-01-01 }\n')).toHaveLength(1);
    expect(await missing('segment: enterprise\n')).toEqual([]);
    expect(await missing('contract: { start: 2025-01-01 }\n')).toEqual([]);
  });

  it('finds the plan in the same file too', async () => {
    const both = 'customer_health:\n  account: A\n  segment: enterprise\n  contract: { start: 2025-01-01 }\nsuccess_plan:\n  account: A\n';
    expect((await findingsOf('plan', both)).map((line) => line.split(':')[0])).toEqual(['no-objectives', 'no-next-review']);
  });
});

describe('plan/account-differs', () => {
  it('takes the same letters written in another way for the same name', async () => {
    const plan = { [PLAN]: `account: "Mu\\u0308ller"\n${GOAL}${REVIEW}` };
    expect(await findingsOf('plan', 'account: Müller\n', { file: PLAN, files: plan })).toEqual([]);
  });
});
