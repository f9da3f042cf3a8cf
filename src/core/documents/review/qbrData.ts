import type { DocumentInput } from '../documentInput';
import { internalNotes } from './internalNotes';
import { reviewFacts } from './reviewFacts';

/** What a quarterly business review says (Q1); our own people's copy has what we must know and the customer must not read. */
export function qbrData(input: DocumentInput) {
  return { ...reviewFacts(input), internal: input.audience === 'internal' ? internalNotes(input) : null };
}
