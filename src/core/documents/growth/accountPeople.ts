import type { IsoDay } from '../../calendar/isoDay';
import { isNobody } from '../../text/isNobody';
import type { AccountData } from '../documentInput';
import { indexed } from '../known';

type Stakeholder = NonNullable<NonNullable<AccountData['stakeholders']>[number]>;
export type StakeholderRole = NonNullable<Stakeholder['role']>;

/** One of the customer's people. */
export interface CustomerPerson {
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly role: StakeholderRole | null;
  readonly level: Stakeholder['level'] | null;
  readonly department: string | null;
  readonly influence: Stakeholder['influence'] | null;
  readonly sentiment: Stakeholder['sentiment'] | null;
  /** Whether we can count on the contact: `left` and `inactive` people are no thread. */
  readonly status: NonNullable<Stakeholder['status']>;
  readonly reports_to: string | null;
  readonly last_touch: IsoDay | null;
  /** Where the day of the last contact stands; null without one. */
  readonly touch_source: string | null;
  readonly since: IsoDay | null;
  /** Where the person stands in the account. */
  readonly source: string;
}

/** Everybody who is named at the customer: the stakeholders, and those that only the relationship's figures or the renewal name. Nobody twice. */
export function peopleOf(account: AccountData, asOf: IsoDay): CustomerPerson[] {
  const listed = indexed(account.stakeholders).flatMap(({ item, index }) => (item.name === undefined ? [] : [ofStakeholder(item, item.name, `stakeholders.${index}`)]));
  const { champion, exec_sponsor: sponsor } = account.scores?.relationship ?? {};
  const others = [
    named(champion, 'champion', 'scores.relationship.champion'),
    named(sponsor, 'exec_sponsor', 'scores.relationship.exec_sponsor'),
    named(account.renewal?.decision_maker, 'decision_maker', 'renewal.decision_maker'),
  ].filter((person) => person !== undefined);
  const known = new Set(listed.map(({ name }) => name));
  const added = others.filter(({ name }) => !known.has(name) && known.add(name));
  const withRoles = listed.map((person) => ({ ...person, role: person.role ?? others.find(({ name }) => name === person.name)?.role ?? null }));
  return [...withRoles, ...added].map((person) => withLastTouch(person, account, asOf));
}

/** The person of a role whom we can count on; undefined where nobody is named, or everybody with the role has left. */
export function personOf(account: AccountData, role: StakeholderRole, asOf: IsoDay): CustomerPerson | undefined {
  return peopleOf(account, asOf).find((person) => person.role === role && isThread(person));
}

/** Whether we can reach somebody through this person. */
export function isThread({ status }: CustomerPerson): boolean {
  return status !== 'left' && status !== 'inactive';
}

function ofStakeholder(item: Stakeholder, name: string, source: string): CustomerPerson {
  return {
    name,
    title: item.title ?? null,
    email: item.email ?? null,
    role: item.role ?? null,
    level: item.level ?? null,
    department: item.department ?? null,
    influence: item.influence ?? null,
    sentiment: item.sentiment ?? null,
    status: item.status ?? 'active',
    reports_to: item.reports_to ?? null,
    last_touch: item.last_touch ?? null,
    touch_source: item.last_touch === undefined ? null : `${source}.last_touch`,
    since: item.since ?? null,
    source,
  };
}

/** `Ana Ruiz, Ops Director`, as the relationship's figures name people. */
function named(text: string | undefined, role: StakeholderRole, source: string): CustomerPerson | undefined {
  if (text === undefined || isNobody(text)) return undefined;
  const [name = '', ...rest] = text.split(/[,，、]\s*/);
  const blank = { email: null, level: null, department: null, influence: null, sentiment: null, reports_to: null, last_touch: null, touch_source: null, since: null };
  return isNobody(name) ? undefined : { ...blank, name: name.trim(), title: rest.join(', ') || null, role, status: 'active', source };
}

/** The later of the day that is written with the person and the last touchpoint with them. */
function withLastTouch(person: CustomerPerson, { touchpoints, scores }: AccountData, asOf: IsoDay): CustomerPerson {
  const days: [IsoDay | null | undefined, string][] = indexed(touchpoints)
    .filter(({ item: { status, with: names } }) => (status ?? 'held') === 'held' && (names ?? []).includes(person.name))
    .map(({ item, index }) => [item.date, `touchpoints.${index}.date`]);
  if (person.role === 'exec_sponsor') days.push([scores?.relationship?.last_exec_touch, 'scores.relationship.last_exec_touch']);
  let last: readonly [IsoDay | null, string | null] = [person.last_touch, person.touch_source];
  for (const [day, source] of days) if (day !== undefined && day !== null && day <= asOf && (last[0] === null || day > last[0])) last = [day, source];
  return { ...person, last_touch: last[0], touch_source: last[1] };
}
