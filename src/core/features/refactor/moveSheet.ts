import { ROOT_KEYS, kindByName } from '../../model/documentKind';
import { readDocument } from '../../model/readDocument';
import type { SourceDocument } from '../../model/sourceDocument';
import { applyTextEdits } from '../../text/textEdit';
import type { TextEdit } from '../../text/textEdit';
import { blockStyleOf, columnIndent } from '../../yaml/blockStyle';
import { isSameData } from '../../yaml/jsonValue';
import { afterColon, indentAt, lineEnd } from '../../yaml/scanText';
import { toValue } from '../../yaml/toValue';
import type { Refactoring } from '../authoring';
import type { RefactorPlace } from './place';

/** A sheet under its root key, such as `customer_health:`, moved to the root of its file: one step to the left, all else as it is. */
export function moveToFlatForm({ document, sheet }: RefactorPlace): Refactoring[] {
  const { text, yaml, file } = document;
  const [root] = yaml.roots;
  const [rootKey] = sheet.path;
  // Without the key only the file's name tells what it is.
  if (rootKey === undefined || yaml.roots.length !== 1 || kindByName(file) !== sheet.kind) return [];
  if (root?.kind !== 'map' || root.flow || root.entries.length !== 1 || root.entries[0]!.value !== sheet.body || sheet.body.flow) return [];
  const width = columnIndent(text, sheet.body.start)?.length;
  const { key } = root.entries[0]!;
  const behindKey = text.slice(afterColon(text, key.end), lineEnd(text, key.end));
  if (width === undefined || !/^[ \t]*(?:#.*)?$/.test(behindKey)) return [];
  const below = startOfNextLine(text, key.end);
  const keyEnd = behindKey.includes('#') ? lineEnd(text, key.end) - behindKey.trimStart().length : below;
  const edits: TextEdit[] = [{ span: { start: key.start, end: keyEnd }, newText: '' }];
  for (let line = below; line < text.length; line = startOfNextLine(text, line)) {
    const blanks = Math.min(width, indentAt(text, line));
    if (blanks > 0) edits.push({ span: { start: line, end: line + blanks }, newText: '' });
  }
  return moved(document, edits, 'to-flat-form', `Move the sheet out of \`${rootKey}\``);
}

/** The sheet of a file moved under the root key of its kind, under which it could stand in any file. */
export function moveUnderRootKey({ document, sheet }: RefactorPlace): Refactoring[] {
  const { text, yaml, sheets } = document;
  const rootKey = Object.keys(ROOT_KEYS).find((key) => ROOT_KEYS[key] === sheet.kind);
  const { body } = sheet;
  if (rootKey === undefined || sheet.path.length > 0 || yaml.roots.length !== 1 || sheets.length !== 1) return [];
  if (body.flow || columnIndent(text, body.start) !== '' || /^(?:---|\.\.\.)/m.test(text.slice(body.start))) return [];
  const { step, lineBreak } = blockStyleOf(text, body);
  const edits: TextEdit[] = [{ span: { start: body.start, end: body.start }, newText: `${rootKey}:${lineBreak}${step}` }];
  for (let line = startOfNextLine(text, body.start); line < text.length; line = startOfNextLine(text, line)) {
    if (lineEnd(text, line) > line) edits.push({ span: { start: line, end: line }, newText: step });
  }
  return moved(document, edits, 'to-sheet-form', `Move the sheet under \`${rootKey}\``);
}

/** Offered only where the moved sheet reads as the same data: a text over several lines may not bear the move. */
function moved(document: SourceDocument, edits: readonly TextEdit[], id: 'to-flat-form' | 'to-sheet-form', title: string): Refactoring[] {
  const after = readDocument(document.file, applyTextEdits(document.text, edits));
  const [before, now] = [document.sheets[0], after?.sheets[0]];
  if (after?.sheets.length !== 1 || before === undefined || now === undefined) return [];
  const isSame = after.yaml.problems.length === document.yaml.problems.length && isSameData(toValue(before.body), toValue(now.body));
  return isSame ? [{ id, title, kind: 'rewrite', edits, isSnippet: false }] : [];
}

function startOfNextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}
