import type { Account } from '../../model/account';
import type { Settings } from '../../model/settings';

/** Roles of ours as people call them, by the ids that `people` of the settings knows. */
const LABELS: Readonly<Record<string, string>> = {
  csm: 'CSM',
  cs_manager: 'CS manager',
  vp_cs: 'VP CS',
  account_executive: 'account executive',
  implementation: 'implementation',
  solutions: 'solutions',
  support: 'support',
  product: 'product',
  executive: 'executive',
};

/** What people call a role; the id itself where it is not one of ours. */
export function roleLabel(role: string): string {
  return Object.hasOwn(LABELS, role) ? LABELS[role]! : role;
}

/** Fields of the account's `team`, by the role that they name. */
const TEAM_FIELDS = {
  cs_manager: 'manager',
  account_executive: 'account_executive',
  implementation: 'implementation',
  solutions: 'technical',
  support: 'support',
  executive: 'exec_sponsor',
} as const satisfies Readonly<Record<string, keyof NonNullable<Account['data']['team']>>>;

/** The field of an account that says who has a role there; undefined where none does. */
export function roleField(role: string): string | undefined {
  if (role === 'csm') return 'csm';
  const field = teamField(role);
  return field && `team.${field}`;
}

/**
 * Who of ours does the work of a role for an account: whom the account names, for the CS manager then the CSM's own, else the only person of
 * that role in the settings. An id of a person, or a name where the account gives one; undefined where nobody or several could be meant.
 */
export function ownerFor(role: string, { csm, team }: Account['data'], people: Settings['people']): string | undefined {
  const field = teamField(role);
  const named = role === 'csm' ? csm : field && team?.[field];
  const manager = role === 'cs_manager' && csm !== undefined ? people[csm]?.manager : undefined;
  const holders = holdersOf(role, people);
  return named ?? manager ?? (holders.length === 1 ? holders[0] : undefined);
}

/** The ids of those who have a role in the settings. */
export function holdersOf(role: string, people: Settings['people']): readonly string[] {
  return Object.keys(people).filter((id) => people[id]?.role === role);
}

function teamField(role: string): (typeof TEAM_FIELDS)[keyof typeof TEAM_FIELDS] | undefined {
  return Object.hasOwn(TEAM_FIELDS, role) ? TEAM_FIELDS[role as keyof typeof TEAM_FIELDS] : undefined;
}
