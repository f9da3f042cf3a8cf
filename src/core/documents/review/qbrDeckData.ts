import { isMissingField } from '../../render/gap';
import type { DocumentInput } from '../documentInput';
import { reviewFacts } from './reviewFacts';

/** More rows do not fit on a slide. */
const ROWS = 4;

/** The deck of six slides (Q4): as the review, with no more on a slide than it can hold. */
export function qbrDeckData(input: DocumentInput) {
  const facts = reviewFacts({ ...input, audience: 'customer' });
  const short = <T>(items: T): T => (Array.isArray(items) ? (items.slice(0, ROWS) as T) : items);
  return {
    ...facts,
    goals: short(facts.goals),
    metrics: short(facts.metrics),
    roadmap: { ...facts.roadmap, entries: short(facts.roadmap.entries) },
    actions: isMissingField(facts.actions) ? facts.actions : facts.actions.filter((item) => !item.done).slice(0, ROWS + 1),
  };
}
