import type { Fix } from '../finding';
import { spanOf } from '../model/sheetSpan';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import type { Span } from '../text/span';
import { applyTextEdits } from '../text/textEdit';
import type { TextEdit } from '../text/textEdit';
import { renameKey, setValue } from '../yaml/edit';
import { removeEntry } from '../yaml/editEntries';
import type { EditResult } from '../yaml/editResult';
import { nodeAt } from '../yaml/nodePath';
import { shown } from '../yaml/problems';
import { readYaml } from '../yaml/readYaml';
import { isSafePlain } from '../yaml/scalarText';
import type { ScalarNode, ScalarValue, YamlPath } from '../yaml/sourceTree';

const NO_BREAK_SPACE = '\u00a0';
/** A line that begins with spaces of which one is a no-break space. */
const NO_BREAK_INDENT = /^ *\u00a0[ \u00a0]*/gm;

/** A place of a sheet as a finding needs it: its names, its text, its spans and the fixes that can be offered there. */
export class SheetPlace {
  constructor(
    private readonly document: SourceDocument,
    private readonly sheet: Sheet,
    readonly path: YamlPath,
  ) {}

  /** What a message calls the place: its key, or the item's number and the list's key. */
  get name(): string {
    const last = this.path.at(-1);
    if (typeof last !== 'number') return last === undefined ? 'this sheet' : shown(last);
    return `item ${last + 1} of ${new SheetPlace(this.document, this.sheet, this.path.slice(0, -1)).name}`;
  }

  /** The name as the first word of a sentence. */
  get subject(): string {
    const { name } = this;
    return name[0]!.toUpperCase() + name.slice(1);
  }

  /** ` of` and the name of the map that it stands in; empty at the top. */
  get parentName(): string {
    return this.path.length < 2 ? '' : ` of ${new SheetPlace(this.document, this.sheet, this.path.slice(0, -1)).name}`;
  }

  /** The scalar in the text; undefined where there is none or something else. */
  get scalar(): ScalarNode | undefined {
    const node = nodeAt(this.sheet.body, this.path)?.node;
    const target = node?.kind === 'alias' ? node.target : node;
    return target?.kind === 'scalar' ? target : undefined;
  }

  /** The scalar as it stands in the text, quotes included. */
  get raw(): string {
    const { scalar } = this;
    return scalar === undefined ? '' : this.document.text.slice(scalar.start, scalar.end);
  }

  span(what: 'key' | 'value'): Span {
    return spanOf(this.document, this.sheet, this.path, what);
  }

  /** The fix that writes another value here; none where that would change more than this place (P12, P04). */
  change(value: ScalarValue, preferred = true): Fix[] {
    const result = setValue(this.document.yaml, this.root, this.pathFromRoot, value);
    return fixes(`Change to ${shown(String(value))}`, result, preferred);
  }

  /** The fix that puts quotes around what stands here and changes nothing else (P07). */
  quote(): Fix[] {
    const { scalar, raw } = this;
    if (scalar === undefined || scalar.style !== 'plain' || this.change('').length === 0) return [];
    return [{ title: `Quote ${shown(raw)}`, edits: [insert(scalar.start, '"'), insert(scalar.end, '"')], preferred: true }];
  }

  /** The fix that makes a list of one out of a value that is safe inside brackets. */
  wrapInList(): Fix[] {
    const { scalar, raw } = this;
    if (scalar === undefined || typeof scalar.value !== 'string' || this.change('').length === 0) return [];
    const isSafe = scalar.style === 'plain' ? isSafePlain(scalar.value, true) : scalar.style.endsWith('quoted');
    if (!isSafe) return [];
    return [{ title: `Make it a list: ${shown(`[${raw}]`)}`, edits: [insert(scalar.start, '['), insert(scalar.end, ']')], preferred: true }];
  }

  /** The fix that takes the key out; offered, never applied unasked. */
  remove(): Fix[] {
    return fixes(`Remove ${this.name}`, removeEntry(this.document.yaml, this.root, this.pathFromRoot), false);
  }

  rename(name: string): Fix[] {
    return fixes(`Rename to ${shown(name)}`, renameKey(this.document.yaml, this.root, this.pathFromRoot, name), true);
  }

  /** For a key that stands behind no-break spaces: the fix that makes them plain, or takes them out, in the whole file. Empty for other keys. */
  plainIndents(): Fix[] {
    const { text } = this.document;
    const { start } = this.span('key');
    if (text[start] !== NO_BREAK_SPACE) return [];
    const indents = [...text.matchAll(NO_BREAK_INDENT)];
    const replaced = (by: (width: number) => string): TextEdit[] =>
      indents.map(({ 0: indent, index }) => ({ span: { start: index, end: index + indent.length }, newText: by(indent.length) }));
    const reads = (edits: readonly TextEdit[]) => readYaml(applyTextEdits(text, edits)).problems.length <= this.document.yaml.problems.length;
    const plain = replaced((width) => ' '.repeat(width));
    if (reads(plain)) return [{ title: 'Indent with plain spaces', edits: plain, preferred: true }];
    // Where the keys around stand at the margin, the blanks were no indentation at all.
    const none = replaced(() => '');
    return reads(none) ? [{ title: 'Remove the no-break spaces', edits: none, preferred: true }] : [];
  }

  /** For the `4` of `csat: 4,4` in a flow map: the number that was meant, and the fix that writes it; undefined elsewhere. */
  decimalComma(): { readonly number: string; readonly fixes: Fix[] } | undefined {
    const parent = nodeAt(this.sheet.body, this.path.slice(0, -1))?.node;
    if (parent?.kind !== 'map' || !parent.flow) return undefined;
    const index = parent.entries.findIndex(({ key }) => String(key.value) === this.path.at(-1));
    const [before, entry] = [parent.entries[index - 1]?.value, parent.entries[index]];
    if (before?.kind !== 'scalar' || !Number.isInteger(before.value) || entry?.value !== null || !/^\d+$/.test(String(entry.key.value))) return undefined;
    const span = { start: before.start, end: entry.key.end };
    if (this.document.text.slice(before.end, entry.key.start) !== ',') return undefined;
    const number = this.document.text.slice(span.start, span.end).replace(',', '.');
    return { number, fixes: [{ title: `Change to ${shown(number)}`, edits: [{ span, newText: number }], preferred: true }] };
  }

  private get root() {
    return this.document.yaml.roots[this.sheet.document] ?? null;
  }

  private get pathFromRoot(): YamlPath {
    return [...this.sheet.path, ...this.path];
  }
}

function insert(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

function fixes(title: string, result: EditResult, preferred: boolean): Fix[] {
  return result.ok ? [{ title, edits: result.edits, preferred }] : [];
}
