import type { PlaybookKind } from '../playbook';

/** A playbook that we bring: what lists of them show, and its text, written for the segments of the preset `engine`. */
export interface LibraryPlaybook {
  readonly id: string;
  readonly title: string;
  readonly kind: PlaybookKind;
  /** Its first sentence, why it matters, in plain text. */
  readonly why: string;
  /** When it applies, in words, on one line of Markdown. */
  readonly when: string;
  /** The file's whole text. */
  readonly text: string;
}
