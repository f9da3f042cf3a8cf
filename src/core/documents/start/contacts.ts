import type { PlanData } from '../../model/planInput';
import { isNobody } from '../../text/isNobody';
import type { AccountData } from '../documentInput';
import { indexed } from '../known';
import type { TheirPart } from './programme';

/** A person at the customer, and where the files name them. */
export interface Contact {
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly source: string;
}

type KeyRole = 'champion' | 'exec_sponsor' | 'technical_lead';
type Stakeholder = NonNullable<NonNullable<AccountData['stakeholders']>[number]>;

/** The customer's person for a part of the work; undefined when the files name nobody who is still there. */
export function contactFor(part: TheirPart, account: AccountData, plan: PlanData | undefined): Contact | undefined {
  if (part !== 'contact') return roleHolder(part, account, plan);
  return (
    roleHolder('champion', account, plan) ??
    firstOf(account, ({ role }) => role === 'decision_maker' || role === 'admin') ??
    roleHolder('exec_sponsor', account, plan) ??
    firstOf(account, () => true)
  );
}

function roleHolder(role: KeyRole, account: AccountData, plan: PlanData | undefined): Contact | undefined {
  const listed = firstOf(account, (person) => person.role === role);
  if (listed !== undefined) return listed;
  const gone = new Set(indexed(account.stakeholders).filter(({ item }) => hasLeft(item)).map(({ item }) => item.name));
  const planned = plan?.stakeholders?.[role];
  if (planned?.name !== undefined && !isNobody(planned.name) && !gone.has(planned.name)) {
    return { name: planned.name, title: planned.title ?? null, email: planned.email ?? null, source: `success-plan:stakeholders.${role}` };
  }
  const written = role === 'technical_lead' ? undefined : account.scores?.relationship?.[role];
  const { name, title } = nameAndTitle(written ?? '');
  return name === undefined || gone.has(name) ? undefined : { name, title: title ?? null, email: null, source: `scores.relationship.${role}` };
}

/** `Ana Ruiz, Ops Director` in its two parts; no name where the words name nobody. */
function nameAndTitle(written: string): { name: string | undefined; title: string | undefined } {
  const [name = '', ...title] = written.split(/\s*[,，]\s*/);
  return { name: isNobody(name) ? undefined : name.trim(), title: title.length === 0 ? undefined : title.join(', ') };
}

function firstOf(account: AccountData, suits: (person: Stakeholder) => boolean): Contact | undefined {
  const found = indexed(account.stakeholders).find(({ item }) => item.name !== undefined && !hasLeft(item) && suits(item));
  if (found === undefined) return undefined;
  const { name = '', title, email } = found.item;
  return { name, title: title ?? null, email: email ?? null, source: `stakeholders.${found.index}` };
}

function hasLeft({ status }: Stakeholder): boolean {
  return status === 'left' || status === 'inactive';
}
