import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { openEvents } from '../datedEvents';
import { isOnboarding } from '../../model/onboardingAge';
import { relativeDay } from '../relativeDay';
import { holdersOf, successorOf } from '../roleHolders';
import type { AccountRule, AccountScene, RuleFinding } from '../rule';

/** A new contact is due within 48 hours (L5, R6). */
const DAYS_TO_REPLACE = 2;

/**
 * The champion left or changed jobs, and nobody has taken the role over.
 *
 * @why A champion who changes jobs shows 60 to 90 days before the customer leaves. During onboarding it is critical: a new champion is due
 * within 48 hours.
 * @instead Within 48 hours ask for an introduction to whoever takes over, and re-open the line to the executive. The finding goes away when
 * another active stakeholder has the role champion, or the event has a day in `resolved`.
 * @bad
 * ```yaml
 * account: Acme Corp
 * stakeholders: [{ name: Ana Ruiz, role: champion, status: active }]
 * events: [{ date: 2025-11-20, type: champion_left, person: Ana Ruiz }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * stakeholders: [{ name: Ana Ruiz, role: champion, status: left }, { name: Ben Ode, role: champion, status: new, since: 2025-11-21 }]
 * events: [{ date: 2025-11-20, type: champion_left, person: Ana Ruiz }]
 * ```
 */
export const championLeft: AccountRule = {
  id: 'relationship/champion-left',
  on: 'account',
  severity: 'warning',
  facts: ['R2', 'L5', 'R6'],
  *check(scene) {
    if (scene.data.churned !== undefined) return;
    const holders = holdersOf(scene, 'champion');
    const event = openEvents(scene, ['champion_left', 'champion_changed_job']).find((each) => successorOf(each, holders) === undefined);
    const stakeholder = holders.active.length === 0 ? holders.left[0] : undefined;
    if (event !== undefined) {
      const who = event.event.person === undefined ? 'The champion' : `The champion ${event.event.person}`;
      const what = event.type === 'champion_left' ? 'left' : 'changed jobs';
      yield finding(scene, `${who} ${what} ${relativeDay(event.date, scene.asOf)} (${event.date})`, event.date, event.path);
    } else if (stakeholder !== undefined) {
      const left = scene.data.stakeholders?.find(({ name }) => name === stakeholder.name)?.left;
      yield finding(scene, `The champion ${stakeholder.name} left${left === undefined ? '' : ` ${relativeDay(left, scene.asOf)} (${left})`}`, left, stakeholder.path);
    }
  },
};

function finding(scene: AccountScene, happened: string, left: IsoDay | undefined, path: RuleFinding['path']): RuleFinding {
  const until = left === undefined ? undefined : addDays(left, DAYS_TO_REPLACE);
  const isOver = until !== undefined && until < scene.asOf;
  return {
    message: `${happened}, and nobody has taken the role over.${isOnboarding(scene) ? ' During onboarding that is critical.' : ''}`,
    help: isOver
      ? 'The 48 hours for a new contact are over: ask for the introduction today, and re-open the line to the executive.'
      : `Ask for an introduction to the new contact ${until === undefined ? 'within 48 hours' : `by ${until}`}, and re-open the line to the executive.`,
    path,
  };
}
