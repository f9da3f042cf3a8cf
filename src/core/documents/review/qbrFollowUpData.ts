import type { DocumentInput } from '../documentInput';
import { blockersOf } from './blockers';
import { mailFrame } from '../mail/mailFrame';
import { nextObjectives } from './objectives';
import { reviewFacts } from './reviewFacts';

const BLOCKERS = 3;

/**
 * The mail after a quarterly review (Q6): thanks, what was achieved, what comes next, who does what by when. Always for
 * the customer, so nothing internal enters whatever is asked.
 */
export function qbrFollowUpData(request: DocumentInput) {
  const input: DocumentInput = { ...request, audience: 'customer' };
  const facts = reviewFacts(input);
  return {
    ...facts,
    ...mailFrame(input, facts.attendees),
    objectives: nextObjectives(facts.goals, input),
    /** What a mail to a customer who is not well must say plainly; open goals stand among the objectives. */
    blockers: facts.standing === 'at-risk' ? blockersOf(facts).filter(({ kind }) => kind !== 'goal').slice(0, BLOCKERS) : [],
  };
}
