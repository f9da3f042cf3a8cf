import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, Location, Range } from 'vscode';
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

/** Findings on text that does nothing and can go: VS Code shows it faded. */
const UNNECESSARY = new Set(['suppressions/unused']);

/**
 * A finding as VS Code shows it; its code leads to the rule's page, where it has one.
 * @param lines of the file's text; undefined when it has none that can be read
 */
export function toDiagnostic(finding: Finding, lines: LineIndex | undefined, file: Uri, pages: RulePages): Diagnostic {
  const message = finding.help === undefined ? finding.message : `${finding.message}\n${finding.help}`;
  const range = lines === undefined ? new Range(0, 0, 0, 0) : toRange(lines, finding.span);
  const diagnostic = new Diagnostic(range, message, SEVERITY[finding.severity]);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  if (UNNECESSARY.has(finding.rule)) diagnostic.tags = [DiagnosticTag.Unnecessary];
  const page = pages(finding.rule);
  diagnostic.code = page ? { value: finding.rule, target: page } : finding.rule;
  if (finding.related && lines !== undefined) {
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
