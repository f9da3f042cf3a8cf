import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Range, Uri } from 'vscode';
import type { Finding, Severity } from '../../core/finding';
import type { LineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';

export const DIAGNOSTIC_SOURCE = 'Customer Success';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A finding as VS Code shows it; its code leads to the rule's page. */
export function toDiagnostic(finding: Finding, lines: LineIndex, file: Uri, extensionUri: Uri): Diagnostic {
  const message = finding.help === undefined ? finding.message : `${finding.message}\n${finding.help}`;
  const diagnostic = new Diagnostic(toRange(lines, finding.span), message, SEVERITY[finding.severity]);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = { value: finding.rule, target: rulePage(extensionUri, finding.rule) };
  if (finding.related) {
    diagnostic.relatedInformation = finding.related.map(
      ({ message: text, span }) => new DiagnosticRelatedInformation(new Location(file, toRange(lines, span)), text),
    );
  }
  return diagnostic;
}

export function toRange(lines: LineIndex, span: Span): Range {
  const { start, end } = lines.rangeOf(span);
  return new Range(start.line, start.character, end.line, end.character);
}

/** The page of a rule; it comes with the extension, as nothing here needs a network. */
function rulePage(extensionUri: Uri, rule: string): Uri {
  return Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`);
}
