import type { Fix } from '../finding';
import { composeEdits } from '../text/composeEdits';
import { applyTextEdits } from '../text/textEdit';
import type { TextEdit } from '../text/textEdit';
import { renameKey, setValue } from '../yaml/edit';
import { insertKey, removeEntry } from '../yaml/editEntries';
import { refuse } from '../yaml/editResult';
import type { EditResult } from '../yaml/editResult';
import { insertItem } from '../yaml/insertItem';
import type { ListEnd } from '../yaml/insertItem';
import { nearestNode } from '../yaml/nodePath';
import type { JsonValue, ScalarValue, SourceNode, YamlPath } from '../yaml/sourceTree';
import { readDocument } from './readDocument';
import type { Sheet, SourceDocument } from './sourceDocument';

/**
 * Minimal edits of one sheet by paths from its body. Every call speaks of the text as it is; none changes it. What cannot be done
 * without touching more than was asked is refused with a reason (see `yaml/edit`).
 */
export class SheetEdit {
  constructor(
    private readonly document: SourceDocument,
    private readonly sheet: Sheet,
  ) {}

  /** Writes a scalar where one stands, or behind a key without value. */
  set(path: YamlPath, value: ScalarValue): EditResult {
    return setValue(this.document.yaml, this.root, this.fromRoot(path), value);
  }

  /** Adds a key with its value to the map at `path`, behind the key `after` or at the end; the map and its parents are made where they are missing. */
  add(path: YamlPath, key: string, value: JsonValue, after?: string): EditResult {
    const { depth } = nearestNode(this.sheet.body, path);
    if (depth === path.length) return insertKey(this.document.yaml, this.root, this.fromRoot(path), key, value, after);
    return this.insertMissing(path.slice(0, depth), [...path.slice(depth), key], value);
  }

  /**
   * Adds an item at the end of the list at `path`; the list and its parents are made where they are missing, and a key without value
   * becomes a list.
   */
  append(path: YamlPath, item: JsonValue): EditResult {
    return this.insert(path, item, 'end');
  }

  /** The same at the start of the list. */
  prepend(path: YamlPath, item: JsonValue): EditResult {
    return this.insert(path, item, 'start');
  }

  /** Writes a scalar at `path`, whether the key is there or not. */
  put(path: YamlPath, value: ScalarValue): EditResult {
    const { depth } = nearestNode(this.sheet.body, path);
    return depth === path.length ? this.set(path, value) : this.add(path.slice(0, -1), String(path.at(-1)), value);
  }

  remove(path: YamlPath): EditResult {
    return removeEntry(this.document.yaml, this.root, this.fromRoot(path));
  }

  rename(path: YamlPath, name: string): EditResult {
    return renameKey(this.document.yaml, this.root, this.fromRoot(path), name);
  }

  /** Several edits as one, or the refusal of the first that is refused. Each is told the sheet as the ones before left it. */
  inTurn(steps: readonly ((edit: SheetEdit) => EditResult)[]): EditResult {
    const place = this.document.sheets.indexOf(this.sheet);
    let { document, sheet } = this;
    let all: readonly TextEdit[] = [];
    for (const step of steps) {
      const result = step(new SheetEdit(document, sheet));
      if (!result.ok) return result;
      const after = readDocument(document.file, applyTextEdits(document.text, result.edits));
      const left = after?.sheets[place];
      if (after === undefined || left === undefined) return refuse('The file could not be read between two changes.');
      all = composeEdits(this.document.text.length, all, result.edits);
      [document, sheet] = [after, left];
    }
    return { ok: true, edits: all };
  }

  private insert(path: YamlPath, item: JsonValue, where: ListEnd): EditResult {
    const { depth } = nearestNode(this.sheet.body, path);
    if (depth === path.length) return insertItem(this.document.yaml, this.root, this.fromRoot(path), item, where);
    return this.insertMissing(path.slice(0, depth), path.slice(depth), [item]);
  }

  /** The value with all that is missing on the way to it, as one entry or item of what is there. */
  private insertMissing(there: YamlPath, [first, ...inner]: YamlPath, value: JsonValue): EditResult {
    const nested = inner.reduceRight<JsonValue>((within, step) => (typeof step === 'number' ? [within] : { [step]: within }), value);
    if (typeof first === 'number') return insertItem(this.document.yaml, this.root, this.fromRoot(there), nested);
    return insertKey(this.document.yaml, this.root, this.fromRoot(there), first!, nested);
  }

  private get root(): SourceNode | null {
    return this.document.yaml.roots[this.sheet.document] ?? null;
  }

  private fromRoot(path: YamlPath): YamlPath {
    return [...this.sheet.path, ...path];
  }
}

/** The fix that an edit is; none where the edit was refused. A preferred one may be applied without asking. */
export function fixOf(title: string, result: EditResult, preferred = true): readonly Fix[] {
  return result.ok ? [{ title, edits: result.edits, preferred }] : [];
}
