import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { PlanData } from '../../model/planInput';
import type { Settings } from '../../model/settings';
import type { AccountData } from '../documentInput';
import { milestoneName } from '../start/milestoneNames';
import { programmeDay } from '../start/onboardingMilestones';
import { PROGRAMMES } from '../start/programme';
import { reachedMilestone } from '../start/reached';
import { trackOf } from '../start/track';
import { workingDay } from '../dates/workingDay';

/** A milestone as a plan writes it (P1). */
export interface WrittenMilestone {
  readonly name: string;
  readonly target_date?: IsoDay;
  readonly completed_date?: IsoDay;
  readonly status: 'pending' | 'complete';
}

export interface PlanFacts {
  readonly account: AccountData;
  readonly plan: PlanData | undefined;
  readonly settings: Settings;
  readonly asOf: IsoDay;
}

/** Who signs up by card sets up on the first day; every other track has the milestone in its programme. */
const SELF_SERVE_SETUP_DAY = 1;

const BEGINNING = ['technical_setup', 'first_value', 'full_adoption'] as const;

/**
 * The three milestones that a plan begins with (P1) in the order of their days: by the contract's start and the segment (L1, L4), on
 * working days. One whose day is gone and that nothing shows as reached is counted from today instead, as no plan begins overdue (P2).
 */
export function beginningMilestones(facts: PlanFacts): WrittenMilestone[] {
  return BEGINNING.map((id) => milestone(id, facts)).sort((a, b) => (a.target_date ?? '').localeCompare(b.target_date ?? ''));
}

/** The day of one of the three for a plan that names it without a day; undefined where it is reached, or the start is not known. */
export function missingDay(id: (typeof BEGINNING)[number], facts: PlanFacts): IsoDay | undefined {
  const { status, target_date: day } = milestone(id, facts);
  return status === 'complete' ? undefined : day;
}

function milestone(id: (typeof BEGINNING)[number], { account, plan, settings, asOf }: PlanFacts): WrittenMilestone {
  const day = PROGRAMMES[trackOf(account, settings)].milestones.find((each) => each.id === id)?.day ?? SELF_SERVE_SETUP_DAY;
  const name = milestoneName(id, settings.locale);
  const due = programmeDay(day, account, settings);
  const proof = reachedMilestone(id, { account, plan, asOf });
  if (proof !== undefined) {
    // Only the first value's proof is the day on which it was reached; the others show that it is so today.
    const completed = id === 'first_value' && proof.date !== null ? { completed_date: proof.date } : {};
    return { name, ...(due !== undefined && { target_date: due }), ...completed, status: 'complete' };
  }
  if (due === undefined) return { name, status: 'pending' };
  const target = due >= asOf ? due : programmeDay(day, account, settings, workingDay(addDays(asOf, 1)))!;
  return { name, target_date: target, status: 'pending' };
}
