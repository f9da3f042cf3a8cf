import type { IsoDay } from '../calendar/isoDay';
import type { Audience } from './documentInput';

/** What a rendered document knows of its making. */
export interface DocumentOrigin {
  readonly template: string;
  /** The account's file, from the portfolio's root. */
  readonly account: string;
  readonly as_of: IsoDay;
  readonly audience: Audience;
}

/**
 * The origin as a comment for the document's end, where no reader sees it: front matter would show above the title in
 * VS Code's preview and wherever the text is pasted. The values are JSON, in which no value can close the comment.
 */
export function originComment(origin: DocumentOrigin): string {
  const json = JSON.stringify(origin).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e');
  return `\n<!-- csac ${json} -->\n`;
}
