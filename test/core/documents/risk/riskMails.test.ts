import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/core/calendar/isoDay';
import type { AccountData, DocumentInput } from '../../../../src/core/documents/documentInput';
import { checkInData } from '../../../../src/core/documents/risk/checkInData';
import { executiveOutreachData } from '../../../../src/core/documents/risk/executiveOutreachData';
import { newContactData } from '../../../../src/core/documents/risk/newContactData';
import { WIN_BACK_MAIL_IDS, winBackMail } from '../../../../src/core/documents/risk/winBackMails';
import type { WinBackMailId } from '../../../../src/core/documents/risk/winBackMails';
import { UserError } from '../../../../src/core/userError';
import { AS_OF, healthOf } from '../documentFixture';
import { inputOf } from './riskFixture';

const PEOPLE: AccountData['stakeholders'] = [
  { name: 'Ana Ruiz', email: 'ana@acme.example', role: 'champion', status: 'left', left: '2025-11-20' },
  { name: 'Tom Berg', title: 'COO', email: 'tom@acme.example', role: 'exec_sponsor' },
  { name: 'Dr. Eva Lind', role: 'champion', status: 'new', since: '2025-11-24' },
  { name: 'Max Nein', role: 'blocker' },
];
const lost = (days: number, churned: AccountData['churned'] = {}, more: AccountData = {}): AccountData => ({ account: 'Acme Corp', stakeholders: PEOPLE, churned: { date: addDays(AS_OF, -days), reason: 'value', ...churned }, ...more });

describe('a mail to a lost customer', () => {
  const mail = (id: WinBackMailId, account: AccountData) => winBackMail(id)(inputOf(account, { audience: 'customer' }));

  it('goes to whoever decided, from the CSM', () => {
    expect(mail('win-back-day-7', { ...lost(7), csm: 'dana.reyes' })).toMatchObject({
      customer: 'Acme Corp',
      company: 'Fieldway',
      to: [{ name: 'Tom Berg', email: 'tom@acme.example' }],
      greeting: 'Tom',
      sender: { name: 'Dana Reyes', title: 'Senior CSM' },
      reason: 'value',
    });
  });

  it('tells what has shipped for them, and leaves a gap where nothing has', () => {
    const requests: AccountData['requests'] = [{ title: 'SSO', status: 'shipped' }, { title: 'Price list', status: 'shipped', internal: true }];
    expect(mail('win-back-day-90', lost(95, {}, { requests }))).toMatchObject({ shipped: [{ title: 'SSO', source: 'requests.0' }], release: 'SSO' });
    expect(mail('win-back-day-90', lost(95))).toMatchObject({ shipped: [], release: { label: 'name of the release', home: 'document' }, changed: { home: 'document' } });
  });

  it.each<[WinBackMailId, number, string | undefined]>([
    ['win-back-day-7', 0, undefined],
    ['win-back-day-7', 29, undefined],
    ['win-back-day-7', 30, 'Acme Corp left 30 days ago: `win-back-day-7` comes too late. Write `win-back-day-30` instead.'],
    ['win-back-day-7', 90, 'Acme Corp left 90 days ago: `win-back-day-7` comes too late. Write `win-back-day-90` instead.'],
    ['win-back-day-30', 89, undefined],
    ['win-back-day-30', 90, 'Acme Corp left 90 days ago: `win-back-day-30` comes too late. Write `win-back-day-90` instead.'],
    ['win-back-day-90', 365, undefined],
    ['win-back-day-90', 366, 'Acme Corp left 366 days ago: `win-back-day-90` comes too late. After a year they are out of the list.'],
  ])('%s on day %i: %s', (id, days, message) => {
    if (message === undefined) expect(mail(id, lost(days))).toHaveProperty('greeting', 'Tom');
    else expect(() => mail(id, lost(days))).toThrow(message);
  });

  it.each(WIN_BACK_MAIL_IDS)('%s is never written to whoever asked not to be contacted, nor to a customer', (id) => {
    const unwanted = () => mail(id, lost(8, { do_not_contact: true }));
    expect(unwanted).toThrow(UserError);
    expect(unwanted).toThrow('Acme Corp asked not to be contacted (`churned.do_not_contact`): no mail is written.');
    expect(() => mail(id, { account: 'Acme Corp' })).toThrow('Acme Corp has not left');
  });
});

describe('newContactData', () => {
  const mail = (account: AccountData, more: Partial<DocumentInput> = {}) => newContactData(inputOf(account, { audience: 'customer', ...more }));

  it('greets the successor, names who left, and asks for a meeting within the week', () => {
    expect(mail({ account: 'Acme Corp', csm: 'dana.reyes', stakeholders: PEOPLE })).toMatchObject({
      to: [{ name: 'Dr. Eva Lind', email: { missing_field: 'stakeholders.2.email' } }],
      greeting: 'Dr. Lind',
      former: 'Ana Ruiz',
      spoken: null,
      meet_by: '2025-12-08',
    });
  });

  it('needs no introduction to somebody whom we have met', () => {
    const account: AccountData = { stakeholders: PEOPLE, touchpoints: [{ date: '2025-11-26', type: 'call', with: ['Dr. Eva Lind'] }] };
    expect(mail(account).spoken).toBe('2025-11-26');
  });

  it('turns to whoever is new, else to whoever decides, never to the one who left', () => {
    const [gone, sponsor] = PEOPLE;
    expect(mail({ stakeholders: [gone!, sponsor!, { name: 'Ben Ode', status: 'new' }] }).greeting).toBe('Ben');
    expect(mail({ stakeholders: [gone!, sponsor!] }).greeting).toBe('Tom');
    expect(mail({ stakeholders: [gone!] }).to).toMatchObject({ missing_field: 'stakeholders' });
    expect(mail({ stakeholders: [{ name: 'Ana Ruiz', role: 'champion' }], events: [{ date: '2025-11-20', type: 'champion_left', person: 'Ana Ruiz' }] }).former).toBe('Ana Ruiz');
  });

  it('tells the open goals of the plan, and no internal entry', () => {
    const plan = { created: '2025-01-01', business_objectives: [{ objective: 'Faster', metric: 'Hours', baseline: 10, target: 5, actual: 9, timeline: '2026-03-31' }, { objective: 'Done', baseline: 1, target: 2, actual: 2 }] };
    expect(mail({ stakeholders: PEOPLE }, { plan }).goals.map(({ goal }) => goal)).toEqual(['Faster']);
  });

  it('is refused where nobody has left, or the customer has', () => {
    expect(() => mail({ account: 'Acme Corp' })).toThrow('Nobody is noted as having left Acme Corp: give the champion `status: left` under `stakeholders`, or add an event `champion_left`.');
    expect(() => mail(lost(3))).toThrow('an introduction comes too late');
  });
});

describe('executiveOutreachData', () => {
  const mail = (account: AccountData, score: number | null = 74) => executiveOutreachData(inputOf(account, { audience: 'customer', health: healthOf(score) }));

  it('comes from our executive to theirs, because people left', () => {
    expect(mail({ stakeholders: PEOPLE })).toMatchObject({ to: [{ name: 'Tom Berg' }], sender: { name: 'Helen Brandt' }, occasion: 'people_left', leavers: ['Ana Ruiz'] });
  });

  it('says what the sender does where the settings give no title', () => {
    expect(mail({})).toMatchObject({ sender: { name: 'Helen Brandt', title: null }, sender_role: 'vp_cs' });
    expect(mail({ team: { exec_sponsor: 'dana.reyes' } })).toMatchObject({ sender: { title: 'Senior CSM' }, sender_role: null });
    expect(mail({ team: { exec_sponsor: 'Somebody Else' } }).sender_role).toBeNull();
  });

  it('keeps the day that it names when it is made anew later', () => {
    expect(executiveOutreachData(inputOf({}, { audience: 'customer', asOf: '2025-12-10', since: '2025-12-01' })).meet_by).toBe('2025-12-15');
  });

  it('listens where something is open or the account is in danger, and asks for the future where all is well', () => {
    expect(mail({ scores: { support: { open_issues: ['Export'] } } })).toMatchObject({ occasion: 'listen', issues: ['Export'], meet_by: '2025-12-15' });
    expect(mail({}, 30)).toMatchObject({ occasion: 'listen', issues: [], meet_by: '2025-12-08' });
    expect(mail({}, 84)).toMatchObject({ occasion: 'regular' });
  });

  it('repeats promises that the customer knows of and that are still to come', () => {
    const tasks: AccountData['tasks'] = [
      { title: 'Root cause', owner: 'luca.ferri', due: '2025-12-03', shared: true },
      { title: 'Offer in the making', owner: 'nora.quinn', due: '2025-12-04' },
      { title: 'Late', due: '2025-11-28', shared: true },
      { title: 'Closed', due: '2025-12-05', shared: true, status: 'done' },
    ];
    expect(mail({ tasks }).promises).toEqual([{ title: 'Root cause', due: '2025-12-03', owner: 'Luca Ferri' }]);
  });

  it('is refused for a customer who has left', () => expect(() => mail(lost(3))).toThrow('a mail between executives comes too late'));
});

describe('checkInData', () => {
  const mail = (account: AccountData) => checkInData(inputOf(account, { audience: 'customer' }));

  it('tells the drop that the figures show, and what fell with it', () => {
    const metrics = [{ name: 'Active users', previous: 205, current: 94 }, { name: 'Hours saved', previous: 10, current: 12 }, { name: 'Errors', previous: 4, current: 8, better: 'lower' as const }];
    const data = mail({ scores: { product_usage: { usage_change_30d: -0.38 } }, value: { metrics } });
    expect(data.drop).toBe(0.38);
    expect(data.fallen.map(({ name }) => name)).toEqual(['Active users', 'Errors']);
  });

  it('speaks of no drop where there is none, and of none in a low season (H6)', () => {
    expect(mail({ scores: { product_usage: { usage_change_30d: -0.09 } } }).drop).toBeNull();
    expect(mail({ scores: { product_usage: { usage_change_30d: -0.6 } }, low_seasons: [{ from: '11-15', to: '01-05' }] })).toMatchObject({ drop: null, fallen: [] });
  });

  it('says how long ago we spoke, and offers a core feature that few use', () => {
    const account: AccountData = {
      touchpoints: [{ date: '2025-10-29', type: 'call' }, { date: '2025-11-20', type: 'email' }],
      usage: { features: [{ name: 'Scanning', adoption: 0.1 }, { name: 'Automation', adoption: 0.05, core: true }] },
    };
    expect(mail(account)).toMatchObject({ last_talk: '2025-10-29', feature: { name: 'Automation', adoption: 0.05 } });
    expect(mail({ touchpoints: [{ date: '2025-11-20', type: 'call' }] }).last_talk).toBeNull();
  });

  it('asks for the goal that is due next', () => {
    const goal = (objective: string, timeline: string, actual = 4) => ({ objective, metric: 'M', baseline: 0, target: 10, actual, timeline });
    const plan = { created: '2025-01-01', business_objectives: [goal('Later', '2026-06-30'), goal('Past', '2025-11-30'), goal('Done', '2026-01-31', 10), goal('Next', '2026-03-31')] };
    expect(checkInData(inputOf({}, { plan })).goal?.goal).toBe('Next');
    expect(mail({}).goal).toBeNull();
  });

  it.each([
    ['enterprise', false],
    ['mid-market', false],
    ['smb', true],
    ['self-serve', true],
  ])('asks an account of the segment %s for an answer by mail: %s', (segment, by_mail) => expect(mail({ segment })).toMatchObject({ by_mail, talk_by: '2025-12-08' }));

  it('never goes to somebody who left or opposes us', () => {
    expect(mail({ stakeholders: PEOPLE }).greeting).toBe('Dr. Lind');
    expect(mail({ stakeholders: [PEOPLE[0]!, PEOPLE[3]!] }).to).toMatchObject({ missing_field: 'stakeholders' });
  });

  it('is refused for a customer who has left', () => expect(() => mail(lost(3))).toThrow('a check-in comes too late'));
});
