import { isMissingField } from '../../render/gap';
import { accountCadence } from '../account/howServed';
import type { DocumentInput } from '../documentInput';
import { agendaFor } from './agenda';
import { blockersOf } from './blockers';
import { internalNotes } from './internalNotes';
import { nextObjectives } from './objectives';
import { reviewFacts } from './reviewFacts';

/** The review as a talk (Q3): the customer speaks first, then value, roadmap, the plan scored and set anew, strategy. */
export function conversationData(input: DocumentInput) {
  const facts = reviewFacts(input);
  const goals = isMissingField(facts.goals) ? [] : facts.goals;
  return {
    ...facts,
    agenda: agendaFor('conversation', accountCadence(input.account, input.settings)),
    /** Goals that the plan gives a worth in money. */
    goals_worth: goals.filter(({ value }) => value !== null),
    objectives: nextObjectives(facts.goals, input),
    blockers: blockersOf(facts),
    internal: input.audience === 'internal' ? internalNotes(input) : null,
  };
}
