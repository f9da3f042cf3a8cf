import type { Span } from './text/span';
import type { TextEdit } from './text/textEdit';

/** Weight of a finding, heaviest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A mechanical way out of a finding: edits of the finding's own file, in one undoable step. */
export interface Fix {
  /** What it does, as an imperative: "Rename to `segment`". */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one fix that an editor may apply without asking. */
  readonly preferred: boolean;
}

/** One thing that is wrong, or worth knowing, at one place of one file. */
export interface Finding {
  /** Stable id `area/fault`, linked to its docs page; never reused for another fault. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, with the value shown, and what was expected. One or two plain sentences. */
  readonly message: string;
  readonly span: Span;
  /** The next step, where the message does not already say it. */
  readonly help?: string;
  readonly fixes: readonly Fix[];
  /** Other places of the same file that explain it. */
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
}
