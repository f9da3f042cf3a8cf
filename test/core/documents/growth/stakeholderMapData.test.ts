import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/core/calendar/isoDay';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { stakeholderMapData } from '../../../../src/core/documents/growth/stakeholderMapData';
import { AS_OF, healthOf } from '../documentFixture';
import { acmeInput, inputOf, kestrelInput } from './growthFixture';

const map = (account: AccountData) => stakeholderMapData(inputOf({ account: 'A', csm: 'dana.reyes', ...account }, { health: healthOf(74) }));
const daysAgo = (days: number) => addDays(AS_OF, -days);
const stepIds = (data: ReturnType<typeof map>) => Object.values(data.steps).flat().map(({ id }) => id);
type Person = NonNullable<AccountData['stakeholders']>[number];
const staleOf = (person: Person, segment = 'enterprise') => map({ segment, stakeholders: [{ name: 'P', ...person }] }).groups[0]!.people[0]!.stale;

describe('stakeholderMapData (C15)', () => {
  it('groups Acme Corp’s people by what their word means', () => {
    const { groups, threads, stale } = stakeholderMapData(acmeInput());
    expect(groups.map(({ say, people }) => [say, people.map(({ name, level, days_since }) => [name, level, days_since])])).toEqual([
      ['decides', [['Tom Berg', 'executive', 90]]],
      ['influences', [['Ana Ruiz', 'director', 21], ['Yusuf Demir', 'manager', 10]]],
      ['uses', [['Carla Nunes', 'manager', 59]]],
    ]);
    expect(threads).toMatchObject({ people: 4, counted: 5, missing: ['individual'], unplaced: [], single: false, ours: ['Dana Reyes'], ours_single: true });
    expect(stale).toBe(0);
  });

  it('plans champion, executives and wider contact, each with owner and working day', () => {
    const { steps } = stakeholderMapData(acmeInput());
    expect(Object.values(steps).flat()).toEqual([
      { id: 'champion_arm', group: 'champion', person: 'Ana Ruiz', owner: 'Dana Reyes', due: '2025-12-15', source: 'stakeholders.0' },
      { id: 'champion_groom', group: 'champion', person: 'Carla Nunes', owner: 'Dana Reyes', due: '2025-12-31', source: 'stakeholders.3' },
      { id: 'sponsor_next', group: 'executive', person: 'Tom Berg', owner: 'Helen Brandt', due: '2025-12-02', source: 'stakeholders.1' },
      { id: 'decider_find', group: 'executive', person: null, owner: 'Dana Reyes', due: '2025-12-15', source: null },
      { id: 'bring_colleague', group: 'threads', person: null, owner: 'Priya Nair', due: '2025-12-31', source: null },
    ]);
  });

  it('replaces those who left: the champion within 48 hours, the sponsor from executive to executive', () => {
    const { steps, threads } = stakeholderMapData(kestrelInput());
    expect(steps.champion).toMatchObject([{ id: 'champion_replace', person: 'Alex Moreau', due: '2025-12-03' }]);
    expect(steps.executive[0]).toMatchObject({ id: 'sponsor_replace', person: 'Victor Lindqvist', owner: 'Helen Brandt' });
    expect(threads.single).toBe(true);
  });

  it.each<[Person, string | undefined, boolean]>([
    [{ role: 'user', last_touch: daysAgo(90) }, undefined, false],
    [{ role: 'user', last_touch: daysAgo(91) }, undefined, true],
    [{ role: 'user' }, undefined, true],
    [{ role: 'user', status: 'left' }, undefined, false],
    [{ role: 'exec_sponsor', last_touch: daysAgo(91) }, 'enterprise', false],
    [{ role: 'exec_sponsor', last_touch: daysAgo(92) }, 'enterprise', true],
    [{ role: 'exec_sponsor', last_touch: daysAgo(182) }, 'mid-market', false],
    [{ role: 'exec_sponsor', last_touch: daysAgo(183) }, 'mid-market', true],
    [{ role: 'exec_sponsor', last_touch: daysAgo(91) }, 'smb', true],
  ])('contact with %j in %s: stale %s', (person, segment, expected) => expect(staleOf(person, segment)).toBe(expected));

  it('knows a contact wherever it is written, but none to come and none that was missed', () => {
    const stakeholders: Person[] = [{ name: 'Ana', role: 'exec_sponsor', last_touch: '2025-09-01' }];
    const last = (account: AccountData) => map({ stakeholders, ...account }).groups[0]!.people[0];
    expect(last({ touchpoints: [{ date: '2025-10-01', type: 'call', with: ['Ana'] }] })).toMatchObject({ last_touch: '2025-10-01', touch_source: 'touchpoints.0.date' });
    expect(last({ touchpoints: [{ date: '2026-01-01', type: 'call', with: ['Ana'], status: 'planned' }] })).toMatchObject({ last_touch: '2025-09-01' });
    expect(last({ touchpoints: [{ date: '2025-10-01', type: 'call', with: ['Ana'], status: 'missed' }] })).toMatchObject({ last_touch: '2025-09-01' });
    expect(last({ scores: { relationship: { last_exec_touch: '2025-11-01' } } })).toMatchObject({ last_touch: '2025-11-01', touch_source: 'scores.relationship.last_exec_touch' });
  });

  it('takes in whom only the figures name, and nobody twice', () => {
    const names = (account: AccountData) => map(account).groups.flatMap(({ people }) => people.map(({ name, title, role }) => [name, title, role]));
    expect(names({ scores: { relationship: { champion: '佐藤 健, 業務改革部長', exec_sponsor: 'none' } } })).toEqual([['佐藤 健', '業務改革部長', 'champion']]);
    expect(names({ scores: { relationship: { champion: 'Ana Ruiz, Ops Director' } }, stakeholders: [{ name: 'Ana Ruiz' }] })).toEqual([['Ana Ruiz', null, 'champion']]);
  });

  it.each([
    [{ title: 'CFO' }, 'executive'],
    [{ title: 'Managing Director' }, 'executive'],
    [{ title: 'Vice President Sales' }, 'director'],
    [{ title: 'Head of Field Service' }, 'director'],
    [{ title: 'Depot Manager' }, 'manager'],
    [{ title: 'CFO', level: 'manager' as const }, 'manager'],
    [{ title: 'Kierowniczka produkcji' }, { missing_field: 'stakeholders.0.level' }],
  ])('reads the level of %j', (person, level) => {
    const [found] = map({ stakeholders: [{ name: 'P', role: 'user', ...person }] }).groups[0]!.people;
    expect({ level: found!.level }).toMatchObject({ level });
  });

  it.each([
    [1, undefined, true],
    [2, undefined, false],
    [1, 4, false],
    [0, undefined, true],
  ])('with %i people named and %s counted is a single thread: %s', (named, counted, single) => {
    const stakeholders = Array.from({ length: named }, (_, index) => ({ name: `P${index}`, role: 'user' as const }));
    expect(map({ stakeholders, scores: { relationship: counted === undefined ? {} : { contacts_count: counted } } }).threads.single).toBe(single);
  });

  it('spends effort by segment (S4): no steps in tech touch, no second colleague in low touch', () => {
    const stakeholders: Person[] = [{ name: 'P', role: 'champion', last_touch: AS_OF }];
    expect(stepIds(map({ segment: 'self-serve', stakeholders }))).toEqual([]);
    expect(stepIds(map({ segment: 'smb', stakeholders }))).not.toContain('bring_colleague');
    expect(stepIds(map({ segment: 'mid-market', stakeholders }))).toContain('bring_colleague');
  });

  it('relieves a tired champion, and congratulates one who was promoted', () => {
    const stakeholders: Person[] = [{ name: 'P', role: 'champion', last_touch: AS_OF }];
    const ids = (type: 'champion_fatigue' | 'champion_promoted', age = 1) => stepIds(map({ stakeholders, events: [{ type, date: daysAgo(age) }] }));
    expect(ids('champion_fatigue')).toContain('champion_relieve');
    expect(ids('champion_fatigue', 91)).toContain('champion_arm');
    expect(ids('champion_promoted')).toContain('champion_promoted');
  });

  it('plans nothing for a customer who has left', () => {
    expect(map({ churned: { date: '2025-10-31' }, stakeholders: [{ name: 'P', role: 'user' }] })).toMatchObject({ left_on: '2025-10-31', steps: { champion: [], executive: [], threads: [] } });
  });

  it('shows twelve of each group and counts the others', () => {
    const stakeholders = Array.from({ length: 20 }, (_, index) => ({ name: `P${index}`, role: 'user' as const, last_touch: AS_OF }));
    expect(map({ stakeholders }).groups).toMatchObject([{ say: 'uses', more: 8 }]);
  });
});
