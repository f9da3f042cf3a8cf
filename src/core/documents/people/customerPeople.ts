import type { IsoDay } from '../../calendar/isoDay';
import type { PlanData } from '../../model/planInput';
import { isNobody } from '../../text/isNobody';
import type { AccountData } from '../documentInput';
import { indexed } from '../known';
import { contactsHeld } from '../records/contacts';

type Stakeholder = NonNullable<NonNullable<AccountData['stakeholders']>[number]>;
export type StakeholderRole = NonNullable<Stakeholder['role']>;

/** One of the customer's people. */
export interface CustomerPerson {
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly role: StakeholderRole | null;
  readonly level: NonNullable<Stakeholder['level']> | null;
  readonly department: string | null;
  readonly influence: NonNullable<Stakeholder['influence']> | null;
  readonly sentiment: NonNullable<Stakeholder['sentiment']> | null;
  readonly status: NonNullable<Stakeholder['status']>;
  readonly reports_to: string | null;
  /** The later of the day that is written with the person and that of the last contact with them. */
  readonly last_touch: IsoDay | null;
  /** Where that day stands; null without one. */
  readonly touch_source: string | null;
  readonly since: IsoDay | null;
  /** Day on which they left, where it is known. */
  readonly left: IsoDay | null;
  readonly note: string | null;
  /** Where the person stands: `stakeholders.2`, or the field that alone names them. */
  readonly source: string;
}

/** In what people are looked for. The plan, where it is given, names people too. */
export interface PeopleScene {
  readonly account: AccountData;
  readonly plan?: PlanData | undefined;
  readonly asOf: IsoDay;
}

/** Everybody who is named at the customer: the stakeholders, and those that only the relationship's figures or the renewal name. Nobody twice. */
export function peopleOf(account: AccountData, asOf: IsoDay): CustomerPerson[] {
  const listed = indexed(account.stakeholders).flatMap(({ item, index }) => (item.name === undefined ? [] : [ofStakeholder(item, item.name, `stakeholders.${index}`)]));
  const others = namedElsewhere(account);
  const known = new Set(listed.map(({ name }) => name));
  const added = others.filter(({ name }) => !known.has(name) && known.add(name));
  const withRoles = listed.map((person) => ({ ...person, role: person.role ?? others.find(({ name }) => name === person.name)?.role ?? null }));
  const touches = lastTouches(account, asOf);
  return [...withRoles, ...added].map((person) => withLastTouch(person, touches, account, asOf));
}

/** Whether we can count on the person: whoever left or is inactive is no way into the account. */
export function isThere({ status }: Pick<CustomerPerson, 'status'>): boolean {
  return status !== 'left' && status !== 'inactive';
}

/**
 * Who has the role now: as the stakeholders say, of two the newer one; else whom the plan, the relationship's figures or the renewal
 * name, unless they are gone. Undefined where nobody is named.
 */
export function holderOf({ account, plan, asOf }: PeopleScene, role: StakeholderRole): CustomerPerson | undefined {
  const people = peopleOf(account, asOf);
  const [newest] = people.filter((person) => person.role === role && isThere(person)).sort((a, b) => (b.since ?? '').localeCompare(a.since ?? ''));
  const isListed = newest?.source.startsWith('stakeholders.') === true;
  return isListed ? newest : (ofPlan(plan, role, people) ?? newest ?? ofFigures(account, role, people));
}

/** Who had the role and left, the last one first. */
export function formerHolders({ account, asOf }: PeopleScene, role: StakeholderRole): CustomerPerson[] {
  return peopleOf(account, asOf)
    .filter((person) => person.role === role && person.status === 'left')
    .sort((a, b) => (b.left ?? '').localeCompare(a.left ?? ''));
}

/** Whether the account says anything of people: where it does not, nobody is missing yet. */
export function recordsPeople({ stakeholders, scores }: AccountData): boolean {
  return stakeholders !== undefined || scores?.relationship !== undefined;
}

const BLANK = { title: null, email: null, role: null, level: null, department: null, influence: null, sentiment: null, reports_to: null, last_touch: null, touch_source: null, since: null, left: null, note: null };

function ofStakeholder({ status = 'active', ...item }: Stakeholder, name: string, source: string): CustomerPerson {
  const { title = null, email = null, role = null, level = null, department = null, influence = null } = item;
  const { sentiment = null, reports_to = null, last_touch = null, since = null, left = null, note = null } = item;
  const touch_source = last_touch === null ? null : `${source}.last_touch`;
  return { name, title, email, role, level, department, influence, sentiment, status, reports_to, last_touch, touch_source, since, left, note, source };
}

/** Those that the relationship's figures and the renewal name, each with the role that they name them for. */
function namedElsewhere({ scores, renewal }: AccountData): CustomerPerson[] {
  const { champion, exec_sponsor: sponsor } = scores?.relationship ?? {};
  return [
    named(champion, 'champion', 'scores.relationship.champion'),
    named(sponsor, 'exec_sponsor', 'scores.relationship.exec_sponsor'),
    named(renewal?.decision_maker, 'decision_maker', 'renewal.decision_maker'),
  ].filter((person) => person !== undefined);
}

/** `Ana Ruiz, Ops Director` in its two parts; undefined where the words name nobody. */
function named(text: string | undefined, role: StakeholderRole, source: string): CustomerPerson | undefined {
  const [name = '', ...title] = (text ?? '').split(/\s*[,，、]\s*/);
  return isNobody(name) ? undefined : { ...BLANK, name: name.trim(), title: title.join(', ') || null, role, status: 'active', source };
}

function ofPlan(plan: PlanData | undefined, role: StakeholderRole, people: readonly CustomerPerson[]): CustomerPerson | undefined {
  if (role !== 'champion' && role !== 'exec_sponsor' && role !== 'technical_lead') return undefined;
  const { name, title = null, email = null } = plan?.stakeholders?.[role] ?? {};
  if (name === undefined || isNobody(name)) return undefined;
  return unlessGone({ ...BLANK, name, title, email, role, status: 'active', source: `success-plan:stakeholders.${role}` }, people);
}

/** A figure may name somebody whom the stakeholders list with another role; that entry tells more of them. */
function ofFigures(account: AccountData, role: StakeholderRole, people: readonly CustomerPerson[]): CustomerPerson | undefined {
  const person = namedElsewhere(account).find((each) => each.role === role);
  return person && unlessGone(people.find(({ name }) => name === person.name) ?? person, people);
}

function unlessGone(person: CustomerPerson, people: readonly CustomerPerson[]): CustomerPerson | undefined {
  const listed = people.find(({ name }) => name === person.name);
  return listed !== undefined && !isThere(listed) ? undefined : person;
}

type Touch = readonly [day: IsoDay, source: string];

/** The last contact with each person, by name. */
function lastTouches(account: AccountData, asOf: IsoDay): ReadonlyMap<string, Touch> {
  const last = new Map<string, Touch>();
  // The newest come first.
  for (const { date, entry, source } of contactsHeld(account, asOf)) {
    for (const name of entry.with ?? []) if (name !== undefined && !last.has(name)) last.set(name, [date, `${source}.date`]);
  }
  return last;
}

function withLastTouch(person: CustomerPerson, touches: ReadonlyMap<string, Touch>, { scores }: AccountData, asOf: IsoDay): CustomerPerson {
  const executive = person.role === 'exec_sponsor' ? scores?.relationship?.last_exec_touch : undefined;
  const days: (Touch | undefined)[] = [touches.get(person.name), executive === undefined ? undefined : [executive, 'scores.relationship.last_exec_touch']];
  let { last_touch, touch_source } = person;
  for (const touch of days) if (touch !== undefined && touch[0] <= asOf && (last_touch === null || touch[0] > last_touch)) [last_touch, touch_source] = touch;
  return { ...person, last_touch, touch_source };
}
