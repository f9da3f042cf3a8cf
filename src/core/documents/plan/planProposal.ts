import type { TextEdit } from '../../text/textEdit';
import type { YamlPath } from '../../yaml/sourceTree';

/** One thing that a proposal adds to a plan, or changes in it. */
export interface PlanChange {
  readonly kind: 'added' | 'changed';
  /** From the plan's body. */
  readonly path: YamlPath;
  /** The value as YAML on one line. */
  readonly value: string;
  /** What stood there, where it is a change. */
  readonly before?: string;
}

/** Something that could not be done without touching what people wrote, with the reason as a sentence. */
export interface RefusedChange {
  readonly path: YamlPath;
  readonly reason: string;
}

/** A success plan created, or the present one brought up to date (C10). */
export interface PlanProposal {
  /** Path of the plan's file from the portfolio's root. */
  readonly file: string;
  /** Whether the file is new; then `edits` are empty. */
  readonly created: boolean;
  /** The file's text with everything done. */
  readonly text: string;
  /** Minimal edits of the text that is there; empty when it is up to date. */
  readonly edits: readonly TextEdit[];
  readonly changes: readonly PlanChange[];
  readonly refused: readonly RefusedChange[];
}
