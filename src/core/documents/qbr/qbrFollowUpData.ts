import { addDays } from '../../calendar/isoDay';
import { isMissingField } from '../../render/gap';
import type { DocumentInput } from '../documentInput';
import type { ScoredGoal } from '../goals';
import { orGap } from '../known';
import type { Known } from '../known';
import { personFor, personName } from '../people';
import { quarterOf } from '../quarter';
import { qbrData } from './qbrData';

/** A goal of the next quarter with who keeps it. */
export interface Objective {
  readonly goal: ScoredGoal;
  readonly owner: Known<string>;
}

/**
 * The mail after a quarterly review (Q6): thanks, what was achieved, what comes next, who does what by when. Always for
 * the customer, so nothing internal enters whatever is asked.
 */
export function qbrFollowUpData(request: DocumentInput) {
  const input: DocumentInput = { ...request, audience: 'customer' };
  const { settings, account } = input;
  const qbr = qbrData(input);
  const csm = personFor('csm', account, settings);
  const keeper = input.plan?.owner === undefined ? csm : personName(input.plan.owner, settings);
  const goals = isMissingField(qbr.goals) ? [] : qbr.goals;
  const attendees = isMissingField(qbr.attendees) ? [] : qbr.attendees;
  const open = goals
    .filter((goal) => goal.status !== 'exceeded' && goal.status !== 'reached')
    .map((goal): Objective => ({ goal, owner: goal.owner === null ? keeper : personName(goal.owner, settings) }));
  return {
    customer: qbr.customer,
    company: qbr.company,
    quarter: qbr.quarter,
    next_quarter: quarterOf(addDays(qbr.quarter.end, 1), settings.fiscalYearStart),
    to: attendees.length === 0 ? qbr.attendees : attendees.map((person, index) => ({ ...person, email: orGap(person.email, `stakeholders.${index}.email`, `e-mail address of ${person.name}`) })),
    first_names: attendees.length === 0 ? qbr.attendees : attendees.map(({ name }) => firstName(name)),
    achieved: qbr.wins,
    roi: qbr.roi,
    objectives: orGap(open.length === 0 ? undefined : open, 'business_objectives', `objectives for next quarter`, 'success-plan'),
    actions: qbr.actions,
    next_review: qbr.next_review,
    sender: { name: csm, title: settings.people[account.csm ?? '']?.title ?? null },
  };
}

/** The name by which a mail greets; names in other scripts than Latin put the family first, so they stay whole. */
function firstName(name: string): string {
  return /^\p{Script=Latin}/u.test(name) ? (name.split(/\s+/)[0] ?? name) : name;
}
