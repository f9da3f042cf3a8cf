import { SEVERITIES } from '../finding';
import type { Severity } from '../finding';
import { plural } from '../text/plural';
import { rangeIn } from './checkedFile';
import type { CheckedFile } from './checkedFile';
import type { Style } from './line';
import type { Sink } from './sink';

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** Findings for people, a line each: `file:line:column: severity: message [rule]`, counted from 1 in UTF-16 units. */
export function findingsAsText(files: readonly CheckedFile[], sink: Sink): void {
  for (const file of files) {
    for (const finding of file.findings) {
      const { start } = rangeIn(file, finding.span);
      sink.line(
        { text: `${file.file}:${start.line + 1}:${start.character + 1}`, style: 'bold' },
        ': ',
        { text: finding.severity, style: STYLES[finding.severity] },
        `: ${finding.message} `,
        { text: `[${finding.rule}]`, style: 'dim' },
      );
      if (finding.help !== undefined) sink.line('    ', finding.help);
    }
  }
}

/** One closing line: how many files, how many findings of each weight. */
export function findingsSummary(files: readonly CheckedFile[], sink: Sink): void {
  const checked = files.filter((file) => file.skipped === undefined).length;
  const findings = files.flatMap((file) => file.findings);
  const of = `in ${plural(checked, 'file')}`;
  if (findings.length === 0) {
    sink.line({ text: `No findings ${of}.`, style: 'green' });
    return;
  }
  const counts = SEVERITIES.map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }));
  const parts = counts.filter(({ count }) => count > 0).map(({ severity, count }) => (severity === 'info' ? `${count} info` : plural(count, severity)));
  sink.line({ text: `${plural(findings.length, 'finding')} ${of}: ${parts.join(', ')}.`, style: 'bold' });
}
