import { SEVERITIES } from '../../finding';
import type { Finding, Severity } from '../../finding';
import { escapeUrl } from '../../text/escapeMarkdown';
import { plural } from '../../text/plural';
import { messageWithHelp, rangeIn } from '../checkedFile';
import type { CheckedFile } from '../checkedFile';
import { byteLength } from '../diff/byteLength';
import { commentCode, commentText } from '../diff/commentText';
import type { LinkTo } from '../diff/commentWriter';
import { findingCounts } from './findingCounts';

export interface FindingsMarkdownOptions {
  /** The most bytes of the text. */
  readonly limit: number;
  readonly linkTo: LinkTo;
  /** Where all findings are, should there be no room for them. Plain text. */
  readonly whole: string;
}

const SIGNS: Readonly<Record<Severity, string>> = { error: '❌ error', warning: '⚠️ warning', info: 'ℹ️ info' };
const HEAD = ['| | Place | Finding | Rule |', '| --- | --- | --- | --- |'];
/** Longer messages are read beside their line. */
const MOST_OF_A_MESSAGE = 500;
const REST_BYTES = 200;

/** All findings as Markdown, the heaviest first, a row of a table each; cut to the limit behind a row. Ends with a line break. */
export function findingsMarkdown(files: readonly CheckedFile[], { limit, linkTo, whole }: FindingsMarkdownOptions): string {
  const { errors, warnings, infos, all } = findingCounts(files);
  const checked = plural(files.filter(({ skipped }) => skipped === undefined).length, 'file');
  if (all === 0) return `## Findings\n\nNo findings in ${checked}.\n`;
  const title = `## Findings\n\n${plural(all, 'finding')} in ${checked}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${infos} info.`;
  const rows: string[] = [];
  let left = limit - REST_BYTES - byteLength(whole) - byteLength([title, ...HEAD].join('\n'));
  for (const { file, finding } of heaviestFirst(files)) {
    const row = rowOf(file, finding, linkTo);
    left -= byteLength(row) + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const rest = rows.length === all ? '' : `\n*And ${plural(all - rows.length, 'more finding')}, for which there is no room here: see ${commentText(whole)}.*\n`;
  return `${[title, '', ...HEAD, ...rows].join('\n')}\n${rest}`;
}

function* heaviestFirst(files: readonly CheckedFile[]): Generator<{ readonly file: CheckedFile; readonly finding: Finding }> {
  for (const severity of SEVERITIES) {
    for (const file of files) for (const finding of file.findings) if (finding.severity === severity) yield { file, finding };
  }
}

function rowOf(file: CheckedFile, finding: Finding, linkTo: LinkTo): string {
  const line = rangeIn(file, finding.span).start.line + 1;
  const place = commentText(`${file.file}:${line}`, 200);
  const address = escapeUrl(linkTo(file.file, line) ?? '');
  return `| ${[SIGNS[finding.severity], address === '' ? place : `[${place}](${address})`, commentText(messageWithHelp(finding), MOST_OF_A_MESSAGE), commentCode(finding.rule, 'cell')].join(' | ')} |`;
}
