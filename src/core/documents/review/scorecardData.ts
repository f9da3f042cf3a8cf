import { accountCadence } from '../account/howServed';
import type { DocumentInput } from '../documentInput';
import type { FeatureUse } from '../usage/usage';
import { agendaFor } from './agenda';
import { reviewFacts } from './reviewFacts';

/** An under-used feature with what we recommend, by an id of `words/review.yaml`. */
export interface FeatureAdvice extends FeatureUse {
  readonly advice: 'start' | 'spread' | 'finish';
}

/** The scorecard review (Q2): an agenda by the minute, and each goal, feature and request with what follows from it. */
export function scorecardData(input: DocumentInput) {
  const facts = reviewFacts(input);
  return { ...facts, agenda: agendaFor('scorecard', accountCadence(input.account, input.settings)), advice: facts.usage.opportunities.map(adviceFor) };
}

/** Hardly anybody uses it: show it to one team; some do: let them show the others; nearly half: finish the roll-out. */
function adviceFor(feature: FeatureUse): FeatureAdvice {
  return { ...feature, advice: feature.adoption < 0.1 ? 'start' : feature.adoption < 0.35 ? 'spread' : 'finish' };
}
