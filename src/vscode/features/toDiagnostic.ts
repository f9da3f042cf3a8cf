import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location } from 'vscode';
import type { Uri } from 'vscode';
import type { Finding, Severity } from '../../core/finding';
import type { LineIndex } from '../../core/text/lineIndex';
import { toRange } from './ranges';
import type { RulePages } from './rulePages';

const DIAGNOSTIC_SOURCE = 'Customer Success';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A finding as VS Code shows it; its code leads to the rule's page, where it has one. */
export function toDiagnostic(finding: Finding, lines: LineIndex, file: Uri, pages: RulePages): Diagnostic {
  const message = finding.help === undefined ? finding.message : `${finding.message}\n${finding.help}`;
  const diagnostic = new Diagnostic(toRange(lines, finding.span), message, SEVERITY[finding.severity]);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  const page = pages.get(finding.rule);
  diagnostic.code = page ? { value: finding.rule, target: page } : finding.rule;
  if (finding.related) {
    diagnostic.relatedInformation = finding.related.map(
      ({ message: text, span }) => new DiagnosticRelatedInformation(new Location(file, toRange(lines, span)), text),
    );
  }
  return diagnostic;
}

/** The rule that a diagnostic of ours is about. */
export function ruleOf({ source, code }: Diagnostic): string | undefined {
  if (source !== DIAGNOSTIC_SOURCE) return undefined;
  return String(typeof code === 'object' ? code.value : code);
}
