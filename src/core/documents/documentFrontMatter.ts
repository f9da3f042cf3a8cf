import type { IsoDay } from '../calendar/isoDay';
import { scalarText } from '../yaml/scalarText';
import type { Audience } from './documentInput';

/** What a rendered document knows of its making. */
export interface DocumentFrontMatter {
  readonly template: string;
  /** The account's file, from the portfolio's root. */
  readonly account: string;
  readonly as_of: IsoDay;
  readonly audience: Audience;
}

/** The front matter as Markdown files carry it, with the line below it left blank. */
export function documentFrontMatter(values: DocumentFrontMatter): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${scalarText(String(value))}`);
  return `---\n${lines.join('\n')}\n---\n\n`;
}
