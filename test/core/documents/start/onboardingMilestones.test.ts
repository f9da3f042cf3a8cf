import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { onboardingMilestones } from '../../../../src/core/documents/start/onboardingMilestones';
import { checkInDays, onboardingPhases } from '../../../../src/core/documents/start/onboardingPhases';
import { timeSpan } from '../../../../src/core/documents/start/track';
import type { PlanData } from '../../../../src/core/model/planInput';
import { readSettings } from '../../../../src/core/model/settings';
import { SETTINGS, dataOf } from '../documentFixture';
import { inputOf } from './startFixture';

function milestones(account: AccountData, more: { plan?: PlanData; asOf?: string; settings?: typeof SETTINGS } = {}): string[] {
  const { plan, asOf = '2025-11-03', settings = SETTINGS } = more;
  return onboardingMilestones({ account, plan, settings, asOf }).map(({ label, due, status }) => `${label} ${typeof due === 'string' ? due : '?'} ${status}`);
}

const on = (segment: string, start = '2025-11-03'): AccountData => ({ segment, contract: { start, seats_licensed: 100 } });

describe('onboardingMilestones', () => {
  it.each([
    ['enterprise', ['Technical setup 2025-11-24 next', 'First value 2025-12-03 ahead', 'Wider adoption 2025-12-15 ahead', 'Full adoption 2026-02-02 ahead']],
    ['mid-market', ['Technical setup 2025-11-10 next', 'First value 2025-11-17 ahead', 'Core adoption 2025-11-24 ahead', 'Wider adoption 2025-12-15 ahead', 'Full adoption 2026-02-02 ahead']],
    ['smb', ['First value 2025-11-04 next', 'Technical setup 2025-11-10 ahead', 'Core adoption 2025-11-24 ahead', 'Full adoption 2026-02-02 ahead']],
    ['self-serve', ['First value 2025-11-03 next', 'Core adoption 2025-11-17 ahead', 'Full adoption 2026-02-02 ahead']],
  ])('follows the pace of the segment %s (L1, L4)', (segment, expected) => expect(milestones(on(segment))).toEqual(expected));

  it('counts from the first working day, and moves every day off weekends', () => {
    // A Saturday: counted from Monday the 10th; 24 hours later is the 11th.
    expect(milestones(on('smb', '2025-11-08'))[0]).toBe('First value 2025-11-11 next');
    // A Friday: 24 hours later is a Saturday, so Monday.
    expect(milestones(on('smb', '2025-11-07'))[0]).toBe('First value 2025-11-10 next');
    expect(milestones(on('enterprise', '2025-11-06'))).toEqual(['Technical setup 2025-11-27 next', 'First value 2025-12-08 ahead', 'Wider adoption 2025-12-18 ahead', 'Full adoption 2026-02-04 ahead']);
  });

  it('goes by the account’s own touch model, its ARR and the team’s own segments', () => {
    expect(milestones({ ...on('enterprise'), touch_model: 'tech-touch' })[0]).toBe('Core adoption 2025-11-17 next');
    expect(milestones({ arr: 30000, contract: { start: '2025-11-03' } })[1]).toBe('First value 2025-11-17 ahead');
    const settings = readSettings(dataOf('segments: { pilots: { min_arr: 1, touch: high-touch, ttfv_days: 45 } }'));
    expect(milestones(on('pilots'), { settings })[2]).toBe('First value 2025-12-18 ahead');
  });

  it('takes the plan’s days, as they were agreed, with what builds on the first value behind it', () => {
    const plan: PlanData = {
      milestones: [
        { name: 'first value', target_date: '2025-12-01', status: 'pending' },
        { name: 'Pilot at Elm Street', target_date: '2025-11-20', status: 'at-risk' },
        { name: 'Second year', target_date: '2026-11-01' },
        { name: '全面使用', target_date: '2026-01-30' },
      ],
    };
    expect(milestones(on('mid-market'), { plan })).toEqual([
      'Technical setup 2025-11-10 next',
      'Pilot at Elm Street 2025-11-20 at-risk',
      'first value 2025-12-01 ahead',
      'Core adoption 2025-12-08 ahead',
      'Wider adoption 2025-12-29 ahead',
      '全面使用 2026-01-30 ahead',
    ]);
  });

  it('shows as reached what the files prove, and what people wrote before what figures suggest', () => {
    const account: AccountData = { ...on('mid-market'), onboarding: { first_value_date: '2025-11-14' }, scores: { product_usage: { active_users: 85 } } };
    const asOf = '2025-12-01';
    expect(milestones(account, { asOf })).toEqual([
      'Technical setup 2025-11-10 done',
      'First value 2025-11-17 done',
      'Core adoption 2025-11-24 done',
      'Wider adoption 2025-12-15 done',
      'Full adoption 2026-02-02 done',
    ]);
    const plan: PlanData = { milestones: [{ name: 'Full adoption', target_date: '2026-02-02', status: 'pending' }, { name: 'Technical setup', status: 'complete', completed_date: '2025-11-11' }] };
    const found = onboardingMilestones({ account, plan, settings: SETTINGS, asOf });
    expect(found.map(({ label, status, proof }) => [label, status, proof?.source])).toEqual([
      ['First value', 'done', 'onboarding.first_value_date'],
      ['Core adoption', 'done', 'scores.product_usage.active_users'],
      ['Wider adoption', 'done', 'scores.product_usage.active_users'],
      ['Full adoption', 'next', undefined],
      ['Technical setup', 'done', 'success-plan:milestones.1.completed_date'],
    ]);
  });

  it('calls late what is past, but not where nobody keeps records', () => {
    expect(milestones(on('mid-market'), { asOf: '2025-11-18' }).slice(0, 2)).toEqual(['Technical setup 2025-11-10 late', 'First value 2025-11-17 late']);
    expect(milestones(on('self-serve'), { asOf: '2025-11-18' }).slice(0, 2)).toEqual(['First value 2025-11-03 unrecorded', 'Core adoption 2025-11-17 unrecorded']);
    expect(milestones({ segment: 'smb' })).toEqual(expect.arrayContaining(['First value ? unknown']));
  });

  it('takes a set-up for open while the integrations are', () => {
    const account: AccountData = { ...on('mid-market'), scores: { product_usage: { active_users: 5 } }, onboarding: { integration_status: 'failed' } };
    expect(milestones(account, { asOf: '2025-11-18' })[0]).toBe('Technical setup 2025-11-10 late');
  });
});

describe('onboardingPhases', () => {
  it('has six weeks of calls for an enterprise, off weekends (L2)', () => {
    const phases = onboardingPhases(inputOf(on('enterprise', '2025-11-01'), { asOf: '2025-11-18' }));
    expect(phases.map(({ id, from, to, state }) => [id, from, to, state])).toEqual([
      ['kickoff', '2025-11-03', '2025-11-07', 'done'],
      ['implementation', '2025-11-10', '2025-11-21', 'now'],
      ['training', '2025-11-17', '2025-11-28', 'now'],
      ['launch', '2025-11-24', '2025-12-05', 'ahead'],
      ['handoff', '2025-12-08', '2025-12-12', 'ahead'],
    ]);
    expect(checkInDays(inputOf(on('enterprise', '2025-11-01'), { asOf: '2025-11-18' }))).toEqual(['2025-11-24', '2025-12-01']);
  });

  it('is lean where nobody calls (S4), and names weeks where the start is not known', () => {
    const phases = onboardingPhases(inputOf({ segment: 'self-serve' }));
    expect(phases.map(({ id, weeks, state }) => [id, weeks.from, weeks.to, state])).toEqual([
      ['begin', 1, 1, 'unknown'],
      ['settle', 1, 2, 'unknown'],
      ['check', 5, 5, 'unknown'],
    ]);
    expect(checkInDays(inputOf(on('smb')))).toEqual([]);
  });

  it('names people: the team’s, else the CSM; those of the customer who are still there', () => {
    const account: AccountData = {
      ...on('mid-market'),
      csm: 'dana.reyes',
      stakeholders: [{ name: 'Gone', role: 'technical_lead', status: 'left' }, { name: 'Zofia Wójcik', role: 'champion' }],
      scores: { relationship: { exec_sponsor: 'none' } },
    };
    const [kickoff, setup] = onboardingPhases(inputOf(account));
    expect(kickoff).toMatchObject({ ours: 'Dana Reyes', theirs: ['Zofia Wójcik', { missing_field: 'stakeholders' }] });
    expect(setup).toMatchObject({ ours: 'Dana Reyes', theirs: [{ label: 'technical lead at the customer' }] });
    expect(onboardingPhases(inputOf({ ...account, team: { implementation: 'omar.haddad' } }))[1]!.ours).toBe('Omar Haddad');
  });
});

describe('timeSpan', () => {
  it.each([
    [30, 'days', 30],
    [14, 'days', 14],
    [1, 'hours', 24],
    [0.007, 'minutes', 10],
  ])('says %d days in the unit of people (L1)', (days, unit, count) => expect(timeSpan(days)).toEqual({ unit, count }));
});
