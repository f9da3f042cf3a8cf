import type { Settings } from '../../model/settings';
import { missingField } from '../../render/gap';
import { orGap, present } from '../known';
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

/**
 * Who owns something that is still to be done, by name; a gap where the file names nobody, or a person of the customer's who has left.
 * @param source where the owner stands: a path in the account, or in the plan after `success-plan:`
 */
export function ownerOf(owner: string | undefined, source: string, { account, settings }: { readonly account: AccountData; readonly settings: Settings }): Known<string> {
  const isOfPlan = source.startsWith(IN_PLAN);
  const gap = (label: string) => missingField(isOfPlan ? source.slice(IN_PLAN.length) : source, label, isOfPlan ? 'success-plan' : undefined);
  if (owner === undefined || owner.trim() === '') return gap('owner');
  return isGone(owner, account) ? gap('new owner to agree') : personName(owner, settings);
}

/** The owner of something that may have none. `owned` says whether one is named; what is over keeps the name of whoever did it. */
export function ownedBy(owner: string | null, source: string, isOver: boolean, scene: { readonly account: AccountData; readonly settings: Settings }): { readonly owned: boolean; readonly owner: Known<string> | null } {
  if (owner === null) return { owned: false, owner: null };
  return { owned: true, owner: isOver ? personName(owner, scene.settings) : ownerOf(owner, source, scene) };
}

const IN_PLAN = 'success-plan:';

/** Whether a person of the customer's has left; not where another entry of the same name is still there. */
function isGone(name: string, { stakeholders }: AccountData): boolean {
  const entries = present(stakeholders).filter((person) => person.name === name);
  return entries.length > 0 && entries.every(({ status }) => status === 'left');
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
