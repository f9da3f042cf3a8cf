import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/core/calendar/isoDay';
import type { AccountData, DocumentInput } from '../../../../src/core/documents/documentInput';
import { CHURN_REASON_IDS } from '../../../../src/core/documents/risk/plays';
import { winBackData } from '../../../../src/core/documents/risk/winBackData';
import { UserError } from '../../../../src/core/userError';
import { AS_OF } from '../documentFixture';
import { inputOf } from './riskFixture';

/** A customer who left so many days before the day of the tests. */
const lost = (days: number, more: AccountData = {}, churned: AccountData['churned'] = {}): AccountData => ({ account: 'Brightwater Hotels', csm: 'dana.reyes', churned: { date: addDays(AS_OF, -days), ...churned }, ...more });
const winBack = (account: AccountData, more: Partial<DocumentInput> = {}) => winBackData(inputOf(account, more));

describe('winBackData', () => {
  it.each([
    [0, 'miss_you', 0.15, 0.25],
    [29, 'miss_you', 0.15, 0.25],
    [30, 'news', 0.1, 0.15],
    [89, 'news', 0.1, 0.15],
    [90, 'release', 0.05, 0.1],
    [179, 'release', 0.05, 0.1],
    [180, 'yearly', 0.02, 0.05],
    [365, 'yearly', 0.02, 0.05],
    [366, 'over', 0, 0.02],
    [2000, 'over', 0, 0.02],
  ])('%i days after the loss it is %s (R9)', (days, id, from, to) => {
    const { window, windows, days_since } = winBack(lost(days));
    expect(days_since).toBe(days);
    expect(window).toMatchObject({ id, rate_from: from, rate_to: to });
    expect(windows.filter(({ now }) => now).map((each) => each.id)).toEqual([id]);
  });

  it('says from when until when each window lasts, without a hole', () => {
    const { windows } = winBack(lost(0));
    expect(windows.map(({ start, end }) => [start, end])).toEqual([
      ['2025-12-01', '2025-12-30'],
      ['2025-12-31', '2026-02-28'],
      ['2026-03-01', '2026-05-29'],
      ['2026-05-30', '2026-12-01'],
      ['2026-12-02', null],
    ]);
  });

  it.each([
    [0, ['later', 'later', 'needs_release']],
    [7, ['due', 'later', 'needs_release']],
    [29, ['due', 'later', 'needs_release']],
    [30, ['too_late', 'due', 'needs_release']],
    [89, ['too_late', 'due', 'needs_release']],
    [90, ['too_late', 'too_late', 'needs_release']],
  ])('%i days after the loss the mails are %j', (days, states) => expect(winBack(lost(days)).mails.map(({ state }) => state)).toEqual(states));

  it('sends the mail of day 90 only when something that they asked for has shipped (R10)', () => {
    const requests: AccountData['requests'] = [{ title: 'SSO', status: 'planned' }, { title: 'Housekeeping board', status: 'shipped' }, { title: 'Ours', status: 'shipped', internal: true }];
    const { mails, shipped } = winBack(lost(95, { requests }));
    expect(mails.at(-1)).toMatchObject({ id: 'win-back-day-90', state: 'due' });
    expect(shipped).toEqual([{ title: 'Housekeeping board', source: 'requests.1' }]);
  });

  it('goes out on working days, and sees in the touchpoints what has gone out', () => {
    const account = lost(31, { touchpoints: [{ date: '2025-11-07', type: 'email' }, { date: '2025-11-26', type: 'call' }] });
    expect(winBack(account).mails).toEqual([
      { id: 'win-back-day-7', on: '2025-11-07', state: 'sent', sent: '2025-11-07', source: 'touchpoints.0' },
      { id: 'win-back-day-30', on: '2025-12-01', state: 'due', sent: null, source: null },
      { id: 'win-back-day-90', on: '2026-01-29', state: 'needs_release', sent: null, source: null },
    ]);
    expect(winBack(lost(2)).mails.map(({ on }) => on)).toEqual(['2025-12-08', '2025-12-29', '2026-02-27']);
  });

  it.each([
    ['product', ['ask_fix_date', 'tell_when_shipped', 'show_it_live']],
    ['value', ['find_use_case', 'story_with_figure', 'offer_pilot']],
    ['relationship', ['say_sorry', 'new_face', 'meet_new_people']],
    ['financial', ['ask_budget_year', 'fitting_offer', 'before_their_budget']],
    ['competitive', ['learn_the_choice', 'note_their_contract', 'ask_how_it_goes']],
    ['strategic', ['learn_the_direction', 'keep_the_door_open']],
  ] as const)('has steps for the reason %s (R5)', (reason, steps) => {
    expect(CHURN_REASON_IDS).toContain(reason);
    expect(winBack(lost(1, {}, { reason })).steps.map(({ id }) => id)).toEqual(steps);
    expect(winBack(lost(1), { reason })).toMatchObject({ reason });
  });

  it('asks for the reason where none is known', () => {
    const { reason, reason_known, steps } = winBack(lost(1));
    expect([reason, reason_known, steps]).toEqual(['unknown', false, [{ id: 'learn_the_reason', owner: 'Dana Reyes', due: '2025-12-15' }]]);
  });

  it('moves a step whose day has passed to the next days, and all off weekends', () => {
    // Made anew later, the steps stay.
    expect(winBack(lost(31, {}, { reason: 'value' }), { asOf: addDays(AS_OF, 9), since: AS_OF }).steps.map(({ due }) => due)).toEqual(['2025-12-03', '2025-12-03', '2026-01-29']);
    expect(winBack(lost(31), { reason: 'value' }).steps.map(({ due }) => due)).toEqual(['2025-12-03', '2025-12-03', '2026-01-29']);
  });

  it.each<[string, number, AccountData['churned'], unknown]>([
    ['due', 10, {}, { state: 'due', date: '2025-12-22' }],
    ['late', 40, {}, { state: 'late', date: '2025-11-21' }],
    ['held', 40, { interview_date: '2025-11-03' }, { state: 'held', date: '2025-11-03' }],
    ['planned', 10, { interview_date: '2025-12-09' }, { state: 'planned', date: '2025-12-09' }],
    ['not wanted', 10, { do_not_contact: true }, { state: 'off', date: '2025-12-22' }],
  ])('knows whether the talk about why is %s (R12)', (_case, days, churned, expected) => expect(winBack(lost(days, {}, churned)).interview).toEqual(expected));

  it.each<[string, AccountData, string]>([
    ['asked not to be contacted', lost(10, {}, { do_not_contact: true }), 'do_not_contact'],
    ['left more than a year ago', lost(400), 'over'],
  ])('leaves whoever %s in peace', (_case, account, stop) => expect(winBack(account)).toMatchObject({ stop, mails: [], steps: [] }));

  it.each<[string, AccountData, string]>([
    ['a customer', { account: 'Acme Corp' }, 'Acme Corp has not left: there is no `churned` in the account. A win-back needs `churned: { date, reason }`; for a customer at risk write `save-plan`.'],
    ['a loss without a day', { account: 'Acme Corp', churned: { reason: 'value' } }, 'Acme Corp has no `churned.date`: a win-back is timed from the day on which the customer left. Write that day first.'],
    ['a loss to come', { account: 'Acme Corp', churned: { date: '2025-12-02' } }, 'Acme Corp is a customer until 2025-12-02 (`churned.date`): there is nobody to win back yet. Write `save-plan` instead.'],
  ])('is refused for %s', (_case, account, message) => {
    expect(() => winBack(account)).toThrow(UserError);
    expect(() => winBack(account)).toThrow(message);
  });
});
