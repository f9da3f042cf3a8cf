import type { Range } from '../text/position';
import { visibleBlock, visibleText } from './visibleText';

/** A note that GitHub shows beside a line of a pull request. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  /** Path from the repository's root, with `/`; left out where it speaks of no file. */
  readonly file?: string;
  readonly range?: Range;
  readonly title: string;
  readonly message: string;
}

/** The workflow command of one annotation, on one line, with everything that is not ours escaped. */
export function githubAnnotation({ kind, file, range, title, message }: Annotation): string {
  const properties: [string, string | number][] = [];
  if (file !== undefined) properties.push(['file', visibleText(file)]);
  if (range !== undefined) {
    properties.push(['line', range.start.line + 1], ['endLine', range.end.line + 1]);
    // GitHub refuses columns on an annotation of several lines.
    if (range.start.line === range.end.line) properties.push(['col', range.start.character + 1], ['endColumn', range.end.character + 1]);
  }
  properties.push(['title', visibleText(title)]);
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${kind} ${list}::${escapeData(visibleBlock(message))}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
