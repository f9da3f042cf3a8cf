import type { Finding } from '../finding';
import type { SourceDocument } from '../model/sourceDocument';
import { nodeAt, pathAt } from '../yaml/nodePath';
import { shown } from '../yaml/problems';
import { found } from './describedFault';

/** A value with three zeros behind its point. Nobody writes 120 that way; half of the world writes 120 thousand so. */
const THOUSANDS = /(?<![\w.,-])\d{1,3}\.000(?![\w.,])/g;

/** Numbers such as `arr: 120.000`, which are read as 120 and valid, and were almost surely meant as 120000. */
export function thousandsPoints({ text, yaml, sheets }: SourceDocument): Finding[] {
  if (!text.includes('.000')) return [];
  return [...text.matchAll(THOUSANDS)].flatMap(({ 0: written, index }) => {
    const span = { start: index, end: index + written.length };
    const isNumber = sheets.some((sheet) => {
      const root = yaml.roots[sheet.document] ?? null;
      const node = nodeAt(root, pathAt(root, span.start))?.node;
      return node?.kind === 'scalar' && typeof node.value === 'number' && node.start === span.start && node.end === span.end;
    });
    if (!isNumber) return [];
    const [whole, thousands] = [written.slice(0, -'.000'.length), written.replace('.', '')];
    const message = `${shown(written)} is read as the number ${whole}, since the point is a decimal point; write ${shown(thousands)} if thousands are meant, else ${shown(whole)}.`;
    const fix = (number: string) => ({ title: `Change to ${shown(number)}`, edits: [{ span, newText: number }], preferred: false });
    return [found('thousands-point', span, message, { severity: 'warning', fixes: [fix(thousands), fix(whole)] })];
  });
}
