import type { FileVersion } from '../core/ports';

/** A file, also one that may be executed; neither a link nor a submodule. */
const FILE = '100';

/** Reads `git ls-tree -r -z`: the files with their contents, in the order of Git. */
export function parseTree(tree: string): Pick<FileVersion, 'file' | 'content'>[] {
  const files: Pick<FileVersion, 'file' | 'content'>[] = [];
  for (let start = 0; start < tree.length; ) {
    const tab = tree.indexOf('\t', start);
    const end = tree.indexOf('\0', tab);
    if (tab < 0 || end < 0) break;
    // `100644 blob <id>`: the id is what stands behind the last space.
    if (tree.startsWith(FILE, start)) files.push({ file: tree.slice(tab + 1, end), content: tree.slice(tree.lastIndexOf(' ', tab) + 1, tab) });
    start = end + 1;
  }
  return files;
}
