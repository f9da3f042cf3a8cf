import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/isoDay';
import { createEngine } from '../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { findingsOf } from './findingsOf';

const AS_OF = '2025-12-01';
const inDays = (days: number) => addDays(AS_OF, days);

/** The faults found in an account whose renewal lies so many days ahead. */
async function faults(days: number, rest = '', head = 'segment: enterprise\n', settings = ''): Promise<string[]> {
  const files = settings === '' ? {} : { 'customer-success.yaml': settings };
  const found = await findingsOf('renewal', `account: A\n${head}renewal_date: ${inDays(days)}\n${rest}`, { files });
  return found.map((line) => line.slice(0, line.indexOf(':')));
}

const DECIDER = 'stakeholders: [{ name: Bo Lind, role: decision_maker }]\n';

describe('the points of the timeline (N1)', () => {
  it.each([
    [121, []],
    [120, ['due-in-120']],
    [91, ['due-in-120']],
    [90, ['due-in-90']],
    [61, ['due-in-90']],
    [60, ['due-in-60']],
    [31, ['due-in-60']],
    [30, ['due-in-30']],
    [0, ['due-in-30']],
    [-1, ['passed']],
  ])('%i days ahead, with nothing prepared: %j', async (days, expected) => {
    expect(await faults(days, DECIDER)).toEqual(expected);
  });

  it('names everything that is still missing, and how far the renewal is', async () => {
    const text = (days: number) => `account: A\nsegment: enterprise\nrenewal_date: ${inDays(days)}\n${DECIDER}`;
    expect(await findingsOf('renewal', text(60))).toEqual(['due-in-60: The renewal on 2026-01-30 is 60 days away and lacks an owner, its kickoff and a business case.']);
    expect(await findingsOf('renewal', text(1))).toEqual(['due-in-30: The renewal on 2025-12-02 is 1 day away and lacks its kickoff and a written offer.']);
    expect(await findingsOf('renewal', text(0))).toEqual(['due-in-30: The renewal on 2025-12-01 is today and lacks its kickoff and a written offer.']);
  });

  it.each([
    [90, 'renewal: { status: in-progress }\n', []],
    [90, 'renewal: { kickoff_date: 2025-12-10 }\n', []],
    [90, 'touchpoints: [{ date: 2025-11-20, type: renewal }]\n', []],
    [90, 'touchpoints: [{ date: 2025-12-09, type: renewal, status: planned }]\n', []],
    [90, 'touchpoints: [{ date: 2024-11-20, type: renewal }]\n', ['due-in-90']],
    [60, 'renewal: { status: in-progress }\n', ['due-in-60']],
    [60, 'renewal: { status: proposed }\n', []],
    [30, 'renewal: { business_case_date: 2025-11-20 }\n', ['due-in-30']],
    [30, 'renewal: { status: verbal }\n', []],
    [30, 'contract: { auto_renew: true }\n', []],
    [90, 'renewal: { kickoff_date: in December }\n', []],
    [60, 'renewal: { status: signed }\n', []],
    [60, 'churned: { date: 2025-11-20 }\n', []],
  ])('%i days ahead, with %j: %j', async (days, renewal, expected) => {
    expect(await faults(days, DECIDER + renewal)).toEqual(expected);
  });

  it.each([
    [100, '', /Name who leads it .* and set `renewal\.kickoff_date`/],
    [60, '', /`renewal\.business_case_date`/],
    [60, 'renewal: { business_case_date: soon }\n', undefined],
    [60, 'segment: smb\n', /Open the renewal .* `renewal\.kickoff_date`/],
    [30, '', /`renewal\.proposal_date`/],
  ])('%i days ahead, with %j, helps with what is missing: %j', async (days, rest, help) => {
    const account = `account: A\n${rest.startsWith('segment') ? '' : 'segment: enterprise\n'}${rest}renewal_date: ${inDays(days)}\n${DECIDER}`;
    const report = await createEngine(portsOf(memoryWorkspace({ 'account.yaml': account }), AS_OF)).checkFile('account.yaml');
    const [found] = report!.findings.filter(({ rule }) => rule.startsWith('renewal/due-in'));
    if (help === undefined) expect(found).toBeUndefined();
    else expect(found!.help).toMatch(help);
  });

  it('asks less of accounts that are served with less (S2, S3)', async () => {
    expect(await faults(100, DECIDER, 'segment: smb\n')).toEqual([]);
    expect(await faults(60, `${DECIDER}renewal: { status: in-progress }\n`, 'segment: smb\n')).toEqual([]);
    expect(await faults(90, DECIDER, 'segment: smb\n')).toEqual(['due-in-90']);
    expect(await faults(20, '', 'segment: self-serve\n')).toEqual([]);
    expect(await faults(20, '', 'segment: enterprise\ntouch_model: tech-touch\n')).toEqual([]);
    expect(await faults(20, DECIDER, '')).toEqual(['due-in-30']);
  });

  it('begins each point where the portfolio says, and ends the one before there', async () => {
    const settings = 'preset: engine\nrules: { renewal/due-in-60: { days: 75 } }\n';
    expect(await faults(75, DECIDER, 'segment: enterprise\n', settings)).toEqual(['due-in-60']);
    expect(await faults(76, DECIDER, 'segment: enterprise\n', settings)).toEqual(['due-in-90']);
  });
});

describe('renewal/passed', () => {
  const passed = (rest: string) => findingsOf('renewal', `account: A\nrenewal_date: 2025-11-30\n${rest}`);

  it('says how long ago, until the outcome is written down', async () => {
    expect(await passed('')).toEqual(['passed: The renewal date 2025-11-30 passed 1 day ago, and nothing says whether the contract was renewed.']);
    expect(await passed('renewal: { status: in-progress }\n')).toHaveLength(1);
    expect(await passed('renewal: { status: lost }\n')).toEqual([]);
    expect(await passed('churned: { date: 2025-11-30 }\n')).toEqual([]);
  });
});

describe('renewal/falling-health', () => {
  const text = (days: number, rest: string) => `account: A\nsegment: self-serve\nrenewal_date: ${inDays(days)}\n${rest}`;
  const falling = (days: number, rest: string) => findingsOf('renewal', text(days, rest));
  const down = 'scores: { product_usage: { dau_mau_ratio: 0.9, trend: down } }\n';

  it('lists the signs, the tier among them', async () => {
    expect(await falling(90, 'scores: { product_usage: { score: 3 }, outcomes: { score: 3 }, engagement: { login_trend: down }, financial: { contraction_risk: true } }\n')).toEqual([
      'falling-health: The renewal on 2026-03-01 is 90 days away with no forecast, although logins are falling, the contract may shrink and the account is critical (21).',
    ]);
    expect(await falling(10, `${down}renewal: { forecast: on-track }\n`)).toEqual([
      'falling-health: The renewal on 2025-12-11 is 10 days away with the forecast on-track, although use is falling.',
    ]);
  });

  it('is silent further out, and where the forecast says it already', async () => {
    expect(await falling(91, down)).toEqual([]);
    expect(await falling(90, `${down}renewal: { forecast: at-risk }\n`)).toEqual([]);
    expect(await falling(90, 'scores: { product_usage: { dau_mau_ratio: 0.9, trend: up } }\n')).toEqual([]);
  });

  it('takes no tier for a sign that rests on too little', async () => {
    expect(await falling(90, 'scores: { engagement: { score: 1 } }\n')).toEqual([]);
  });
});

describe('renewal/no-decision-maker', () => {
  const begun = 'renewal: { status: proposed }\n';

  it('takes a stakeholder of that role for the answer, but not one who has left', async () => {
    expect(await faults(90, begun)).toEqual(['no-decision-maker']);
    expect(await faults(91, begun)).toEqual([]);
    expect(await faults(90, begun + DECIDER)).toEqual([]);
    expect(await faults(90, `${begun}stakeholders: [{ name: Bo Lind, role: decision_maker, status: left }]\n`)).toEqual(['no-decision-maker']);
  });

  it('tells when the one who is named has left', async () => {
    const text = `account: A\nrenewal_date: ${inDays(80)}\nrenewal: { status: proposed, decision_maker: Bo Lind }\nstakeholders: [{ name: Bo Lind, role: user, status: left }]\n`;
    expect(await findingsOf('renewal', text)).toEqual([`no-decision-maker: Bo Lind, who is to decide on the renewal of ${inDays(80)}, has left.`]);
  });
});

describe('renewal/notice-near', () => {
  const near = async (days: number, contract: string) => (await faults(days, `contract: { ${contract} }\n`)).includes('notice-near');

  it('speaks in the 30 days before the last day for a cancellation, that day included', async () => {
    expect(await near(131, 'auto_renew: true, notice_days: 100')).toBe(false);
    expect(await near(130, 'auto_renew: true, notice_days: 100')).toBe(true);
    expect(await near(100, 'auto_renew: true, notice_days: 100')).toBe(true);
    expect(await near(99, 'auto_renew: true, notice_days: 100')).toBe(false);
    expect(await near(110, 'notice_days: 100')).toBe(false);
    expect(await near(110, 'auto_renew: true')).toBe(false);
  });
});
