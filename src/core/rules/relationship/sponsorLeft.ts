import { openEvents } from '../datedEvents';
import { relativeDay } from '../relativeDay';
import { holdersOf, successorOf } from '../roleHolders';
import type { AccountRule } from '../rule';

/**
 * The customer’s executive sponsor left, and no other is named.
 *
 * @why It is a red flag of churn: the decision about the renewal moves to somebody who owes us nothing.
 * @instead Let our executive reach out to theirs, find out who decides now, and name the new sponsor as a stakeholder with
 * `role: exec_sponsor`. The finding goes away when another one is named, or the event has a day in `resolved`.
 * @bad
 * ```yaml
 * account: Acme Corp
 * stakeholders: [{ name: Tom Berg, title: COO, role: exec_sponsor, status: left }]
 * events: [{ date: 2025-11-10, type: sponsor_left, person: Tom Berg }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * stakeholders: [{ name: Tom Berg, title: COO, role: exec_sponsor, status: left }, { name: Eva Lind, title: COO, role: exec_sponsor, status: new }]
 * events: [{ date: 2025-11-10, type: sponsor_left, person: Tom Berg }]
 * touchpoints: [{ date: 2025-11-19, type: executive, with: [Eva Lind] }]
 * ```
 */
export const sponsorLeft: AccountRule = {
  id: 'relationship/sponsor-left',
  on: 'account',
  severity: 'warning',
  facts: ['R1', 'R3'],
  *check(scene) {
    if (scene.data.churned !== undefined) return;
    const holders = holdersOf(scene, 'exec_sponsor');
    const event = openEvents(scene, ['sponsor_left']).find((each) => successorOf(each, holders) === undefined);
    const stakeholder = holders.active.length === 0 ? holders.left[0] : undefined;
    const path = event?.path ?? stakeholder?.path;
    if (path === undefined) return;
    const person = event?.event.person ?? stakeholder?.name;
    const who = person === undefined ? 'The executive sponsor' : `The executive sponsor ${person}`;
    const when = event === undefined ? '' : ` ${relativeDay(event.date, scene.asOf)} (${event.date})`;
    yield {
      message: `${who} left${when}, and no other is named.`,
      help: 'Let your executive reach out to theirs, find out who decides now, and name the new sponsor.',
      path,
    };
  },
};
