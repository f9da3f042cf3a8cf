import type { Finding } from '../finding';
import type { SourceDocument } from '../model/sourceDocument';
import { checkSheet } from './checkSheet';
import type { SheetContext } from './contextFindings';
import { fileFindings } from './fileFindings';
import { forFigure } from './lossyFigures';
import { explainPastedTiers } from './pastedSheet';
import { thousandsPoints } from './thousandsPoint';

/**
 * Everything that can be said of a document without scoring it: what is wrong as YAML, as a file of ours, and by the schemas,
 * one finding a fault, in the order of the text. A text that was read only in part says nothing about what it misses.
 */
export function documentFindings(document: SourceDocument, context?: SheetContext): Finding[] {
  const { yaml } = document;
  const pasted = document.sheets.flatMap((sheet) => explainPastedTiers(document, sheet) ?? []);
  const isExplained = (finding: Finding) => pasted.some(({ explains }) => explains(finding));
  const problems = yaml.problems.filter((problem) => !isExplained(problem)).map((problem) => forFigure(problem, document));
  const sheets = document.sheets.flatMap((sheet) => checkSheet(document, sheet, context).findings).filter((finding) => !isExplained(finding));
  const seen = yaml.state === 'whole' ? sheets : sheets.filter(({ rule }) => rule !== 'schema/required' && rule !== 'schema/empty');
  const all = [...problems, ...pasted.map(({ finding }) => finding), ...fileFindings(document), ...thousandsPoints(document), ...withoutEchoes(seen, problems)];
  return withoutTwins(all).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** A value that YAML itself complains of (digits lost, an alias to nothing) is not reported a second time for its type. */
function withoutEchoes(findings: readonly Finding[], problems: readonly Finding[]): Finding[] {
  return findings.filter(({ span }) => !problems.some((problem) => problem.span.start === span.start && problem.span.end === span.end));
}

/** What stands behind several aliases is checked at each of them, and wrong only once. */
function withoutTwins(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, span, message }) => {
    const key = `${rule} ${span.start} ${span.end} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}
