import type { FileChange } from '../core/ports';

/** A file, also one that may be executed; neither a link nor a submodule. */
const FILE_MODE = /^100/;
/** `:old-mode mode old-id id M`; a renaming has its likeness behind the letter. */
const CHANGE = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
/** Stands for a content that is not recorded. */
const NO_CONTENT = /^0+$/;

/** Reads what `git diff-tree` and `git diff-index` print with `-z --raw --no-abbrev`; what cannot be read is left out. */
export function parseRawDiff(raw: string): FileChange[] {
  const changes: FileChange[] = [];
  const tokens = raw.split('\0');
  for (let at = 0; at < tokens.length; at++) {
    const [, oldMode, mode, oldContent, content, status] = CHANGE.exec(tokens[at]!) ?? [];
    if (status === undefined) continue;
    const from = tokens[++at] ?? '';
    const file = status === 'R' || status === 'C' ? (tokens[++at] ?? '') : from;
    const before = FILE_MODE.test(oldMode!) ? { file: from, content: oldContent! } : undefined;
    const after = FILE_MODE.test(mode!) ? { file, content: NO_CONTENT.test(content!) ? undefined : content! } : undefined;
    if (before !== undefined || after !== undefined) changes.push({ before, after });
  }
  return changes;
}
