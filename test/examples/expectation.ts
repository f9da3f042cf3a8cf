import type { FileReport } from '../../src/core/engine';
import type { Position } from '../../src/core/text/position';

/** What a file must bring, as `expected.yaml` writes it. */
export interface Expectation {
  readonly skipped?: string;
  readonly findings?: readonly ExpectedFinding[];
}

/** One finding: where, which words are marked, the rule under its severity, the message and the titles of its fixes. */
export interface ExpectedFinding {
  /** `line:column-line:column`, both from 1 as an editor shows them, in UTF-16 units; the end is exclusive. */
  readonly at: string;
  /** The marked text itself; its first line where there are several. */
  readonly marks: string;
  readonly error?: string;
  readonly warning?: string;
  readonly info?: string;
  readonly says: string;
  readonly help?: string;
  readonly fixes?: readonly string[];
}

/** A report in the form in which expectations are written, so that the two can be compared as a whole. */
export function writeExpectation(report: FileReport, text: string): Expectation {
  const findings = report.findings.map((finding): ExpectedFinding => {
    const range = report.lines?.rangeOf(finding.span);
    return {
      at: range ? `${place(range.start)}-${place(range.end)}` : 'the file',
      marks: range ? text.slice(finding.span.start, finding.span.end).split('\n')[0]! : '',
      [finding.severity]: finding.rule,
      says: finding.message,
      ...(finding.help === undefined ? {} : { help: finding.help }),
      ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => fix.title) }),
    };
  });
  return {
    ...(report.skipped === undefined ? {} : { skipped: report.skipped }),
    ...(findings.length === 0 ? {} : { findings }),
  };
}

function place(position: Position): string {
  return `${position.line + 1}:${position.character + 1}`;
}
