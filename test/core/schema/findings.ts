import { readDocument } from '../../../src/core/model/readDocument';
import type { Finding } from '../../../src/core/finding';
import { documentFindings } from '../../../src/core/schema/documentFindings';
import type { SheetContext } from '../../../src/core/schema/contextFindings';
import { applyTextEdits } from '../../../src/core/text/textEdit';

/** All findings of a text that stands in a file of this name. */
export function findingsOf(text: string, file = 'account.yaml', context?: SheetContext): Finding[] {
  const document = readDocument(file, text);
  if (document === undefined) throw new Error(`${file} is none of ours`);
  return documentFindings(document, context);
}

/** `[marked text] rule: message` of each finding, a help text behind a bar. */
export function linesOf(text: string, file?: string, context?: SheetContext): string[] {
  return findingsOf(text, file, context).map(
    ({ span, rule, message, help }) => `[${text.slice(span.start, span.end)}] ${rule}: ${message}${help === undefined ? '' : ` | ${help}`}`,
  );
}

/** The text after the only fix of the only finding. */
export function fixed(text: string, file?: string, context?: SheetContext): string {
  const [finding, ...others] = findingsOf(text, file, context);
  const [fix, ...more] = finding?.fixes ?? [];
  if (fix === undefined || others.length + more.length > 0) throw new Error(`not one finding with one fix: ${linesOf(text, file, context).join('\n')}`);
  return applyTextEdits(text, fix.edits);
}
