import type { IsoDay } from '../calendar/isoDay';
import type { Audience } from './documentInput';
import type { EvidenceScope } from '../model/settings';

/** What a rendered document knows of its making; enough to make it again. */
export interface DocumentOrigin {
  readonly template: string;
  /** The account's file, from the portfolio's root. */
  readonly account: string;
  /** The account's name, where its file holds several. */
  readonly name?: string;
  readonly as_of: IsoDay;
  /** The day on which it was first made, where it was made anew since. */
  readonly since?: IsoDay;
  readonly audience: Audience;
  /** What the person who asked said of it: the reason to leave. */
  readonly reason?: string;
  /** Whether figures lead to their lines, where the person who asked decided it. */
  readonly evidence?: EvidenceScope;
  /** Hash of all that was read: the same for the same document on the same day. */
  readonly fingerprint: string;
  /** Ids of the regions that were written, in their order. */
  readonly regions: readonly string[];
}

/**
 * The origin as a comment for the document's end, where no reader sees it: front matter would show above the title in
 * VS Code's preview and wherever the text is pasted. The values are JSON, in which no value can close the comment.
 * @param isDeck whether the text is shown as slides, whose comments are notes of the speaker, but for those of linters
 */
export function originComment(origin: DocumentOrigin, isDeck = false): string {
  const json = JSON.stringify(origin).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e');
  return `\n<!-- ${isDeck ? 'lint ignore ' : ''}csac ${json} -->\n`;
}
