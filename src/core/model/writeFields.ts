import { composeEdits } from '../text/composeEdits';
import { applyTextEdits } from '../text/textEdit';
import type { TextEdit } from '../text/textEdit';
import { UserError } from '../userError';
import type { EditResult } from '../yaml/editResult';
import { nearestNode } from '../yaml/nodePath';
import type { JsonValue, ScalarValue, SourceNode, YamlPath } from '../yaml/sourceTree';
import type { FieldChange } from './fieldChange';
import { readDocument } from './readDocument';
import { SheetEdit } from './sheetEdit';
import type { SourceDocument } from './sourceDocument';

/** One small edit of a text, as its sheet stands when its turn comes. */
type Write = (edit: SheetEdit) => EditResult;

/**
 * The minimal edits that write the changes into a sheet, one after the other, as one list for the text as it is: what is not written stays
 * byte by byte.
 * @throws UserError with the reason where one cannot be written without touching more, such as behind an alias (P12)
 */
export function writeFields(document: SourceDocument, sheet: number, changes: readonly FieldChange[]): readonly TextEdit[] {
  let edits: readonly TextEdit[] = [];
  let now = document;
  for (const change of changes) {
    for (const write of writesOf(now, sheet, change)) {
      const body = now.sheets[sheet];
      const result: EditResult = body === undefined ? { ok: false, reason: 'The account cannot be read.' } : write(new SheetEdit(now, body));
      if (!result.ok) throw new UserError(`${nameOf(change.path)} cannot be written: ${result.reason}`);
      edits = composeEdits(document.text.length, edits, result.edits);
      now = readDocument(now.file, applyTextEdits(now.text, result.edits)) ?? now;
    }
  }
  return edits;
}

/** A field as people write its way: `contract.products[0].scores.support.csat`. */
export function nameOf(path: YamlPath): string {
  return path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`), '');
}

function writesOf(document: SourceDocument, sheet: number, { path, value }: FieldChange): Write[] {
  const body = document.sheets[sheet]?.body ?? null;
  const { node, depth } = nearestNode(body, path);
  const isThere = depth === path.length;
  if (value === null) return isThere ? [(edit) => edit.remove(withEmptied(body, path))] : [];
  if (isScalar(value) && (!isThere || node === null || node.kind === 'scalar' || node.kind === 'alias')) return [isThere ? (edit) => edit.set(path, value) : addition(path, value)];
  return isThere ? [(edit) => edit.remove(path), addition(path, value)] : [addition(path, value)];
}

/** The field, or the map of which it is the only entry: a key without value would be a fault. */
function withEmptied(body: SourceNode | null, path: YamlPath): YamlPath {
  const around = path.slice(0, -1);
  const parent = around.length === 0 ? null : nearestNode(body, around).node;
  return parent?.kind === 'map' && parent.entries.length === 1 ? withEmptied(body, around) : path;
}

function addition(path: YamlPath, value: JsonValue): Write {
  const last = path.at(-1)!;
  const parent = path.slice(0, -1);
  return typeof last === 'number' ? (edit) => edit.append(parent, value) : (edit) => edit.add(parent, last, value);
}

function isScalar(value: JsonValue): value is ScalarValue {
  return typeof value !== 'object' || value === null;
}
