import stringWidth from 'string-width';
import { visibleText } from './visibleText';

const PLAIN_ASCII = /^[ -~]*$/;

/** Columns that the text takes on a terminal once it is shown. */
export function columnsOf(text: string): number {
  return PLAIN_ASCII.test(text) ? text.length : stringWidth(visibleText(text));
}

/** The text with spaces behind it, up to a width in terminal columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** The text with spaces before it, up to a width in terminal columns. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columnsOf(text))) + text;
}
