import type { FileFindings, PlacedFinding } from '../../diff/findingChanges';
import { kindByName } from '../../model/documentKind';
import { isPlaybookFile } from '../../playbooks/reading/isPlaybookFile';
import { unreadableReport } from '../unreadableReport';
import type { ChangedFile, SideFile } from './changeSet';
import type { DiffSide, DiffSides } from './diffSide';

/** What each side has to be told of changed files that gave no text: nothing else tells that their accounts are gone (P15). */
export function unreadableFindings(files: readonly ChangedFile[], sides: DiffSides): FileFindings[] {
  return files.flatMap(({ before, after }) => (after === undefined ? [] : [{ before: findingsOf(before, sides.before), after: findingsOf(after, sides.after) }]));
}

function findingsOf(side: SideFile | undefined, { context }: DiffSide): PlacedFinding[] {
  if (side?.content.kind !== 'unreadable') return [];
  const isOurs = kindByName(side.file) !== undefined || isPlaybookFile(side.file, context.settings.playbooks);
  const findings = unreadableReport(side.file, side.content, isOurs)?.findings ?? [];
  return findings.map(({ rule, severity, message }) => ({ file: side.file, line: 1, severity, rule, message, place: '' }));
}
