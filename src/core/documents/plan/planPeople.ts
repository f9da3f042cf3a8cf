import { contactFor } from '../people/contactFor';
import type { PlanFacts } from './planMilestones';

export const PLAN_ROLES = ['champion', 'exec_sponsor', 'technical_lead'] as const;
export type PlanRole = (typeof PLAN_ROLES)[number];

/** A person as a plan writes it (P1). */
export type WrittenPerson = { name: string; title?: string; email?: string };

/** The person of the account for a role of the plan; undefined where it names nobody who is still there. */
export function planPerson(role: PlanRole, facts: Pick<PlanFacts, 'account' | 'asOf'>): WrittenPerson | undefined {
  const person = contactFor(role, facts);
  if (person === undefined) return undefined;
  return { name: person.name, ...(person.title !== null && { title: person.title }), ...(person.email !== null && { email: person.email }) };
}
