import type { Finding, Fix } from '../finding';
import { composeEdits } from '../text/composeEdits';
import type { Span } from '../text/span';
import { applyTextEdits } from '../text/textEdit';
import type { TextEdit } from '../text/textEdit';
import type { FixAll } from './authoring';

/** A fix that leaves its finding in place would be taken again and again. */
const MOST_ROUNDS = 6;

interface FixableText {
  readonly file: string;
  readonly text: string;
}

/** How the text after some fixes is judged: a sheet or a playbook. */
export interface FixJudge<T extends FixableText> {
  /** Undefined where the text is none of ours any more. */
  readonly read: (file: string, text: string) => T | undefined;
  readonly check: (document: T) => Promise<readonly Finding[]>;
}

/** The preferred fixes of the findings that stand clear of each other, in the order of the text. Of two that meet, the first is taken. */
export function preferredFixes(findings: readonly Finding[]): readonly Fix[] {
  const taken: Fix[] = [];
  const edits: TextEdit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find(({ preferred }) => preferred);
    if (fix === undefined || fix.edits.some(({ span }) => edits.some((other) => meets(span, other.span)))) continue;
    taken.push(fix);
    edits.push(...fix.edits);
  }
  return taken;
}

/**
 * All fixes that may be applied without asking, as one step on the document's text. Fixes that meet, and findings that show only once others
 * are fixed, are taken in further rounds, so that doing it twice does nothing more.
 */
export async function fixAll<T extends FixableText>(document: T, { read, check }: FixJudge<T>): Promise<FixAll> {
  const applied: Fix[] = [];
  let edits: readonly TextEdit[] = [];
  let current: T | undefined = document;
  for (let round = 0; current !== undefined && round < MOST_ROUNDS; round++) {
    const fixes = preferredFixes(await check(current));
    if (fixes.length === 0) break;
    const step = fixes.flatMap((fix) => fix.edits);
    applied.push(...fixes);
    edits = composeEdits(document.text.length, edits, step);
    current = read(document.file, applyTextEdits(current.text, step));
  }
  return { edits, applied };
}

/** Whether two edits overlap or touch: then they may be about the same value. */
function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
