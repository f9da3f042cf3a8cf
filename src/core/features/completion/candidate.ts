import type { ScalarValue } from '../../yaml/sourceTree';
import type { CompletionKind } from '../authoring';

/** A value that could stand at the caret, before it is known how it is written there. */
export interface Candidate {
  readonly value: ScalarValue;
  readonly kind: CompletionKind;
  /** Short, behind the value. */
  readonly detail?: string | undefined;
  /** What follows the name where a person is named with it, as in `Ana Ruiz, Ops Director`. */
  readonly title?: string;
  /** Markdown. */
  readonly documentation?: string | undefined;
}
