import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { newPlanText } from '../../../../src/core/documents/plan/newPlanText';
import { beginningMilestones } from '../../../../src/core/documents/plan/planMilestones';
import { nextReviewDay } from '../../../../src/core/documents/plan/reviewDay';
import { AS_OF, SETTINGS, dataOf } from '../documentFixture';

const facts = (account: AccountData, asOf = AS_OF, settings = SETTINGS) => ({ account, plan: undefined, settings, asOf });
const days = (account: AccountData, asOf?: string) => beginningMilestones(facts(account, asOf)).map(({ name, target_date: day, status }) => `${name} ${day} ${status}`);

describe('beginningMilestones (P1)', () => {
  it.each([
    ['enterprise', ['Technical setup 2025-12-22 pending', 'First value 2025-12-31 pending', 'Full adoption 2026-03-02 pending']],
    ['mid-market', ['Technical setup 2025-12-08 pending', 'First value 2025-12-15 pending', 'Full adoption 2026-03-02 pending']],
    ['smb', ['First value 2025-12-02 pending', 'Technical setup 2025-12-08 pending', 'Full adoption 2026-03-02 pending']],
    ['self-serve', ['First value 2025-12-01 pending', 'Technical setup 2025-12-02 pending', 'Full adoption 2026-03-02 pending']],
  ])('has the days of the segment %s, on working days', (segment, expected) => expect(days({ segment, contract: { start: '2025-11-30' } }, '2025-11-28')).toEqual(expected));

  it('counts what is gone and not reached from the next working day, so that no plan begins overdue', () => {
    expect(days({ segment: 'mid-market', contract: { start: '2023-01-02' } })).toEqual(['Technical setup 2025-12-09 pending', 'First value 2025-12-16 pending', 'Full adoption 2026-03-02 pending']);
  });

  it('writes as complete what the account shows, with the day of the first value', () => {
    const account: AccountData = { segment: 'mid-market', contract: { start: '2025-09-01', seats_licensed: 10 }, onboarding: { first_value_date: '2025-09-12' }, scores: { product_usage: { active_users: 9 } } };
    expect(beginningMilestones(facts(account))).toEqual([
      { name: 'Technical setup', target_date: '2025-09-08', status: 'complete' },
      { name: 'First value', target_date: '2025-09-15', completed_date: '2025-09-12', status: 'complete' },
      { name: 'Full adoption', target_date: '2025-12-01', status: 'complete' },
    ]);
  });

  it('takes reached goals for a first value, and seats in use without one for no adoption yet', () => {
    const account = (goals: number): AccountData => ({ segment: 'smb', contract: { start: '2025-05-15', seats_licensed: 30 }, scores: { product_usage: { active_users: 28 }, outcomes: { goals_achieved: goals } } });
    expect(days(account(2))).toEqual(['First value 2025-05-16 complete', 'Technical setup 2025-05-22 complete', 'Full adoption 2025-08-13 complete']);
    expect(days(account(0))).toEqual(['Technical setup 2025-05-22 complete', 'First value 2025-12-03 pending', 'Full adoption 2026-03-02 pending']);
  });

  it('makes up no day where the contract’s start is not known', () => {
    expect(beginningMilestones(facts({ segment: 'smb' }))).toEqual([
      { name: 'Technical setup', status: 'pending' },
      { name: 'First value', status: 'pending' },
      { name: 'Full adoption', status: 'pending' },
    ]);
  });
});

describe('nextReviewDay', () => {
  const old = { contract: { start: '2023-01-01' } };
  it.each([
    ['a review on record', { ...old, segment: 'enterprise', reviews: [{ date: '2025-12-11' }, { date: '2025-09-11' }] }, '2025-12-11'],
    ['a planned one', { ...old, segment: 'enterprise', touchpoints: [{ date: '2026-01-08', type: 'qbr', status: 'planned' }] }, '2026-01-08'],
    ['day 90 of the onboarding (L4)', { segment: 'enterprise', contract: { start: '2025-11-10' } }, '2026-02-09'],
    ['the rhythm after the last review', { ...old, segment: 'enterprise', touchpoints: [{ date: '2025-10-20', type: 'qbr' }] }, '2026-01-19'],
    ['the rhythm from today after one long ago', { ...old, segment: 'enterprise', touchpoints: [{ date: '2025-01-20', type: 'qbr' }, { date: '2025-11-20', type: 'qbr', status: 'missed' }] }, '2026-03-02'],
    ['a year for a small customer', { ...old, segment: 'smb' }, '2026-12-01'],
    ['no day where the segment has no rhythm', { ...old, segment: 'self-serve' }, undefined],
    ['no day where nothing is known', {}, undefined],
  ] as const)('is %s', (_what, account, day) => expect(nextReviewDay({ account: account as unknown as AccountData, settings: SETTINGS, asOf: AS_OF })).toBe(day));
});

describe('newPlanText', () => {
  it('is whole and asks for what is not known, whatever the name holds', () => {
    const text = newPlanText('A: "B" #1', facts({ account: 'A: "B" #1' }));
    expect(dataOf(text)).toEqual({
      account: 'A: "B" #1',
      created: AS_OF,
      business_objectives: [],
      use_cases: [],
      milestones: [{ name: 'Technical setup', status: 'pending' }, { name: 'First value', status: 'pending' }, { name: 'Full adoption', status: 'pending' }],
      risks: [],
    });
    expect(text).toContain('\n# stakeholders:\n#   champion: { name: , title: , email: }\n');
    expect(text).toContain('\n# next_review: the day on which you look at this plan again\n');
  });

  it('speaks Chinese where the settings do', () => {
    const text = newPlanText('星河物流', facts({ segment: 'smb', contract: { start: '2025-12-01' } }, AS_OF, { ...SETTINGS, locale: 'zh-CN' }));
    expect(text).toContain('# 客户想达成的目标。');
    expect(text).toContain('  - { name: 首次见效, target_date: 2025-12-02, status: pending }\n  - { name: 技术部署, target_date: 2025-12-08, status: pending }\n  - { name: 全面使用, target_date: 2026-03-02, status: pending }\n');
  });
});
