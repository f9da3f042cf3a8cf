import type { PlaybookDocument, PlaybookStep } from '../../playbooks/playbook';
import type { Span } from '../../text/span';

/** The words of a step with the brackets at their end, without blanks behind them. */
export function wordsOf({ text }: PlaybookDocument, { words: { start, end } }: PlaybookStep): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
