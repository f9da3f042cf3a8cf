import { createEngine } from '../../../src/core/engine';
import type { FileReport } from '../../../src/core/engine';
import type { Range } from '../../../src/core/text/position';
import { expect } from 'vitest';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { account, folderWith, SETTINGS } from './folder';
import { jsonOf, runCli, TODAY } from './runCli';

export interface ReportedFinding {
  readonly file: string;
  readonly range: Range;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
  readonly fixable: boolean;
}

export interface Checked {
  readonly report: FileReport;
  /** The findings of the file as the command line prints them. */
  readonly findings: readonly ReportedFinding[];
  /** Why the command line passed the file over. */
  readonly skipped: string | undefined;
  readonly code: number;
  readonly folder: string;
}

export const FILE = 'accounts/acme/account.yaml';
const OTHER = 'accounts/other/account.yaml';

/**
 * Checks one account file through the engine and through the command line, beside another account. Both must say the
 * same, the other account must not be touched, and `score` must go on.
 */
export async function checkBoth(content: string | Uint8Array): Promise<Checked> {
  const files = { 'customer-success.yaml': SETTINGS, [OTHER]: account('Other Ltd'), [FILE]: content };
  const report = await createEngine(portsOf(memoryWorkspace(files), TODAY)).checkFile(FILE);
  const folder = folderWith(files);
  const result = await runCli(['validate', '--format', 'json'], folder);
  const printed = jsonOf<{ findings: ReportedFinding[]; skipped: { file: string; reason: string }[] }>(result);
  expect(report, 'the file is one of ours').toBeDefined();
  expect(printed.findings.filter(({ file }) => file !== FILE), 'other files are unaffected').toEqual([]);
  expect(printed.findings.map(({ rule, message, range }) => ({ rule, message, range }))).toEqual(
    report!.findings.map(({ rule, message, span }) => ({ rule, message, range: report!.lines?.rangeOf(span) ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } })),
  );
  const scores = jsonOf<{ accounts: { account: string; score: number | null }[] }>(await runCli(['score', '--json'], folder));
  expect(scores.accounts.find((row) => row.account === 'Other Ltd')?.score).toBe(70);
  return { report: report!, findings: printed.findings, skipped: printed.skipped.find(({ file }) => file === FILE)?.reason, code: result.code, folder };
}

/** The part of the text that a finding underlines. */
export function underlined(text: string, { range }: ReportedFinding): string {
  const lines = text.split(/\r\n|\n/);
  expect(range.start.line, 'on one line').toBe(range.end.line);
  return lines[range.start.line]!.slice(range.start.character, range.end.character);
}
