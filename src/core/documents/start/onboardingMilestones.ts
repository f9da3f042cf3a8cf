import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { ONBOARDING_DAYS } from '../../model/onboardingAge';
import type { PlanData } from '../../model/planInput';
import type { AccountData, DocumentInput } from '../documentInput';
import { indexed, orGap } from '../known';
import type { Known } from '../known';
import { ownedBy } from '../people/personFor';
import { workingDay } from '../dates/workingDay';
import { milestoneName, milestoneOfName } from './milestoneNames';
import { PROGRAMMES } from './programme';
import type { MilestoneId } from './programme';
import { reachedMilestone } from './reached';
import { dayProof, proof } from './proof';
import type { Proof } from './proof';
import { daysToValue, trackOf } from './track';

/**
 * `late` is past its day and not reached, `next` the first that lies ahead, `at-risk` what the plan calls so. Of a customer whom
 * nobody calls, the files often do not tell: then it is `unrecorded`.
 */
type MilestoneStatus = 'done' | 'late' | 'unrecorded' | 'at-risk' | 'next' | 'ahead' | 'unknown';

export interface OnboardingMilestone {
  /** One of the programme (L4), or null for one of the plan's own. */
  readonly id: MilestoneId | null;
  /** What the plan calls it; null where only the programme knows it. */
  readonly name: string | null;
  /** The plan's name for it, else ours. */
  readonly label: string;
  readonly due: Known<IsoDay>;
  /** Its day counted from the start, by the programme; null for the plan's own. */
  readonly day: number | null;
  /** Whether the day is the plan's, which was agreed with the customer. */
  readonly agreed: boolean;
  readonly status: MilestoneStatus;
  /** What shows that it was reached. */
  readonly proof: Proof | null;
  /** Who answers for it; null where the plan names nobody, a gap where they have left before it was reached. */
  readonly owner: Known<string> | null;
  readonly owned: boolean;
  readonly source: string | null;
}

/** Even then wider adoption (day 42) comes before day 90. */
const LARGEST_DELAY = 35;

type Input = Pick<DocumentInput, 'settings' | 'asOf'> & { readonly account: AccountData; readonly plan: PlanData | undefined };

/**
 * The milestones of the first ninety days (L4) in the order of their days: the plan's day where the plan has the milestone, as
 * that was agreed; else days after the contract's start by track, with the first value by L1, off weekends.
 */
export function onboardingMilestones(input: Input): OnboardingMilestone[] {
  const planned = ofPlan(input);
  const known = new Set(planned.map(({ id }) => id));
  const delay = agreedDelay(planned, input);
  const others = PROGRAMMES[trackOf(input.account, input.settings)].milestones.filter(({ id }) => !known.has(id)).map(({ id, day }) => ofProgramme(id, day, delay, input));
  const all = [...planned, ...others].sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
  const next = all.findIndex(({ status }) => status === 'ahead');
  return all.map((milestone, index) => (index === next ? { ...milestone, status: 'next' } : milestone));
}

/** The first day of the onboarding: the contract's, off weekends; everything else is counted from it. */
export function onboardingStart(account: AccountData): IsoDay | undefined {
  const start = account.contract?.start;
  return start === undefined ? undefined : workingDay(start);
}

/** The day of a milestone by the programme; undefined where nobody knows when the contract began. */
export function programmeDay(day: number | 'first-value', account: AccountData, settings: DocumentInput['settings'], from = onboardingStart(account)): IsoDay | undefined {
  if (from === undefined) return undefined;
  const days = day === 'first-value' ? daysToValue(account, settings) : day;
  return workingDay(addDays(from, days < 1 ? 0 : Math.ceil(days)));
}

/** By how many days the plan has the first value later than L1; what builds on it, and is not agreed itself, moves with it. */
function agreedDelay(planned: readonly OnboardingMilestone[], { account, settings }: Input): number {
  const agreed = planned.find(({ id }) => id === 'first_value')?.due;
  const target = programmeDay('first-value', account, settings);
  return typeof agreed === 'string' && target !== undefined ? Math.max(0, Math.min(daysBetween(target, agreed), LARGEST_DELAY)) : 0;
}

function ofProgramme(id: MilestoneId, day: number | 'first-value', delay: number, { account, plan, settings, asOf }: Input): OnboardingMilestone {
  const buildsOnValue = id === 'core_adoption' || id === 'wider_adoption';
  const due = programmeDay(buildsOnValue && day !== 'first-value' ? day + delay : day, account, settings);
  const reached = reachedMilestone(id, { account, plan, asOf }) ?? null;
  const track = trackOf(account, settings);
  const byDay = statusOf(due, asOf);
  const status = reached !== null ? 'done' : byDay === 'late' && (track === 'light' || track === 'self-serve') ? 'unrecorded' : byDay;
  const days = day === 'first-value' ? Math.floor(daysToValue(account, settings)) : day;
  return { id, name: null, label: milestoneName(id, settings.locale), due: orGap(due, 'contract.start', 'first day of the contract'), day: days, agreed: false, status, proof: reached, owned: false, owner: null, source: due === undefined ? null : 'contract.start' };
}

/** The plan's milestones that belong to the onboarding: the three it begins with, and its own until a week after day 90. */
function ofPlan({ account, plan, settings, asOf }: Input): OnboardingMilestone[] {
  const start = onboardingStart(account);
  const end = start === undefined ? undefined : addDays(start, ONBOARDING_DAYS + 7);
  return indexed(plan?.milestones).flatMap(({ item, index }): OnboardingMilestone[] => {
    const { name, target_date: due, completed_date: completed, status, owner } = item;
    const id = milestoneOfName(name) ?? null;
    const belongs = id !== null || (due !== undefined && end !== undefined && due <= end);
    if (name === undefined || !belongs) return [];
    const at = `success-plan:milestones.${index}`;
    const written = dayProof('on', `${at}.completed_date`, completed, asOf) ?? (status === 'complete' ? proof('complete', `${at}.status`) : undefined);
    // What people wrote of it holds; only a first value with its day on record is more than their word.
    const shown = id === 'first_value' || (id !== null && status === undefined) ? reachedMilestone(id, { account, plan: undefined, asOf }) : undefined;
    const reached = written ?? shown ?? null;
    return [
      {
        id,
        name,
        label: name,
        due: orGap(due, `milestones.${index}.target_date`, 'day of the milestone', 'success-plan'),
        day: null,
        agreed: due !== undefined,
        status: reached !== null ? 'done' : status === 'at-risk' && (due ?? asOf) >= asOf ? 'at-risk' : statusOf(due, asOf),
        proof: reached,
        ...ownedBy(owner ?? null, `${at}.owner`, reached !== null, { account, settings }),
        source: due === undefined ? null : `${at}.target_date`,
      },
    ];
  });
}

function statusOf(due: IsoDay | undefined, asOf: IsoDay): MilestoneStatus {
  if (due === undefined) return 'unknown';
  return due < asOf ? 'late' : 'ahead';
}

/** By day; those without one stay in their order behind the others. */
function sortKey({ due }: OnboardingMilestone): string {
  return typeof due === 'string' ? due : '9999';
}
