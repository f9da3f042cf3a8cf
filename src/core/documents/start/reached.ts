import type { IsoDay } from '../../calendar/isoDay';
import type { PlanData } from '../../model/planInput';
import type { AccountData } from '../documentInput';
import { indexed } from '../known';
import { isLive } from '../value/isLive';
import { milestoneOfName } from './milestoneNames';
import { dayProof, firstEvent, heldContact, proof } from './proof';
import type { Proof } from './proof';
import type { MilestoneId } from './programme';

/** Share of the licensed seats from which use counts as wide (L4). */
export const WIDE_USE = 0.8;

/** What proofs are looked for in. */
export interface Facts {
  readonly account: AccountData;
  readonly plan: PlanData | undefined;
  readonly asOf: IsoDay;
}

/** What the files show of the onboarding's state, each undefined where they show nothing. Used for milestones and check boxes alike. */
export const REACHED = {
  kickoff: ({ account, asOf }: Facts) => dayProof('held', 'onboarding.kickoff_date', account.onboarding?.kickoff_date, asOf) ?? heldContact(account, 'kickoff', asOf),

  login: ({ account, asOf }: Facts): Proof | undefined => {
    const use = account.scores?.product_usage;
    return (
      dayProof('first_login', 'onboarding.first_login_date', account.onboarding?.first_login_date, asOf) ??
      ((use?.active_users ?? 0) > 0 ? proof('active_users', 'scores.product_usage.active_users', { count: use!.active_users! }) : undefined) ??
      dayProof('last_login', 'scores.product_usage.last_login', use?.last_login, asOf)
    );
  },

  integrations: ({ account }: Facts): Proof | undefined => {
    const status = account.onboarding?.integration_status;
    return status === 'complete' || status === 'not-needed' ? proof(`integrations_${status.replace('-', '_')}`, 'onboarding.integration_status') : undefined;
  },

  goLive: ({ account, plan, asOf }: Facts): Proof | undefined => {
    return (
      dayProof('on', 'onboarding.go_live_date', account.onboarding?.go_live_date, asOf) ??
      firstEvent(account, ['go_live'], asOf) ??
      heldContact(account, 'go_live', asOf) ??
      liveUseCase(plan, asOf)
    );
  },

  firstValue: ({ account, plan, asOf }: Facts) =>
    dayProof('on', 'onboarding.first_value_date', account.onboarding?.first_value_date, asOf) ?? firstEvent(account, ['first_value', 'goal_reached'], asOf) ?? firstValueOfPlan(plan) ?? goalsReached(account),

  /** Wide use needs a count of seats: the same number of people is much for one customer and little for another. */
  wideUse: ({ account }: Facts): Proof | undefined => {
    const active = account.scores?.product_usage?.active_users;
    const seats = account.contract?.seats_licensed;
    if (active === undefined || !seats || active / seats < WIDE_USE) return undefined;
    return proof('seats_active', 'scores.product_usage.active_users', { count: active, of: seats });
  },
} satisfies Record<string, (facts: Facts) => Proof | undefined>;

/** Whether the account's own figures show a milestone as reached; what the plan says of it is told apart. */
export function reachedMilestone(id: MilestoneId, facts: Facts): Proof | undefined {
  switch (id) {
    case 'technical_setup': {
      const { integration_status: status } = facts.account.onboarding ?? {};
      // Whoever works in the product has it set up, unless the file says what is still missing.
      return status === undefined || status === 'complete' || status === 'not-needed' ? REACHED.login(facts) : undefined;
    }
    case 'first_value':
      return REACHED.firstValue(facts);
    case 'core_adoption': {
      const active = facts.account.scores?.product_usage?.active_users ?? 0;
      return active >= FIRST_USERS && REACHED.firstValue(facts) !== undefined ? proof('active_users', 'scores.product_usage.active_users', { count: active }) : undefined;
    }
    case 'wider_adoption':
      return REACHED.wideUse(facts);
    case 'full_adoption':
      // Seats in use that nobody has seen a value of are no adoption yet.
      return REACHED.firstValue(facts) && REACHED.wideUse(facts);
  }
}

/** L4: the first five users. */
const FIRST_USERS = 5;

/** Whoever reached a goal has had a first value before. */
function goalsReached({ scores }: AccountData): Proof | undefined {
  const count = scores?.outcomes?.goals_achieved ?? 0;
  return count > 0 ? proof('goals_reached', 'scores.outcomes.goals_achieved', { count }) : undefined;
}

function firstValueOfPlan(plan: PlanData | undefined): Proof | undefined {
  const reached = indexed(plan?.milestones).find(({ item }) => milestoneOfName(item.name) === 'first_value' && item.status === 'complete');
  return reached && proof('complete', `success-plan:milestones.${reached.index}.status`);
}

function liveUseCase(plan: PlanData | undefined, asOf: IsoDay): Proof | undefined {
  const live = indexed(plan?.use_cases).find(({ item }) => isLive(item));
  if (live === undefined) return undefined;
  const date = live.item.go_live_date !== undefined && live.item.go_live_date <= asOf ? live.item.go_live_date : null;
  return proof(date === null ? 'use_case_live' : 'on', `success-plan:use_cases.${live.index}.status`, { date });
}
