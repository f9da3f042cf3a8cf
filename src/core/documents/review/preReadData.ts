import type { DocumentInput } from '../documentInput';
import { accountCadence } from '../account/howServed';
import { agendaFor } from './agenda';
import { mailFrame } from '../mail/mailFrame';
import { reviewFacts } from './reviewFacts';

/** The mail five days before a review (M2): the figures in short, what we ask, how the time is spent. */
export function preReadData(request: DocumentInput) {
  const input: DocumentInput = { ...request, audience: 'customer' };
  const facts = reviewFacts(input);
  return { ...facts, ...mailFrame(input, facts.attendees), agenda: agendaFor('conversation', accountCadence(input.account, input.settings)) };
}
