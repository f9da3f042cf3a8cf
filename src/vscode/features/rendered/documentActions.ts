import { CodeAction, CodeActionKind } from 'vscode';
import type { CodeActionContext, CodeActionProvider, Range, TextDocument } from 'vscode';
import { COMMAND, COMPARE_KEPT } from '../../commandIds';
import { toRange } from '../ranges';
import { ruleOf } from '../toDiagnostic';
import type { DocumentReports } from './documentReports';

/** Ways out of a finding that are more than an edit of its place. */
const WAYS: Readonly<Record<string, { readonly title: string; readonly command: string }>> = {
  'document/stale': { title: 'Refresh the document', command: COMMAND.refreshDocument },
  'document/edited': { title: 'Compare with the generated version', command: COMPARE_KEPT },
};

/** Offers beside the fixes of a finding what shows or refreshes the document. */
export class DocumentActions implements CodeActionProvider {
  constructor(private readonly reports: DocumentReports) {}

  provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext): CodeAction[] {
    if (context.only && !context.only.contains(CodeActionKind.QuickFix)) return [];
    const report = this.reports.current(document);
    const found = report?.findings.filter(({ span }) => toRange(report.source.lines, span).intersection(range)) ?? [];
    const rules = new Set(found.map(({ rule }) => rule));
    return Object.entries(WAYS).flatMap(([rule, { title, command }]) => {
      if (!rules.has(rule)) return [];
      const action = new CodeAction(title, CodeActionKind.QuickFix);
      action.diagnostics = context.diagnostics.filter((diagnostic) => ruleOf(diagnostic) === rule);
      action.command = { title, command, arguments: [{ uri: document.uri }] };
      return [action];
    });
  }
}
