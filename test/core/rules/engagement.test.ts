import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/isoDay';
import { findingsOf } from './findingsOf';

const AS_OF = '2025-12-01';
const ago = (days: number) => addDays(AS_OF, -days);
const touchpoints = (...list: string[]) => `touchpoints: [${list.map((touch) => `{ ${touch} }`).join(', ')}]\n`;

async function faults(rest: string, head = 'segment: enterprise\n', files: Record<string, string> = {}): Promise<string[]> {
  return (await findingsOf('engagement', `account: A\n${head}${rest}`, { files })).map((line) => line.slice(0, line.indexOf(':')));
}

describe('engagement/check-in-overdue', () => {
  it.each([
    ['enterprise', 14, []],
    ['enterprise', 15, ['check-in-overdue']],
    ['mid-market', 30, []],
    ['mid-market', 31, ['check-in-overdue']],
    ['smb', 91, []],
    ['smb', 92, ['check-in-overdue']],
    ['self-serve', 80, []],
  ])('%s, %i days after the last call: %j', async (segment, days, expected) => {
    expect(await faults(`scores: { engagement: { last_proactive_contact: ${ago(days)} } }\n`, `segment: ${segment}\n`)).toEqual(expected);
  });

  it.each([
    ['a mail since', touchpoints(`date: ${ago(20)}, type: call`, `date: ${ago(2)}, type: email`), ['check-in-overdue']],
    ['a call since that was missed', touchpoints(`date: ${ago(20)}, type: call`, `date: ${ago(2)}, type: call, status: missed`), ['check-in-overdue']],
    ['a call planned in time', touchpoints(`date: ${ago(20)}, type: call`, `date: ${ago(-9)}, type: check_in, status: planned`), []],
    ['a call planned too late', touchpoints(`date: ${ago(20)}, type: call`, `date: ${ago(-19)}, type: check_in, status: planned`), ['check-in-overdue']],
    ['nothing yet in a contract of a month', `contract: { start: ${ago(31)} }\ntouchpoints: []\n`, ['check-in-overdue']],
    ['nothing yet in a contract of a week', `contract: { start: ${ago(7)} }\ntouchpoints: []\n`, []],
    ['a sheet that records no contacts at all', `contract: { start: ${ago(31)} }\n`, []],
    ['an empty touchpoint', `contract: { start: ${ago(7)} }\ntouchpoints: [{}]\n`, []],
  ])('%s', async (_, rest, expected) => {
    expect(await faults(rest)).toEqual(expected);
  });
});

describe('business reviews', () => {
  const recent = `date: ${ago(2)}, type: check_in`;

  it.each([
    ['on the last day of the cadence', touchpoints(recent, `date: ${ago(91)}, type: qbr`), []],
    ['a day later', touchpoints(recent, `date: ${ago(92)}, type: qbr`), ['qbr-overdue']],
    ['the next one being planned', touchpoints(recent, `date: ${ago(92)}, type: qbr`, `date: ${ago(-60)}, type: qbr, status: planned`), []],
    ['the next date being in the last review', `${touchpoints(recent)}reviews: [{ date: ${ago(120)}, next_date: ${ago(-60)} }]\n`, []],
    ['held as a review', `${touchpoints(recent)}reviews: [{ date: ${ago(60)} }]\n`, []],
    ['an executive review is no QBR', `${touchpoints(recent, `date: ${ago(120)}, type: qbr`)}reviews: [{ date: ${ago(60)}, type: executive }]\n`, ['qbr-overdue']],
    ['missed, which is a risk of its own', touchpoints(recent, `date: ${ago(120)}, type: qbr`, `date: ${ago(20)}, type: qbr, status: missed`), []],
    ['never, in a contract of half a year', `contract: { start: ${ago(180)} }\n${touchpoints(recent)}`, ['qbr-overdue']],
  ])('%s', async (_, rest, expected) => {
    expect(await faults(rest)).toEqual(expected);
  });

  it('near without figures are theatre, and the message names what is missing', async () => {
    const text = (days: number, value = '') => `account: A\nsegment: enterprise\n${value}${touchpoints(recent, `date: ${ago(days)}, type: qbr${days < 0 ? ', status: planned' : ''}`)}`;
    expect(await findingsOf('engagement', text(-30))).toEqual(['qbr-without-value: The business review of 2025-12-31 is in 30 days, but no goal is measured and no figure of money shows the value.']);
    expect(await findingsOf('engagement', text(30, 'value: { metrics: [{ name: Users, previous: 1, current: 2 }] }\n'))).toEqual(['qbr-without-value: The business review of 2025-11-01 was 30 days ago, but no figure of money shows the value.']);
    expect(await findingsOf('engagement', text(-31))).toEqual([]);
    expect(await findingsOf('engagement', text(31))).toEqual([]);
  });

  it('take goals and money from the plan', async () => {
    const plan = { 'accounts/a/success-plan.yaml': 'account: A\nbusiness_objectives: [{ objective: Faster, target: 2, actual: 3, value: 40000 }]\n' };
    expect(await faults(touchpoints(recent, `date: ${ago(10)}, type: qbr`), undefined, plan)).toEqual([]);
  });
});

describe('engagement/no-login', () => {
  const login = (days: number, rest = '') => `scores: { product_usage: { last_login: ${ago(days)}${rest} } }\n`;

  it.each([
    [30, '', []],
    [31, '', ['no-login']],
    // The figures are older than the silence: they are stale, and nobody knows of later logins.
    [45, `, as_of: ${ago(20)}`, []],
    [60, `, as_of: ${ago(20)}`, ['no-login']],
  ])('%i days ago%s: %j', async (days, rest, expected) => {
    expect(await faults(login(days, rest))).toEqual(expected);
  });

  it('is silent in a low season, and after a visit that asked why', async () => {
    expect(await faults(`${login(45)}low_seasons: [{ from: "11-01", to: "01-15" }]\n`)).toEqual([]);
    expect(await faults(login(45) + touchpoints(`date: ${ago(3)}, type: health_check`))).toEqual([]);
    expect(await faults(`${login(45)}churned: { date: 2025-11-01 }\n`)).toEqual([]);
  });
});

describe('engagement/tech-touch-ignored', () => {
  const start = `contract: { start: ${ago(300)} }\n`;

  it.each([
    ['nothing since the start', start, ['tech-touch-ignored']],
    ['a mail 90 days ago', start + touchpoints(`date: ${ago(90)}, type: email`), []],
    ['a mail 91 days ago', start + touchpoints(`date: ${ago(91)}, type: email`), ['tech-touch-ignored']],
    ['figures of use', `${start}scores: { product_usage: { dau_mau_ratio: 0.2, as_of: ${ago(9)} } }\n`, []],
    ['figures of use as old as the sheet', `${start}scores: { product_usage: { dau_mau_ratio: 0.2 } }\nlast_updated: ${ago(9)}\n`, []],
    ['months of use', `${start}usage: { history: [{ month: 2025-11, logins: 4 }] }\n`, []],
    ['a survey', `${start}surveys: [{ date: ${ago(9)}, type: csat, score: 4 }]\n`, []],
    ['a young contract', `contract: { start: ${ago(30)} }\n`, []],
    ['nothing to count from', '', []],
  ])('%s', async (_, rest, expected) => {
    expect(await faults(rest, 'segment: self-serve\n')).toEqual(expected);
  });
});

describe('answers to surveys', () => {
  const survey = (rest: string) => `surveys: [{ type: nps, ${rest} }]\n`;

  it.each([
    ['a passive', survey(`date: ${ago(9)}, score: 7`), []],
    ['a detractor of yesterday', survey(`date: ${ago(1)}, score: 6`), []],
    ['a detractor of two days ago', survey(`date: ${ago(2)}, score: 6`), ['detractor-unanswered']],
    ['a detractor of last spring, asked again since', `${survey(`date: ${ago(92)}, score: 6`)}`, []],
    ['followed up', survey(`date: ${ago(9)}, score: 0, followed_up: ${ago(1)}`), []],
    ['met since', survey(`date: ${ago(9)}, score: 0, respondent: Bo`) + touchpoints(`date: ${ago(9)}, type: call, with: [Bo]`), []],
    ['somebody else met since', survey(`date: ${ago(9)}, score: 0, respondent: Bo`) + touchpoints(`date: ${ago(9)}, type: call, with: [Al]`), ['detractor-unanswered']],
    ['the figure that repeats a survey', `${survey(`date: ${ago(9)}, score: 2`)}scores: { relationship: { nps: 2, nps_date: ${ago(9)} } }\n`, ['detractor-unanswered']],
    ['the figure alone', `scores: { relationship: { nps: 2, nps_date: ${ago(9)} } }\n`, ['detractor-unanswered']],
    ['an event', `events: [{ date: ${ago(9)}, type: nps_response, value: 3 }]\n`, ['detractor-unanswered']],
    ['a figure without a day', 'scores: { relationship: { nps: 2 } }\n', []],
  ])('%s', async (_, rest, expected) => {
    expect(await faults(rest)).toEqual(expected);
  });

  it('grow old after a quarter, unless the customer was asked since', async () => {
    const nps = (days: number, rest = '') => `scores: { relationship: { nps: 9, nps_date: ${ago(days)} }${rest} }\n`;
    expect(await faults(nps(100))).toEqual([]);
    expect(await faults(nps(101))).toEqual(['survey-overdue']);
    expect(await faults(nps(101, ', engagement: { nps_answered: false }'))).toEqual([]);
    expect(await faults(`${nps(101)}surveys: [{ date: ${ago(8)}, type: nps, score: 9 }]\n`)).toEqual([]);
  });
});

describe('engagement/support-only', () => {
  it('needs three contacts, all about support, where check-ins are rare', async () => {
    const start = `date: ${ago(91)}, type: check_in`;
    const support = (days: number) => `date: ${ago(days)}, type: support`;
    expect(await faults(touchpoints(start, support(80), support(50), support(20)), 'segment: smb\n')).toEqual(['support-only']);
    expect(await faults(touchpoints(start, support(80), support(50)), 'segment: smb\n')).toEqual([]);
    expect(await faults(touchpoints(start, support(80), support(50), `date: ${ago(20)}, type: email`), 'segment: smb\n')).toEqual([]);
    expect(await faults(touchpoints(support(80), support(50), support(20), `date: ${ago(60)}, type: call`), 'segment: enterprise\n')).toEqual(['check-in-overdue']);
  });
});
