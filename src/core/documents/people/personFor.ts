import type { Settings } from '../../model/settings';
import { orGap } from '../known';
import type { Known } from '../known';
import type { AccountData } from '../documentInput';

/** Jobs on our side that a document hands work to. */
export type Role = 'csm' | 'manager' | 'vp' | 'product' | 'sales' | 'support' | 'implementation';

const ROLES_IN_SETTINGS: Readonly<Record<Role, readonly string[]>> = {
  csm: ['csm'],
  manager: ['cs_manager'],
  vp: ['vp_cs', 'executive'],
  product: ['product'],
  sales: ['account_executive'],
  support: ['support'],
  implementation: ['implementation'],
};

const LABELS: Readonly<Record<Role, string>> = {
  csm: 'customer success manager',
  manager: 'CS manager',
  vp: 'VP of customer success',
  product: 'product manager',
  sales: 'account executive',
  support: 'support lead',
  implementation: 'implementation lead',
};

/** The name behind an id of the settings' people; a name that is no id is itself. */
export function personName(id: string, settings: Settings): string {
  return settings.people[id]?.name ?? id;
}

/** Who owns something, by name; a gap at the path of its `owner` where the file names nobody. */
export function ownerOf(owner: string | undefined, path: string, settings: Settings): Known<string> {
  return orGap(owner === undefined ? undefined : personName(owner, settings), path, 'owner');
}

/**
 * Who does the job for this account: the account's own team first, then the CSM's manager, then the only holder of the
 * role in the settings. A gap where nobody is named or several could be meant.
 */
export function personFor(role: Role, account: AccountData, settings: Settings): Known<string> {
  const team = account.team;
  const csmManager = settings.people[account.csm ?? '']?.manager;
  const named = {
    csm: account.csm,
    manager: team?.manager ?? csmManager,
    vp: team?.exec_sponsor,
    product: undefined,
    sales: team?.account_executive,
    support: team?.support,
    implementation: team?.implementation ?? team?.technical,
  }[role];
  if (named !== undefined) return personName(named, settings);
  if (role === 'csm') return orGap<string>(undefined, 'csm', LABELS.csm);
  return orGap(onlyHolder(role, settings), `people`, `${LABELS[role]}, a person with the role ${ROLES_IN_SETTINGS[role][0]}`, 'settings');
}

function onlyHolder(role: Role, settings: Settings): string | undefined {
  for (const name of ROLES_IN_SETTINGS[role]) {
    const holders = Object.values(settings.people).filter((person) => person.role === name);
    if (holders.length === 1) return holders[0]!.name;
  }
  return undefined;
}
