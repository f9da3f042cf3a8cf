import { leafItems } from '../../diff/leafItems';
import type { DiffItem } from '../../diff/portfolioDiff';
import { lineOf } from '../../history/changedField';
import { SETTINGS_FILE } from '../../model/documentKind';
import type { Sheet, SourceDocument } from '../../model/sourceDocument';
import { sheetValue } from '../../schema/schemaCheck';
import type { ComparedFile } from './comparedFiles';

/** The fields of the settings that a change touches; none where they cannot be read on both sides. */
export function settingsRows(files: readonly ComparedFile[]): DiffItem[] {
  const changed = files.find(({ before, after }) => (after ?? before)?.file === SETTINGS_FILE);
  if (changed === undefined || [changed.before, changed.after].some((document) => document !== undefined && document.yaml.state !== 'whole')) return [];
  const [old, now] = [settingsIn(changed.before), settingsIn(changed.after)];
  return leafItems('settings', old ? sheetValue(old.sheet) : {}, now ? sheetValue(now.sheet) : {}, (path) => now && lineOf(now.document, now.sheet, path));
}

function settingsIn(document: SourceDocument | undefined): { readonly document: SourceDocument; readonly sheet: Sheet } | undefined {
  const sheet = document?.sheets.find(({ kind }) => kind === 'settings');
  return document && sheet && { document, sheet };
}
