import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/isoDay';
import { findingsOf } from './findingsOf';

const AS_OF = '2025-12-01';
const ago = (days: number) => addDays(AS_OF, -days);

/** The faults of an account so many days into its contract. */
async function faults(day: number, onboarding: string, rest = '', segment = 'enterprise'): Promise<string[]> {
  const found = await findingsOf('onboarding', `account: A\nsegment: ${segment}\ncontract: { start: ${ago(day)}, seats_licensed: 100 }\n${onboarding === '' ? '' : `onboarding: { ${onboarding} }\n`}${rest}`);
  return found.map((line) => line.slice(0, line.indexOf(':')));
}

const STARTED = `stage: training, first_login_date: ${ago(100)}`;
const VALUED = `${STARTED}, first_value_date: ${ago(3)}`;

describe('whether an account is being set up', () => {
  it.each([
    ['in the first 90 days', 90, VALUED, true],
    ['after them', 91, VALUED, false],
    ['as long as its onboarding says so', 89, `status: in-progress, ${VALUED}`, true],
    ['not once it is complete', 40, `status: complete, ${VALUED}`, false],
    ['not after the handoff', 40, `status: in-progress, completed_date: ${ago(2)}, ${VALUED}`, false],
  ])('%s', async (_, day, onboarding, expected) => {
    const failed = await faults(day, `${onboarding}, integration_status: failed`);
    expect(failed).toEqual(expected ? ['integration-failed'] : []);
  });
});

describe('the first days', () => {
  it.each([
    [3, 'stage: kickoff', '', []],
    [4, 'stage: kickoff', '', ['no-login']],
    [4, `stage: kickoff, first_login_date: ${ago(1)}`, '', []],
    [4, 'stage: kickoff', 'scores: { product_usage: { active_users: 3 } }\n', []],
    [4, '', '', []],
    [7, `first_login_date: ${ago(1)}`, '', []],
    [8, `first_login_date: ${ago(1)}`, '', ['kickoff-late']],
    [8, `first_login_date: ${ago(1)}, kickoff_date: ${ago(1)}`, '', []],
    [8, `first_login_date: ${ago(1)}, kickoff_planned: ${ago(1)}`, '', []],
    [8, `first_login_date: ${ago(1)}, kickoff_planned: ${ago(8)}, kickoff_date: ${ago(-3)}`, '', ['kickoff-late']],
    [8, `first_login_date: ${ago(1)}`, `touchpoints: [{ date: ${ago(2)}, type: kickoff }]\n`, []],
    [5, `first_login_date: ${ago(1)}`, `events: [{ date: ${ago(2)}, type: kickoff_delayed }]\n`, ['kickoff-late']],
    [5, '', `events: [{ date: ${ago(2)}, type: kickoff_delayed }]\n`, ['kickoff-late']],
    [9, `first_login_date: ${ago(1)}`, `events: [{ date: ${ago(2)}, type: kickoff_delayed }]\n`, ['kickoff-late']],
    [5, '', `events: [{ date: ${ago(2)}, type: kickoff_delayed, resolved: ${ago(1)} }]\n`, []],
    [5, `first_login_date: ${ago(1)}, kickoff_date: ${ago(1)}`, `events: [{ date: ${ago(2)}, type: kickoff_delayed }]\n`, []],
    [8, `first_login_date: ${ago(1)}`, `touchpoints: [{ date: ${ago(-2)}, type: kickoff, status: planned }]\n`, ['kickoff-late']],
    [8, `first_login_date: ${ago(1)}, stage: implementation`, '', []],
  ])('day %i, { %s } %s: %j', async (day, onboarding, rest, expected) => {
    expect(await faults(day, onboarding, rest)).toEqual(expected);
  });

  it('says what the kickoff is late against', async () => {
    const text = `account: A\ncontract: { start: ${ago(20)} }\nonboarding: { kickoff_date: ${ago(-3)}, first_login_date: ${ago(9)} }\n`;
    expect(await findingsOf('onboarding', text)).toEqual(['kickoff-late: The kickoff is set for 2025-12-04, 23 days after the contract’s start (2025-11-11).']);
  });
});

describe('days that cannot be read', () => {
  it('are not called missing', async () => {
    expect(await faults(40, 'stage: kickoff, first_login_date: soon, first_value_date: later, kickoff_date: "last week"')).toEqual([]);
  });
});

describe('integrations', () => {
  const event = (rest = '') => `events: [{ date: ${ago(5)}, type: integration_failed${rest} }]\n`;

  it('fail by status or by event, and are one finding', async () => {
    expect(await faults(20, `${STARTED}, integration_status: failed`, event())).toEqual(['integration-failed']);
    expect(await faults(20, STARTED, event())).toEqual(['integration-failed']);
    expect(await faults(20, STARTED, event(`, resolved: ${ago(1)}`))).toEqual([]);
    expect(await faults(20, `${STARTED}, integration_status: complete`, event())).toEqual([]);
  });
});

describe('onboarding/low-activation', () => {
  const active = (users: number) => `scores: { product_usage: { active_users: ${users} } }\n`;

  it.each([
    [29, 10, []],
    [30, 49, ['low-activation']],
    [30, 50, []],
    [30, 0, ['low-activation']],
  ])('day %i, %i of 100 seats: %j', async (day, users, expected) => {
    expect(await faults(day, VALUED, active(users))).toEqual(expected);
  });

  it('leaves an account that nobody has logged in to onboarding/no-login', async () => {
    expect(await faults(30, 'stage: training', active(0))).toEqual(['no-login']);
    expect(await faults(30, '', active(0))).toEqual(['low-activation']);
  });
});

describe('onboarding/value-late', () => {
  it.each([
    ['enterprise', 30, []],
    ['enterprise', 31, ['value-late']],
    ['mid-market', 15, ['value-late']],
    ['smb', 1, []],
    ['smb', 2, ['value-late']],
    ['self-serve', 0, []],
    ['self-serve', 1, ['value-late']],
  ])('%s on day %i: %j', async (segment, day, expected) => {
    expect(await faults(day, STARTED, '', segment)).toEqual(expected);
  });

  it('goes with the first value, however late, and with the event', async () => {
    expect(await faults(40, VALUED)).toEqual([]);
    expect(await faults(40, `${STARTED}, first_value_date: ${ago(-3)}`)).toEqual(['value-late']);
    expect(await faults(40, STARTED, `events: [{ date: ${ago(2)}, type: first_value }]\n`)).toEqual([]);
  });
});

describe('onboarding/overdue', () => {
  it('speaks from day 91 on, of what is said to go on', async () => {
    expect(await faults(90, `status: stalled, ${VALUED}`)).toEqual([]);
    expect(await faults(91, `status: stalled, ${VALUED}`)).toEqual(['overdue']);
    expect(await faults(91, VALUED)).toEqual([]);
  });
});
