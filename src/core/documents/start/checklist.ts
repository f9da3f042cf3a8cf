import type { AccountData, Audience } from '../documentInput';
import type { PlanData } from '../../model/planInput';
import { indexed } from '../known';
import { contactFor } from '../people/contactFor';
import { REACHED } from './reached';
import type { Facts } from './reached';
import { heldContact, plannedContact, proof } from './proof';
import type { Proof } from './proof';
import type { Track } from './track';

export type StageId = 'pre_kickoff' | 'kickoff' | 'implementation' | 'training' | 'launch' | 'handoff' | 'begin' | 'set_up' | 'learn' | 'settle' | 'check';

/** One box: ticked where the files prove it. `proof` may also show how far something is that is not done. */
export interface CheckItem {
  /** Words at `onboarding_items.<id>`. */
  readonly id: ItemId;
  readonly done: boolean;
  readonly proof: Proof | null;
}

export interface ChecklistStage {
  readonly id: StageId;
  readonly items: readonly CheckItem[];
}

/** What proves an item, or how far it is; `null` where no file could tell. */
type Look = ((facts: Facts) => Proof | Partly | undefined) | null;
interface Partly {
  readonly partly: Proof;
}

const SHARE_TRAINED = 0.8;

/** All items of L3, and those of the shorter tracks, with what proves each. */
const ITEMS = {
  sales_notes: null,
  plan_prepared: ({ plan }) => (plan?.created !== undefined ? proof('on', 'success-plan:created', { date: plan.created }) : undefined),
  kickoff_scheduled: ({ account, plan, asOf }) => {
    const planned = account.onboarding?.kickoff_planned;
    return (planned === undefined ? plannedContact(account, ['kickoff'], asOf) : proof('for', 'onboarding.kickoff_planned', { date: planned })) ?? REACHED.kickoff({ account, plan, asOf });
  },
  welcome_sent: null,
  kickoff_held: REACHED.kickoff,
  roles: null,
  goals_timeline: ({ plan }) => objective(plan, ({ timeline }) => timeline !== undefined),
  stakeholders: ({ account, plan, asOf }) => {
    const champion = contactFor('champion', { account, plan, asOf });
    const sponsor = contactFor('exec_sponsor', { account, plan, asOf });
    return champion === undefined || sponsor === undefined ? undefined : proof('named', champion.source, { names: [champion.name, sponsor.name] });
  },
  success_metrics: ({ plan }) => objective(plan, ({ metric, target }) => metric !== undefined && target !== undefined),
  implementation_calls: ({ account, asOf }) => plannedContact(account, ['onboarding', 'workshop', 'training'], asOf),
  accounts_created: REACHED.login,
  users_invited: ({ account }) => seats(account),
  sso: null,
  integrations: ({ account, plan, asOf }) => REACHED.integrations({ account, plan, asOf }) ?? statusOnly(account),
  data: null,
  tests: null,
  admins_trained: ({ account, asOf }) => heldContact(account, 'training', asOf, ({ summary }) => /admin|管理员/i.test(summary ?? '')),
  users_trained: ({ account }) => trained(account),
  material: null,
  self_service: null,
  certification: null,
  go_live: REACHED.goLive,
  users_log_in: REACHED.login,
  first_workflow: REACHED.firstValue,
  quick_win: ({ account }) => {
    const [win] = indexed(account.value?.wins);
    return win && proof('noted', `value.wins.${win.index}`);
  },
  celebration: null,
  csm_introduced: ({ account, asOf }) => heldContact(account, 'handoff', asOf),
  cadence: ({ account, asOf }) => plannedContact(account, ['check_in'], asOf),
  escalation_path: null,
  nps: ({ account }) => {
    const answer = indexed(account.surveys).find(({ item }) => item.type === 'nps' && item.date !== undefined);
    if (answer !== undefined) return proof('answered', `surveys.${answer.index}.date`, { date: answer.item.date! });
    const { nps, nps_date: date } = account.scores?.relationship ?? {};
    return nps === undefined || date === undefined ? undefined : proof('answered', 'scores.relationship.nps_date', { date });
  },
  documentation: null,
  start_call: ({ account, plan, asOf }) => REACHED.kickoff({ account, plan, asOf }) ?? heldContact(account, 'call', asOf),
  signed_in: REACHED.login,
  first_action: REACHED.firstValue,
  data_in: null,
  colleagues_in: ({ account }) => seats(account),
  recordings: null,
  help_known: null,
  day_30_check: ({ account, asOf }) => heldContact(account, 'check_in', asOf),
} satisfies Record<string, Look>;

type ItemId = keyof typeof ITEMS;

/** What is our own homework; the customer's copy does not list it. */
const OURS: ReadonlySet<ItemId> = new Set<ItemId>(['sales_notes', 'plan_prepared', 'welcome_sent']);

const L3: readonly (readonly [StageId, readonly ItemId[]])[] = [
  ['pre_kickoff', ['sales_notes', 'plan_prepared', 'kickoff_scheduled', 'welcome_sent']],
  ['kickoff', ['kickoff_held', 'roles', 'goals_timeline', 'stakeholders', 'success_metrics', 'implementation_calls']],
  ['implementation', ['accounts_created', 'users_invited', 'sso', 'integrations', 'data', 'tests']],
  ['training', ['admins_trained', 'users_trained', 'material', 'self_service', 'certification']],
  ['launch', ['go_live', 'users_log_in', 'first_workflow', 'quick_win', 'celebration']],
  ['handoff', ['csm_introduced', 'cadence', 'escalation_path', 'nps', 'documentation']],
];

/** The checklist by stage (L3); the lighter tracks have what one person can do without calls (S4). */
const STAGES: Readonly<Record<Track, readonly (readonly [StageId, readonly ItemId[]])[]>> = {
  full: L3,
  // Certification and a written handoff are more than a customer of this size needs.
  standard: L3.map(([stage, items]) => [stage, items.filter((id) => id !== 'certification' && id !== 'documentation')]),
  light: [
    ['begin', ['welcome_sent', 'signed_in', 'first_action', 'start_call']],
    ['set_up', ['data_in', 'colleagues_in']],
    ['learn', ['recordings', 'help_known']],
    ['check', ['day_30_check', 'nps']],
  ],
  'self-serve': [
    ['begin', ['signed_in', 'first_action']],
    ['settle', ['data_in', 'colleagues_in', 'help_known']],
    ['check', ['nps']],
  ],
};

/** The check boxes of an onboarding, as the reader may see them. */
export function onboardingChecklist(track: Track, facts: Facts, audience: Audience): ChecklistStage[] {
  return STAGES[track]
    .map(([id, items]) => ({ id, items: items.filter((item) => audience === 'internal' || !OURS.has(item)).map((item) => checkItem(item, facts)) }))
    .filter(({ items }) => items.length > 0);
}

function checkItem(id: ItemId, facts: Facts): CheckItem {
  const look: Look = ITEMS[id];
  const found = look?.(facts);
  if (found === undefined) return { id, done: false, proof: null };
  return 'partly' in found ? { id, done: false, proof: found.partly } : { id, done: true, proof: found };
}

type Objective = NonNullable<NonNullable<PlanData['business_objectives']>[number]>;

function objective(plan: PlanData | undefined, suits: (objective: Objective) => boolean): Proof | undefined {
  const all = indexed(plan?.business_objectives).filter(({ item }) => suits(item));
  return all[0] && proof('goals', `success-plan:business_objectives.${all[0].index}`, { count: all.length });
}

/** Everybody is in once nine of ten seats are in use; until then the box shows how many are. */
function seats(account: AccountData): Proof | Partly | undefined {
  const active = account.scores?.product_usage?.active_users;
  const licensed = account.contract?.seats_licensed;
  if (active === undefined || !licensed) return undefined;
  const found = proof('seats_active', 'scores.product_usage.active_users', { count: active, of: licensed });
  return active / licensed >= 0.9 ? found : { partly: found };
}

function trained(account: AccountData): Proof | Partly | undefined {
  const count = account.onboarding?.users_trained;
  const licensed = account.contract?.seats_licensed;
  if (count !== undefined && licensed) {
    const found = proof('trained', 'onboarding.users_trained', { count, of: licensed });
    return count / licensed >= SHARE_TRAINED ? found : { partly: found };
  }
  const share = account.scores?.engagement?.training_completion;
  if (share === undefined) return undefined;
  const found = proof('training_share', 'scores.engagement.training_completion', { count: share });
  return share >= SHARE_TRAINED ? found : { partly: found };
}

function statusOnly(account: AccountData): Partly | undefined {
  const status = account.onboarding?.integration_status;
  return status === 'in-progress' || status === 'failed' ? { partly: proof(`integrations_${status.replace('-', '_')}`, 'onboarding.integration_status') } : undefined;
}
