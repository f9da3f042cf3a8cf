import { addDays, daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { contactsOf } from '../contacts';
import { openEvents } from '../datedEvents';
import { isOnboarding } from '../../model/onboardingAge';
import { relativeDay } from '../relativeDay';
import type { AccountRule, AccountScene } from '../rule';

/** Stages that come after the kickoff (L3). */
const AFTER_KICKOFF: readonly (string | undefined)[] = ['implementation', 'training', 'launch', 'handoff'];

const HELP = 'Escalate, and offer them several slots for this week.';

/**
 * The kickoff is more than a week late.
 *
 * @why A late kickoff delays the first value by as much, and the enthusiasm of the purchase is spent on waiting. It is a risk of onboarding.
 * @instead Escalate, and offer flexible slots. Counted is from `onboarding.kickoff_planned`, else from the contract’s start; an event `kickoff_delayed` tells it too. The finding goes away with a
 * `kickoff_date` in time, once the kickoff was held (a touchpoint of type `kickoff`, or a later `stage`). `days` is the delay that is no matter.
 * @bad
 * ```yaml
 * account: Acme Corp
 * contract: { start: 2025-11-03 }
 * onboarding: { status: not-started, kickoff_planned: 2025-11-10 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * contract: { start: 2025-11-03 }
 * onboarding: { status: in-progress, kickoff_planned: 2025-11-10, kickoff_date: 2025-11-12, first_login_date: 2025-11-12 }
 * ```
 */
export const kickoffLate: AccountRule = {
  id: 'onboarding/kickoff-late',
  on: 'account',
  severity: 'warning',
  facts: ['L5', 'L2', 'L6'],
  parameters: { days: 7 },
  *check(scene) {
    const { data, asOf, parameter, isWritten } = scene;
    const { onboarding } = data;
    if (data.churned !== undefined || !isOnboarding(scene) || isHeld(scene)) return;
    const [event] = openEvents(scene, ['kickoff_delayed']);
    if (event !== undefined) {
      yield { message: `The kickoff was put off ${relativeDay(event.date, asOf)} (${event.date}), and was not held since.`, help: HELP, path: event.path };
      return;
    }
    if (onboarding === undefined) return;
    if (onboarding.kickoff_date === undefined && isWritten(['onboarding', 'kickoff_date'])) return;
    const due = onboarding.kickoff_planned ?? data.contract?.start;
    const day = onboarding.kickoff_date ?? plannedKickoff(scene) ?? asOf;
    if (due === undefined || day <= addDays(due, parameter('days'))) return;
    const what = onboarding.kickoff_planned === undefined ? 'the contract’s start' : 'the day that was planned';
    const late = `${daysBetween(due, day)} days after ${what} (${due})`;
    yield {
      message: day === asOf ? `There was no kickoff yet, ${late}.` : `The kickoff is set for ${day}, ${late}.`,
      help: HELP,
      path: ['onboarding', onboarding.kickoff_date === undefined ? 'kickoff_planned' : 'kickoff_date'],
    };
  },
};

function isHeld({ data, asOf }: AccountScene): boolean {
  const { kickoff_date: day, stage } = data.onboarding ?? {};
  return (day !== undefined && day <= asOf) || AFTER_KICKOFF.includes(stage) || contactsOf(data, asOf).lastByType.has('kickoff');
}

function plannedKickoff({ data, asOf }: AccountScene): IsoDay | undefined {
  return contactsOf(data, asOf).planned.find(({ touchpoint }) => touchpoint.type === 'kickoff')?.date;
}
