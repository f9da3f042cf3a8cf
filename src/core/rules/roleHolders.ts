import type { IsoDay } from '../calendar/isoDay';
import { isNobody } from '../text/isNobody';
import type { YamlPath } from '../yaml/sourceTree';
import type { DatedEvent } from './datedEvents';
import { rememberLast } from './rememberLast';
import type { AccountScene } from './rule';

type Stakeholder = NonNullable<AccountScene['data']['stakeholders']>[number];

/** The two people at the customer on whom the account hangs. */
export type KeyRole = 'champion' | 'exec_sponsor';

/** Somebody who has, or had, a role at the customer. */
export interface RoleHolder {
  readonly name: string;
  /** Day from which the person has the role. */
  readonly since: IsoDay | undefined;
  readonly path: YamlPath;
}

export interface RoleHolders {
  readonly active: readonly RoleHolder[];
  /** Stakeholders with the role who left, each with the place that says so. */
  readonly left: readonly RoleHolder[];
}

/** Who holds the role, as stakeholders, the relationship's figures and the plan name them. Nobody is named twice. */
export function holdersOf({ data, plan }: Pick<AccountScene, 'data' | 'plan'>, role: KeyRole): RoleHolders {
  const { gone, [role]: listed } = stakeholdersByRole(data.stakeholders ?? NO_STAKEHOLDERS, '');
  const active = [...listed.active];
  const named = nameOf(data.scores?.relationship?.[role]);
  const planned = nameOf(plan?.data.stakeholders?.[role]?.name);
  for (const [name, path] of [[named, ['scores', 'relationship', role]], [planned, []]] as const) {
    if (name !== undefined && !gone.has(name) && active.every((holder) => holder.name !== name)) active.push({ name, since: undefined, path });
  }
  return { active, left: listed.left };
}

const NO_STAKEHOLDERS: readonly Stakeholder[] = [];

/** What the list says of the two roles, and who left at all; several rules ask for it, and a list may be long. */
const stakeholdersByRole = rememberLast((stakeholders: readonly Stakeholder[]) => {
  const listed = { champion: { active: [] as RoleHolder[], left: [] as RoleHolder[] }, exec_sponsor: { active: [] as RoleHolder[], left: [] as RoleHolder[] } };
  const gone = new Set<string>();
  stakeholders.forEach(({ name, role, status, since }, index) => {
    if (name === undefined) return;
    if (status === 'left') gone.add(name);
    if (role !== 'champion' && role !== 'exec_sponsor') return;
    if (status === 'left') listed[role].left.push({ name, since, path: ['stakeholders', index, 'status'] });
    else listed[role].active.push({ name, since, path: ['stakeholders', index, 'name'] });
  });
  return { gone, ...listed };
});

/** Whoever took the role over after the event; undefined when nobody is seen to have. */
export function successorOf({ date, event: { person } }: DatedEvent, { active, left }: RoleHolders): RoleHolder | undefined {
  return active.find(({ name, since }) => (person === undefined ? left.length > 0 || (since !== undefined && since >= date) : name !== person));
}

/** Whether the account says anything of people: where it does not, nobody is missing yet. */
export function recordsPeople({ data }: Pick<AccountScene, 'data'>): boolean {
  return data.stakeholders !== undefined || data.scores?.relationship !== undefined;
}

/** The name in `Ana Ruiz, Ops Director`; undefined for the words that sheets write where there is nobody. */
export function nameOf(text: string | undefined): string | undefined {
  const name = text?.split(',')[0]?.trim();
  return name === undefined || isNobody(name) ? undefined : name;
}
