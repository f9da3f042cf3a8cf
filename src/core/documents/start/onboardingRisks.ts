import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { Settings } from '../../model/settings';
import { hasLeft } from '../../model/hasLeft';
import type { Known } from '../known';
import type { Role } from '../people/personFor';
import { dueWithin } from '../dates/dueWithin';
import { laterOf } from '../dates/laterOf';
import { formerHolders, recordsPeople } from '../people/customerPeople';
import { contactFor } from '../people/contactFor';
import { ourPerson } from '../people/ourPerson';
import { onboardingState } from './onboardingState';
import { REACHED } from './reached';
import type { Facts } from './reached';
import { openEvent, proof } from './proof';
import type { Proof } from './proof';
import { trackOf } from './track';

type Severity = 'critical' | 'high' | 'medium';
type RiskId = 'champion_left' | 'no_login' | 'integration_failed' | 'kickoff_late' | 'low_activation' | 'no_sponsor';

/** A risk of onboarding that holds now (L5); what to do stands in the words at `onboarding_risks.<id>`. */
export interface OnboardingRisk {
  readonly id: RiskId;
  readonly severity: Severity;
  readonly proof: Proof;
  readonly owner: Known<string>;
  readonly due: IsoDay;
}

/** Days within which each is acted on, by its weight: 48 hours for what is critical (L5), the same day for a call that is due. */
const RISKS: Readonly<Record<RiskId, { readonly severity: Severity; readonly owner: Role; readonly within: number; readonly look: (facts: Facts) => Proof | undefined }>> = {
  champion_left: { severity: 'critical', owner: 'csm', within: 2, look: championLeft },
  no_login: { severity: 'high', owner: 'csm', within: 0, look: noLogin },
  integration_failed: { severity: 'high', owner: 'implementation', within: 1, look: integrationFailed },
  kickoff_late: { severity: 'medium', owner: 'manager', within: 2, look: kickoffLate },
  low_activation: { severity: 'medium', owner: 'csm', within: 5, look: lowActivation },
  no_sponsor: { severity: 'medium', owner: 'csm', within: 5, look: noSponsor },
};

const LOGIN_BY_DAY = 3;
const LATE_AFTER_DAYS = 7;
const ACTIVE_BY_DAY = 30;

/**
 * The risks of L5 that hold on the day, the heaviest first. An account whose onboarding is over has none of them.
 * @param from day from which they are acted on; a risk that is recorded later counts from its own day
 */
export function onboardingRisks(facts: Facts, settings: Settings, from: IsoDay): OnboardingRisk[] {
  const { account, asOf } = facts;
  const state = onboardingState(account, asOf);
  if (state.completed || hasLeft(account, asOf) || (state.phase === 'past' && !state.said_open)) return [];
  const track = trackOf(account, settings);
  return (Object.keys(RISKS) as RiskId[]).flatMap((id) => {
    // Nobody talks to an executive of a customer who is served by mail (S4).
    if (id === 'no_sponsor' && (track === 'light' || track === 'self-serve')) return [];
    const { severity, owner, within, look } = RISKS[id];
    const found = look(facts);
    if (found === undefined) return [];
    return [{ id, severity, proof: found, owner: ourPerson(owner, account, settings), due: dueWithin(laterOf(from, found.date), within) }];
  });
}

function championLeft({ account, plan, asOf }: Facts): Proof | undefined {
  if (contactFor('champion', { account, plan, asOf }) !== undefined) return undefined;
  const event = openEvent(account, ['champion_left', 'champion_changed_job'], asOf);
  if (event !== undefined) return event;
  const [gone] = formerHolders({ account, asOf }, 'champion');
  if (gone === undefined) return undefined;
  return gone.left === null ? proof('left', `${gone.source}.status`) : proof('left_on', `${gone.source}.left`, { date: gone.left });
}

function noLogin({ account, plan, asOf }: Facts): Proof | undefined {
  const { day } = onboardingState(account, asOf);
  if (account.onboarding === undefined || day === null || day <= LOGIN_BY_DAY) return undefined;
  const seen = REACHED.login({ account, plan, asOf }) ?? REACHED.goLive({ account, plan, asOf }) ?? REACHED.firstValue({ account, plan, asOf });
  return seen === undefined ? proof('day', 'contract.start', { count: day }) : undefined;
}

function integrationFailed({ account, asOf }: Facts): Proof | undefined {
  const status = account.onboarding?.integration_status;
  if (status === 'failed') return proof('integrations_failed', 'onboarding.integration_status');
  return status === 'complete' ? undefined : openEvent(account, ['integration_failed'], asOf);
}

function kickoffLate({ account, plan, asOf }: Facts): Proof | undefined {
  const planned = account.onboarding?.kickoff_planned;
  const due = planned ?? account.contract?.start;
  // Without a section on the onboarding nobody keeps track of a kickoff, so its absence tells nothing.
  if (account.onboarding === undefined || due === undefined || REACHED.kickoff({ account, plan, asOf }) !== undefined) return undefined;
  const late = daysBetween(due, asOf);
  return late > LATE_AFTER_DAYS ? proof('days_late', planned === undefined ? 'contract.start' : 'onboarding.kickoff_planned', { count: late, date: due }) : undefined;
}

function lowActivation({ account, asOf }: Facts): Proof | undefined {
  const { day } = onboardingState(account, asOf);
  const active = account.scores?.product_usage?.active_users;
  const seats = account.contract?.seats_licensed;
  if (day === null || day < ACTIVE_BY_DAY || active === undefined || !seats || active / seats >= 0.5) return undefined;
  return proof('seats_active', 'scores.product_usage.active_users', { count: active, of: seats });
}

/** Only where the files speak of people at all. */
function noSponsor({ account, plan, asOf }: Facts): Proof | undefined {
  if (!recordsPeople(account) || contactFor('exec_sponsor', { account, plan, asOf }) !== undefined) return undefined;
  return proof('nobody', account.stakeholders === undefined ? 'scores.relationship.exec_sponsor' : 'stakeholders');
}
