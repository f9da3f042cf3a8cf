import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../../src/core/calendar/isoDay';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { moreSeatsData } from '../../../../src/core/documents/growth/moreSeatsData';
import { npsFollowUpData } from '../../../../src/core/documents/growth/npsFollowUpData';
import { referenceRequestData } from '../../../../src/core/documents/growth/referenceRequestData';
import { renewalKickoffData } from '../../../../src/core/documents/growth/renewalKickoffData';
import { UserError } from '../../../../src/core/userError';
import { AS_OF, healthOf } from '../documentFixture';
import { acmeInput, inputOf, kestrelInput } from './growthFixture';

const daysAgo = (days: number) => addDays(AS_OF, -days);
/** The one line with which a document is refused; undefined where it is written. */
function refusal(make: () => unknown): string | undefined {
  try {
    make();
    return undefined;
  } catch (fault) {
    expect(fault).toBeInstanceOf(UserError);
    expect((fault as Error).message).not.toContain('\n');
    return (fault as Error).message;
  }
}

describe('the mail that opens a renewal (M4)', () => {
  const kickoff = (account: AccountData, score = 74) => renewalKickoffData(inputOf({ account: 'A', ...account }, { health: healthOf(score) }));

  it('goes to those who decide, with a day 90 days out and the steps after it', () => {
    const data = renewalKickoffData(acmeInput());
    expect(data).toMatchObject({
      first_names: ['Ana', 'Tom'],
      to: [{ name: 'Ana Ruiz', email: 'ana@acme.example' }, { name: 'Tom Berg', email: 'tom.berg@acme.example' }],
      sender: { name: 'Dana Reyes', title: 'Senior CSM' },
      meeting: '2025-12-31',
      troubled: false,
      steps: [{ id: 'business_case', by: '2026-01-30' }, { id: 'offer', by: '2026-02-27' }, { id: 'signature', by: '2026-03-31' }],
    });
  });

  it('holds nothing that is ours alone', () => expect(JSON.stringify(renewalKickoffData(acmeInput()))).not.toMatch(/RFP|probability|forecast/));

  it('meets within a week where 90 days are near or over, and leaves out steps that are', () => {
    expect(kickoff({ renewal_date: '2026-02-15' })).toMatchObject({ meeting: '2025-12-08', steps: [{ id: 'business_case', by: '2025-12-17' }, { id: 'offer' }, { id: 'signature', by: '2026-02-13' }] });
    expect(kickoff({ renewal_date: '2025-12-04' })).toMatchObject({ meeting: AS_OF, steps: [] });
  });

  it('asks first what went wrong where something did', () => {
    expect(kickoff({}, 59).troubled).toBe(true);
    expect(kickoff({}, 60).troubled).toBe(false);
  });

  it('is refused for a renewal that is far, over, signed or lost', () => {
    expect(refusal(() => kickoff({ renewal_date: addDays(AS_OF, 120) }))).toBeUndefined();
    expect(refusal(() => kickoff({ renewal_date: addDays(AS_OF, 121) }))).toBe('The renewal of A is 121 days away (2026-04-01): this mail goes out 90 days before, on 2026-01-01.');
    expect(refusal(() => kickoff({ renewal_date: daysAgo(1) }))).toContain('has passed');
    expect(refusal(() => kickoff({ renewal: { status: 'signed' } }))).toContain('is signed');
    expect(refusal(() => kickoff({ renewal: { status: 'lost' } }))).toContain('`win-back`');
    expect(refusal(() => kickoff({ churned: { date: daysAgo(5) } }))).toContain('`win-back`');
  });
});

describe('the mail after an NPS answer (M9, R12)', () => {
  const person = { name: 'Ana Ruiz', email: 'ana@acme.example', role: 'champion' as const };
  const follow = (score: number, more: AccountData = {}, age = 1) =>
    npsFollowUpData(inputOf({ account: 'A', stakeholders: [person], surveys: [{ type: 'nps', score, date: daysAgo(age), respondent: 'Ana Ruiz', comment: 'Too slow.' }], ...more }));

  it.each([
    [0, 'detractor'],
    [6, 'detractor'],
    [7, 'passive'],
    [8, 'passive'],
    [9, 'promoter'],
    [10, 'promoter'],
  ])('an answer of %i is a %s', (score, group) => expect(follow(score).group).toBe(group));

  it('goes to whoever answered, and calls a detractor the next working day', () => {
    expect(follow(4)).toMatchObject({ to: [{ name: 'Ana Ruiz', email: 'ana@acme.example' }], first_names: ['Ana'], score: 4, comment: 'Too slow.', call_on: '2025-12-02', late: false });
    expect(npsFollowUpData(inputOf({ surveys: [{ type: 'nps', score: 4, date: '2025-12-05' }] }, { asOf: '2025-12-05' })).call_on).toBe('2025-12-08');
  });

  it('is sorry when nobody came back within a day, unless somebody did', () => {
    expect(follow(4, {}, 2).late).toBe(true);
    expect(follow(4, { touchpoints: [{ date: daysAgo(1), type: 'call' }] }, 2).late).toBe(false);
    expect(follow(4, { touchpoints: [{ date: daysAgo(3), type: 'call' }] }, 2).late).toBe(true);
    expect(follow(4, { surveys: [{ type: 'nps', score: 4, date: daysAgo(2), followed_up: daysAgo(1) }] }).late).toBe(false);
  });

  it('asks a promoter for one favour that they do not do yet, and for none where they were asked since', () => {
    const favour = (advocacy: AccountData['advocacy']) => follow(9, advocacy === undefined ? {} : { advocacy }).favour;
    expect(favour(undefined)).toBe('public_review');
    expect(favour({ public_review: true })).toBe('referral');
    expect(favour({ public_review: true, referrals: 1 })).toBe('case_study');
    expect(favour({ public_review: true, referrals: 1, case_study: true })).toBeNull();
    expect(favour({ last_asked: AS_OF })).toBeNull();
    expect(favour({ last_asked: daysAgo(2) })).toBe('public_review');
    expect(follow(8).favour).toBeNull();
  });

  it('goes to the champion, else to the sponsor, where the answer stands in the figures alone', () => {
    const to = (relationship: object, more: AccountData = {}) => npsFollowUpData(inputOf({ scores: { relationship: { nps: 4, nps_date: daysAgo(1), ...relationship } }, ...more })).to;
    expect(to({ exec_sponsor: 'Tom Berg, CFO' }, { stakeholders: [person] })).toMatchObject([{ name: 'Ana Ruiz', email: 'ana@acme.example' }]);
    expect(to({ exec_sponsor: 'Tom Berg, CFO' }, { stakeholders: [{ ...person, status: 'left' }] })).toMatchObject([{ name: 'Tom Berg' }]);
    expect(to({})).toMatchObject({ missing_field: 'surveys' });
  });

  it('shows a gap where nobody knows who answered, and the newest of several answers', () => {
    const data = npsFollowUpData(inputOf({ surveys: [{ type: 'nps', score: 3, date: daysAgo(40) }, { type: 'csat', score: 5, date: AS_OF }], scores: { relationship: { nps: 8, nps_date: daysAgo(3) } } }));
    expect(data).toMatchObject({ score: 8, to: { missing_field: 'surveys' } });
  });

  it('reads no answer that is internal or still to come', () => {
    expect(refusal(() => npsFollowUpData(inputOf({ account: 'A', surveys: [{ type: 'nps', score: 3, date: AS_OF, internal: true }] })))).toContain('no NPS answer');
    expect(refusal(() => npsFollowUpData(inputOf({ account: 'A', surveys: [{ type: 'nps', score: 3, date: '2025-12-02' }] })))).toContain('no NPS answer');
  });

  it('is refused without an answer, and for an old one', () => {
    expect(refusal(() => npsFollowUpData(inputOf({ account: 'A' })))).toBe('There is no NPS answer of A to follow up: record it under `surveys` with `type: nps`, `score` and `respondent`.');
    expect(refusal(() => follow(9, {}, 91))).toBeUndefined();
    expect(refusal(() => follow(9, {}, 92))).toContain('is 92 days old');
  });
});

describe('the mail about more seats (M10)', () => {
  const mail = (active: number | undefined, licensed: number, score = 74, more: AccountData = {}) =>
    moreSeatsData(inputOf({ account: 'A', contract: { seats_licensed: licensed }, scores: { product_usage: active === undefined ? {} : { active_users: active } }, ...more }, { health: healthOf(score) }));

  it('says how full they are, how that compares, and how many leave room again', () => {
    const data = moreSeatsData(acmeInput({ peers: { segment: 'enterprise', figures: { seat_share: { median: 0.73, count: 4 } } } }));
    expect(data).toMatchObject({
      seats: { share: 0.9, active: 180, licensed: 200, free: 20, over: 0 },
      suggested: 25,
      peer: { usual: 0.73, count: 4, standing: 'above' },
      seller: 'Nora Quinn',
      answer_by: '2025-12-08',
      first_names: ['Ana'],
    });
  });

  it('knows more users than seats', () => expect(mail(210, 200).seats).toMatchObject({ free: 0, over: 10 }));

  it('speaks of teams that the customer named, not of what we keep for ourselves', () => {
    const events: AccountData['events'] = [
      { date: daysAgo(90), type: 'new_team_interest', note: 'Air freight' },
      { date: daysAgo(1), type: 'new_team_interest', note: 'Secret', internal: true },
      { date: daysAgo(91), type: 'new_team_interest', note: 'Old' },
    ];
    expect(mail(90, 100, 74, { events }).teams).toEqual(['Air freight']);
  });

  it('is refused below 80 %, with the share; where nobody knows it; and where something is to be mended first', () => {
    expect(refusal(() => mail(80, 100))).toBeUndefined();
    expect(refusal(() => mail(159, 200))).toBe('79 % of the seats of A are in use (159 of 200); the mail about more seats is for 80 % and more.');
    expect(refusal(() => mail(undefined, 100))).toContain('fill in `scores.product_usage.active_users`');
    expect(refusal(() => mail(90, 100, 59))).toContain('render `expansion`');
    expect(refusal(() => moreSeatsData(kestrelInput()))).toMatch(/^\d+ % of the seats of Kestrel Pay/);
  });
});

describe('the request for a reference (M11, E7)', () => {
  const START = addMonths(AS_OF, -7);
  const ask = (more: AccountData = {}, score: number | null = 71) => referenceRequestData(inputOf({ account: 'A', contract: { start: START }, ...more }, { health: healthOf(score) }));

  it('asks for the next favour that the customer does not do', () => {
    expect(ask().favour).toBe('reference');
    expect(ask({ advocacy: { reference: true } }).favour).toBe('case_study');
    expect(ask({ advocacy: { reference: true, case_study: true } }).favour).toBe('public_review');
    expect(ask({ advocacy: { reference: true, case_study: true, public_review: true } })).toMatchObject({ favour: 'advisory_board', answer_by: '2025-12-15' });
  });

  it.each<[string, () => unknown]>([
    ['above 70; A has 70', () => ask({}, 70)],
    ['no health score', () => ask({}, null)],
    ['more than 6 months', () => ask({ contract: { start: addMonths(AS_OF, -6) } })],
    ['fill in `contract.start`', () => ask({ contract: {} })],
    ['render `churn-risk`', () => ask({ events: [{ date: AS_OF, type: 'escalation' }] })],
    ['last NPS answer of A was 6', () => ask({ surveys: [{ type: 'nps', score: 6, date: AS_OF }] })],
    ['was asked for a favour on 2025-09-03', () => ask({ advocacy: { last_asked: daysAgo(89) } })],
    ['served with tech touch', () => ask({ segment: 'self-serve' })],
    ['nothing left to ask', () => ask({ advocacy: { reference: true, case_study: true, public_review: true, advisory_board: true } })],
    ['`win-back`', () => ask({ churned: { date: AS_OF } })],
  ])('is refused: %s', (line, make) => expect(refusal(make)).toContain(line));

  it('is not refused on the other side of each of these lines', () => {
    expect(refusal(() => ask({ contract: { start: addMonths(AS_OF, -7) }, advocacy: { last_asked: daysAgo(90) }, surveys: [{ type: 'nps', score: 7, date: AS_OF }] }))).toBeUndefined();
  });
});
