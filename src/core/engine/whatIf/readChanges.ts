import type { Finding } from '../../finding';
import type { FieldChange } from '../../model/fieldChange';
import { readDocument } from '../../model/readDocument';
import type { SourceDocument } from '../../model/sourceDocument';
import { nameOf, writeFields } from '../../model/writeFields';
import type { SheetContext } from '../../schema/contextFindings';
import { documentFindings } from '../../schema/documentFindings';
import { applyTextEdits } from '../../text/textEdit';
import { UserError } from '../../userError';
import { dataAt } from '../../health/dataPath';
import { readYaml } from '../../yaml/readYaml';
import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';
import { toValue } from '../../yaml/toValue';

/** A key, an index in brackets, or a key in brackets and quotes. */
const STEP = /^(?:\.?([^.[\]"=\s]+)|\[(\d+)\]|\["([^"]+)"\])/;

/**
 * Reads `path=value` each, the value as YAML, and checks that each could be written into the account: what a finding would say of the
 * text then is said here.
 * @throws UserError in one plain line
 */
export function readChanges(document: SourceDocument, sheet: number, assignments: readonly string[], context: SheetContext): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  let now = document;
  for (const assignment of assignments) {
    const change = readChange(assignment, bodyOf(now, sheet));
    now = checked(now, sheet, change, context);
    changes.push(change);
  }
  return changes;
}

function readChange(assignment: string, body: JsonObject): FieldChange {
  const sign = assignment.indexOf('=');
  if (sign < 1) throw new UserError(`${assignment} sets nothing; write a field, = and its value, such as scores.relationship.nps=9`);
  return { path: readPath(assignment.slice(0, sign).trim(), body), value: readValue(assignment.slice(sign + 1), assignment) };
}

/** The steps of a dotted path; a number is an index where the account has a list, else a key. */
function readPath(text: string, body: JsonObject): YamlPath {
  const path: (string | number)[] = [];
  for (let rest = text; rest !== '';) {
    const [whole, key, index, quoted] = STEP.exec(rest) ?? [];
    if (whole === undefined) throw new UserError(`${text} is no field; write keys with dots between them, such as scores.relationship.nps`);
    const isIndex = index !== undefined || (key !== undefined && /^\d+$/.test(key) && Array.isArray(dataAt(body, path)));
    path.push(isIndex ? Number(index ?? key) : (key ?? quoted)!);
    rest = rest.slice(whole.length);
  }
  return path;
}

function readValue(text: string, assignment: string): JsonValue {
  const { roots, problems } = readYaml(text);
  if (problems[0] !== undefined) throw new UserError(`${assignment} has no value that can be read: ${problems[0].message}`);
  return roots[0] == null ? null : toValue(roots[0]);
}

/** The document with the change in it. @throws UserError for what would be found wrong there and was not before */
function checked(document: SourceDocument, sheet: number, change: FieldChange, context: SheetContext): SourceDocument {
  const changed = readDocument(document.file, applyTextEdits(document.text, writeFields(document, sheet, [change])));
  if (changed === undefined) throw new UserError(`${nameOf(change.path)} cannot be written into ${document.file}`);
  const known = new Set(documentFindings(document, context).map(said));
  const [news] = documentFindings(changed, context).filter((finding) => !known.has(said(finding)));
  if (news !== undefined) throw new UserError(`${nameOf(change.path)}: ${said(news)}`);
  return changed;
}

function said({ message, help }: Finding): string {
  return help === undefined ? message : `${message} ${help}`;
}

function bodyOf({ sheets }: SourceDocument, sheet: number): JsonObject {
  const body = sheets[sheet]?.body;
  return body === undefined ? {} : (toValue(body) as JsonObject);
}
