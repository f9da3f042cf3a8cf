import type { Finding } from '../finding';
import { kindByName } from '../model/documentKind';
import { kindOfRootKey } from '../model/readDocument';
import { firstLine } from '../model/sheetSpan';
import type { SheetKind, SourceDocument } from '../model/sourceDocument';
import type { Span } from '../text/span';
import { shown } from '../yaml/problems';
import type { MapNode, SourceNode } from '../yaml/sourceTree';

const KIND_NAMES: Readonly<Record<SheetKind, string>> = {
  account: 'an account',
  'success-plan': 'a success plan',
  settings: 'the settings of a portfolio',
  'health-model': 'a health model',
  template: 'the head of a template',
  playbook: 'the front matter of a playbook',
};
const FIRST_KEYS: Readonly<Record<SheetKind, string>> = {
  account: '`account: Acme Corp`',
  'success-plan': '`account: Acme Corp`',
  settings: '`preset: engine`',
  'health-model': '`name: ours`',
  template: '`title: Renewal note`',
  playbook: '`title: Executive sponsor left`',
};

/** What is wrong with a file as a whole: nothing in it, no map where a sheet should be, more sheets than one can tell apart (P13). */
export function fileFindings(document: SourceDocument): Finding[] {
  if (document.yaml.state === 'none') return [];
  const kind = kindByName(document.file);
  const { roots } = document.yaml;
  const findings = roots.length === 0 ? [] : roots.flatMap((root, index) => rootFindings(root, index, document, kind));
  if (roots.length === 0 && kind !== undefined && document.yaml.problems.length === 0) findings.push(emptyFile(document, kind));
  return [...findings, ...secondSheets(document)];
}

function rootFindings(root: SourceNode | null, index: number, document: SourceDocument, kind: SheetKind | undefined): Finding[] {
  // Of a text that was read in part, nobody knows what would stand where nothing, or no map, is left.
  const isWhole = document.yaml.state === 'whole';
  if (root?.kind === 'map') return [...(isWhole ? emptyBodies(root, document) : []), ...(kind === undefined ? [] : keysBeside(root, kind))];
  if (kind === undefined || !isWhole) return [];
  if (root === null || (root.kind === 'scalar' && root.value === null)) return document.yaml.roots.length === 1 ? [emptyFile(document, kind)] : [emptyPart(document, index)];
  const what = root.kind === 'sequence' ? 'a list' : root.kind === 'alias' ? 'an alias' : `only the value ${shown(document.text.slice(root.start, root.end))}`;
  const message = `This file holds ${what}; expected ${KIND_NAMES[kind]}, a map of keys and values.`;
  return [found('not-a-map', 'error', firstLine(document.text, root), message, `Begin with a key, such as ${FIRST_KEYS[kind]}.`)];
}

function emptyFile({ text }: SourceDocument, kind: SheetKind): Finding {
  const what = /^[ \t]*#/m.test(text) ? 'holds only comments' : 'is empty';
  const span = firstLine(text, { start: 0, end: text.length });
  return found('empty', 'error', span, `This file ${what}; expected ${KIND_NAMES[kind]}.`, `Begin with a key, such as ${FIRST_KEYS[kind]}.`);
}

function emptyPart({ text }: SourceDocument, index: number): Finding {
  const marks = [...text.matchAll(/^---/gm)].map((match) => match.index);
  // The mark that opens the empty part; the first part may go without one.
  const at = marks.at(index - (marks.length >= index + 1 && text.slice(0, marks[0]).trim() === '' ? 0 : 1)) ?? marks.at(-1) ?? 0;
  return found('empty', 'warning', firstLine(text, { start: at, end: text.length }), 'There is nothing behind this `---`.', 'Remove the `---`, or write a sheet below it.');
}

/** `customer_health:` with nothing, or with no map, below it. */
function emptyBodies(root: MapNode, { text }: SourceDocument): Finding[] {
  return root.entries.flatMap((entry) => {
    const kind = kindOfRootKey(entry);
    if (kind === undefined || entry.value?.kind === 'map' || entry.value?.kind === 'alias') return [];
    const what = entry.value === null ? 'nothing' : entry.value.kind === 'sequence' ? 'a list' : shown(text.slice(entry.value.start, entry.value.end));
    const message = `${shown(String(entry.key.value))} holds ${what}; expected ${KIND_NAMES[kind]}, a map of keys and values.`;
    return [found('not-a-map', 'error', { start: entry.key.start, end: entry.key.end }, message, `Write its keys below, indented, beginning with ${FIRST_KEYS[kind]}.`)];
  });
}

/** Keys at the root of a file whose sheet stands under a root key: nobody reads them. */
function keysBeside(root: MapNode, kind: SheetKind): Finding[] {
  const wrapper = root.entries.find((entry) => kindOfRootKey(entry) === kind);
  if (wrapper === undefined || kind === 'settings' || kind === 'health-model') return [];
  const name = shown(String(wrapper.key.value));
  return root.entries
    .filter((entry) => kindOfRootKey(entry) === undefined)
    .map(({ key }) => found('key-beside', 'error', { start: key.start, end: key.end }, `${shown(String(key.value))} stands beside ${name}, so it is not read.`, `Indent it, so that it stands under ${name}.`));
}

/** Each is checked and scored; but history, documents and names of files speak of one account a file (P13). */
function secondSheets({ sheets }: SourceDocument): Finding[] {
  return (['account', 'success-plan'] as const).flatMap((kind) => {
    const [first, ...others] = sheets.filter((sheet) => sheet.kind === kind);
    const what = kind === 'account' ? 'account' : 'success plan';
    return others.map(({ head }) => ({
      ...found('several-sheets', 'warning', head, `This is another ${what} in the same file; each ${what} should have a file of its own.`, 'Move it into a folder of its own.'),
      related: [{ message: `The first ${what}`, span: first!.head }],
    }));
  });
}

function found(fault: string, severity: Finding['severity'], span: Span, message: string, help: string): Finding {
  return { rule: `file/${fault}`, severity, message, span: { start: span.start, end: span.end }, help, fixes: [] };
}
