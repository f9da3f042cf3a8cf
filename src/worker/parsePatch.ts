import type { LineRange } from '../core/ports';

/** `@@ -10,2 +10,3 @@`: one line where no count stands. */
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const NEW_NAME = '+++ ';
const ESCAPED: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** Reads a patch without lines of context (`-U0`, prefixes `a/` and `b/`): the lines that were written, by the file's path afterwards. */
export function parsePatch(patch: string): Map<string, readonly LineRange[]> {
  const files = new Map<string, readonly LineRange[]>();
  let ranges: LineRange[] = [];
  // Lines of a file may look like lines of the patch; only how many there are tells them apart.
  let inFile = 0;
  for (const line of patch.split('\n')) {
    if (line.startsWith('\\')) continue;
    if (inFile > 0) {
      inFile--;
      continue;
    }
    const hunk = HUNK.exec(line);
    if (hunk !== null) {
      const [, taken = '1', first, written = '1'] = hunk;
      inFile = Number(taken) + Number(written);
      if (Number(written) > 0) ranges.push({ start: Number(first), end: Number(first) + Number(written) - 1 });
    } else if (line.startsWith(NEW_NAME)) {
      ranges = [];
      const name = plainName(line.slice(NEW_NAME.length));
      if (name.startsWith('b/')) files.set(name.slice('b/'.length), ranges);
    }
  }
  return files;
}

/** Git quotes a name with letters that would end it, and puts a tab behind one with spaces. */
function plainName(written: string): string {
  if (!written.startsWith('"')) return written.replace(/\t$/, '');
  const bytes = Buffer.from(written.replace(/^"|"\s*$/g, ''), 'utf8');
  const plain: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0x5c) {
      plain.push(bytes[at]!);
      continue;
    }
    const octal = /^[0-7]{3}/.exec(bytes.toString('latin1', at + 1, at + 4))?.[0];
    const letter = String.fromCharCode(bytes[at + 1] ?? 0);
    plain.push(octal === undefined ? (ESCAPED[letter] ?? letter.charCodeAt(0)) : parseInt(octal, 8));
    at += octal?.length ?? 1;
  }
  return Buffer.from(plain).toString('utf8');
}
