import { leafItems } from '../../diff/leafItems';
import type { DiffItem } from '../../diff/portfolioDiff';
import { lineOf } from '../../history/changedField';
import { SETTINGS_FILE } from '../../model/documentKind';
import type { Sheet, SourceDocument } from '../../model/sourceDocument';
import { sheetValue } from '../../schema/schemaCheck';
import type { ComparedFiles } from './comparedFiles';

/** The fields of the settings that a change touches; none where they cannot be read on both sides. Under another name, in another case too, they are no settings. */
export function settingsRows({ files, unread }: Pick<ComparedFiles, 'files' | 'unread'>): DiffItem[] {
  const before = files.find((changed) => changed.before?.file === SETTINGS_FILE)?.before;
  const after = files.find((changed) => changed.after?.file === SETTINGS_FILE)?.after;
  if (unread.has(SETTINGS_FILE)) return [];
  const [old, now] = [settingsIn(before), settingsIn(after)];
  return leafItems('settings', old ? sheetValue(old.sheet) : {}, now ? sheetValue(now.sheet) : {}, (path) => now && lineOf(now.document, now.sheet, path));
}

function settingsIn(document: SourceDocument | undefined): { readonly document: SourceDocument; readonly sheet: Sheet } | undefined {
  const sheet = document?.sheets.find(({ kind }) => kind === 'settings');
  return document && sheet && { document, sheet };
}
