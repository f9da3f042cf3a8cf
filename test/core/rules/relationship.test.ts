import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { findingsOf } from './findingsOf';

const ANA = '{ name: Ana Ruiz, role: champion, status: active }';
const TOM = '{ name: Tom Berg, role: exec_sponsor, level: executive, status: active }';
const people = (...list: string[]) => `stakeholders: [${list.join(', ')}]\n`;
const events = (...list: string[]) => `events: [${list.map((event) => `{ ${event} }`).join(', ')}]\n`;
const touchpoints = (...list: string[]) => `touchpoints: [${list.map((touch) => `{ ${touch} }`).join(', ')}]\n`;

/** The faults of an enterprise account, or of another segment. */
async function faults(rest: string, head = 'segment: enterprise\n', files: Record<string, string> = {}): Promise<string[]> {
  return (await findingsOf('relationship', `account: A\n${head}${rest}`, { files })).map((line) => line.slice(0, line.indexOf(':')));
}

describe('who should be there', () => {
  it.each([
    ['no champion and no sponsor among two contacts', people('{ name: Yu }', '{ name: Bo }'), ['no-executive-sponsor', 'no-champion']],
    ['words that say nobody', 'scores: { relationship: { champion: N/A, exec_sponsor: "-", contacts_count: 2 } }\n', ['no-champion', 'no-executive-sponsor']],
    ['both named among the figures', 'scores: { relationship: { champion: "Ana Ruiz, Ops", exec_sponsor: Tom Berg, contacts_count: 2 } }\n', []],
    ['both among the stakeholders', people(ANA, TOM), []],
    ['an account that records nobody', '', []],
    ['an account that left', `${people('{ name: Yu }')}churned: { date: 2025-11-01 }\n`, []],
  ])('%s', async (_, rest, expected) => {
    expect((await faults(rest)).sort()).toEqual([...expected].sort());
  });

  it('asks for a sponsor in high and medium touch only, and for a champion outside tech touch', async () => {
    const nobody = people('{ name: Yu }', '{ name: Bo }');
    expect(await faults(nobody, 'segment: smb\n')).toEqual(['no-champion']);
    expect(await faults(nobody, 'segment: self-serve\n')).toEqual([]);
    expect(await faults(nobody, 'segment: enterprise\ntouch_model: tech-touch\n')).toEqual([]);
    expect(await faults(nobody, '')).toEqual([]);
  });

  it('takes the people of the success plan for named', async () => {
    const plan = 'account: A\nstakeholders: { champion: { name: Ana Ruiz }, exec_sponsor: { name: Tom Berg } }\n';
    expect(await faults(people('{ name: Yu }', '{ name: Bo }'), undefined, { 'accounts/a/success-plan.yaml': plan })).toEqual([]);
  });
});

describe('somebody who left', () => {
  const left = 'date: 2025-11-20, type: champion_left, person: Ana Ruiz';

  it.each([
    ['still listed as active', people(ANA, TOM) + events(left), ['champion-left']],
    ['listed as left, without an event', people(ANA.replace('active', 'left'), TOM), ['champion-left', 'single-threaded']],
    ['followed by another champion', people(ANA.replace('active', 'left'), '{ name: Bo, role: champion }', TOM) + events(left), []],
    ['with a second champion who stays', people(ANA, '{ name: Bo, role: champion }', TOM) + events(left), []],
    ['followed by a champion named among the figures', `${people(ANA.replace('active', 'left'), TOM, '{ name: Yu }')}scores: { relationship: { champion: "Bo Ode, Ops" } }\n${events(left)}`, []],
    ['resolved', people(ANA, TOM) + events(`${left}, resolved: 2025-11-25`), []],
    ['resolved only later', people(ANA, TOM) + events(`${left}, resolved: 2025-12-25`), ['champion-left']],
    ['ahead of today', people(ANA, TOM) + events(left.replace('2025-11-20', '2025-12-20')), []],
    ['without a name, and a champion since', people('{ name: Bo, role: champion, since: 2025-11-21 }', TOM) + events('date: 2025-11-20, type: champion_changed_job'), []],
    ['without a name, and the champion of before', people('{ name: Bo, role: champion, since: 2024-11-21 }', TOM) + events('date: 2025-11-20, type: champion_changed_job'), ['champion-left']],
  ])('the champion, %s', async (_, rest, expected) => {
    expect((await faults(rest)).sort()).toEqual(expected);
  });

  it('counts the 48 hours for a new contact', async () => {
    const help = async (person: string) => {
      const text = `account: A\nstakeholders: [{ name: Ana Ruiz, role: champion, status: left${person} }]\n`;
      const report = await createEngine(portsOf(memoryWorkspace({ 'a.account.yaml': text }), '2025-12-01')).checkFile('a.account.yaml');
      return report!.findings.find(({ rule }) => rule === 'relationship/champion-left')!.help;
    };
    expect(await help('')).toBe('Ask for an introduction to the new contact within 48 hours, and re-open the line to the executive.');
    expect(await help(', left: 2025-11-29')).toBe('Ask for an introduction to the new contact by 2025-12-01, and re-open the line to the executive.');
    expect(await help(', left: 2025-11-28')).toBe('The 48 hours for a new contact are over: ask for the introduction today, and re-open the line to the executive.');
  });

  it('says that it is critical during onboarding', async () => {
    const text = (date: string) => `account: A\nsegment: enterprise\ncontract: { start: 2025-11-03 }\n${people(ANA, TOM)}${events(left.replace('2025-11-20', date))}`;
    expect(await findingsOf('relationship', text('2025-11-30'))).toEqual([
      'champion-left: The champion Ana Ruiz left 1 day ago (2025-11-30), and nobody has taken the role over. During onboarding that is critical.',
    ]);
  });

  it.each([
    ['the sponsor, and nobody else', events('date: 2025-11-10, type: sponsor_left, person: Tom Berg'), ['sponsor-left']],
    ['the sponsor, and a new one is not met yet', people(ANA, '{ name: Eva, role: exec_sponsor }') + events('date: 2025-11-10, type: sponsor_left, person: Tom Berg'), ['sponsor-changed']],
    ['a change, met by an executive', people(ANA, TOM) + events('date: 2025-11-10, type: sponsor_changed') + touchpoints('date: 2025-11-20, type: executive'), []],
    ['a change, met by name', people(ANA, '{ name: Eva, role: exec_sponsor }') + events('date: 2025-11-10, type: sponsor_changed, person: Tom') + touchpoints('date: 2025-11-10, type: qbr, with: [Eva]'), []],
    ['a change, met before', people(ANA, TOM) + events('date: 2025-11-10, type: sponsor_changed') + touchpoints('date: 2025-11-09, type: executive'), ['sponsor-changed']],
    ['a change, and a meeting that was cancelled', people(ANA, TOM) + events('date: 2025-11-10, type: sponsor_changed') + touchpoints('date: 2025-11-20, type: executive, status: cancelled'), ['sponsor-changed']],
  ])('%s', async (_, rest, expected) => {
    expect(await faults(rest)).toEqual(expected);
  });
});

describe('what is written and cannot be read', () => {
  it('is not called missing', async () => {
    expect(await faults('scores: { relationship: { champion: [Ana], exec_sponsor: 7, contacts_count: 3 } }\n')).toEqual([]);
  });
});

describe('relationship/executive-overdue', () => {
  const touched = (day: string) => `${people(ANA, TOM.replace('}', `, last_touch: ${day} }`))}`;

  it.each([
    ['on the last day of the cadence', touched('2025-09-01'), []],
    ['a day later', touched('2025-08-31'), ['executive-overdue']],
    ['met at a review since', touched('2025-08-31') + touchpoints('date: 2025-10-01, type: qbr, with: [Tom Berg]'), []],
    ['with a meeting planned', touched('2025-08-31') + touchpoints('date: 2026-01-15, type: executive, status: planned'), []],
    ['planned far beyond the cadence', touched('2025-08-31') + touchpoints('date: 2026-06-15, type: executive, status: planned'), ['executive-overdue']],
    ['never, in a contract of half a year', `contract: { start: 2025-06-01 }\n${people(ANA, TOM)}`, ['executive-overdue']],
    ['never, in a young contract', `contract: { start: 2025-11-01 }\n${people(ANA, TOM)}`, []],
    ['never, and no contract known', people(ANA, TOM), []],
  ])('%s', async (_, rest, expected) => {
    expect(await faults(rest)).toEqual(expected);
  });

  it('takes the cadence of the way in which the account is served', async () => {
    expect(await faults(touched('2025-08-01'), 'segment: enterprise\ntouch_model: medium-touch\n')).toEqual([]);
    expect(await faults(touched('2025-05-01'), 'segment: enterprise\ntouch_model: medium-touch\n')).toEqual(['executive-overdue']);
    expect(await faults(touched('2024-05-01'), 'segment: smb\n')).toEqual([]);
  });
});

describe('threads', () => {
  const count = (contacts: number) => `scores: { relationship: { champion: Ana, exec_sponsor: Tom, contacts_count: ${contacts} } }\n`;

  it('takes the larger of the figure and the list, and leaves low touch alone', async () => {
    expect(await faults(count(1))).toEqual(['single-threaded']);
    expect(await faults(count(2))).toEqual([]);
    expect(await faults(count(1) + people(ANA, TOM))).toEqual([]);
    expect(await faults(count(0) + people(ANA, TOM.replace('status: active', 'status: inactive')))).toEqual(['single-threaded']);
    expect(await faults(count(1), 'segment: smb\n')).toEqual([]);
  });

  it('takes as many as the portfolio asks for', async () => {
    const settings = { 'customer-success.yaml': 'rules: { relationship/single-threaded: { count: 4 } }\n' };
    expect(await findingsOf('relationship', `account: A\nsegment: enterprise\n${count(3)}`, { files: settings })).toEqual(['single-threaded: We talk to 3 people; a high-touch account needs at least 4 contacts.']);
  });

  it('names a CSM who is alone, by id or by name, but only where every contact says so', async () => {
    const settings = { 'customer-success.yaml': 'people: { dana: { name: Dana Reyes } }\n' };
    const text = (...by: string[]) => `csm: dana\n${touchpoints(...by.map((who, index) => `date: 2025-1${index === 2 ? 1 : 0}-0${index + 1}, type: check_in${who && `, by: ${who}`}`))}`;
    expect(await faults(text('dana', 'Dana Reyes', 'dana'), undefined, settings)).toEqual(['csm-only-contact']);
    expect(await faults(text('dana', 'sam', 'dana'), undefined, settings)).toEqual([]);
    expect(await faults(text('dana', '', 'dana'), undefined, settings)).toEqual([]);
    expect(await faults(text('dana', 'dana'), undefined, settings)).toEqual([]);
    expect(await faults(`team: { technical: lee }\n${text('dana', 'dana', 'dana')}`, undefined, settings)).toEqual([]);
    expect(await faults(`team: { manager: lee }\n${text('dana', 'dana', 'dana')}`, undefined, settings)).toEqual(['csm-only-contact']);
  });
});

describe('a new CSM', () => {
  const since = (day: string, rest: string, start = '2024-01-01') => `csm_since: ${day}\ncontract: { start: ${start} }\n${rest}`;
  const old = touchpoints('date: 2025-10-20, type: check_in');

  it.each([
    ['is known by csm_since alone', since('2025-11-10', old), ['csm-changed']],
    ['has met the customer on the first day', since('2025-11-10', touchpoints('date: 2025-11-10, type: handoff')), []],
    ['has only written', since('2025-11-10', touchpoints('date: 2025-11-12, type: email')), ['csm-changed']],
    ['is told by the event, once', since('2025-11-10', events('date: 2025-11-10, type: csm_changed') + old), ['csm-changed']],
    ['was introduced, as the event says', since('2025-11-10', events('date: 2025-11-09, type: csm_changed, resolved: 2025-11-09') + old), []],
    ['is the first one', since('2025-11-10', old, '2025-11-10'), []],
    ['is no news any more', since('2025-09-01', old), []],
    ['is still news', since('2025-09-02', touchpoints('date: 2025-08-20, type: check_in')), ['csm-changed']],
    ['comes next week', since('2025-12-08', old), []],
    ['is not judged where no contact is recorded', since('2025-11-10', ''), []],
    ['of a customer who left', since('2025-11-10', `${old}churned: { date: 2025-11-20 }\n`), []],
  ])('%s', async (_, text, expected) => {
    expect(await faults(text, 'segment: smb\n')).toEqual(expected);
  });
});

describe('a champion who left', () => {
  it('is told with the day, where the stakeholder has it', async () => {
    const left = (rest: string) => findingsOf('relationship', `account: A\nsegment: smb\nstakeholders: [{ name: Ana, role: champion, status: left${rest} }]\n`);
    expect(await left(', left: 2025-11-29')).toEqual(['champion-left: The champion Ana left 2 days ago (2025-11-29), and nobody has taken the role over.']);
    expect(await left('')).toEqual(['champion-left: The champion Ana left, and nobody has taken the role over.']);
  });
});
