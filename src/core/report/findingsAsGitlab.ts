import type { Severity } from '../finding';
import { messageWithHelp, rangeIn } from './checkedFile';
import type { CheckedFile } from './checkedFile';
import type { Sink } from './sink';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * Findings as a Code Quality report of GitLab, which shows those that a merge request brings beside their lines.
 * @param fromRepository the path by which GitLab knows a file, from its path in the portfolio
 * @param hash a name for a text, equal for equal texts alone: by it GitLab knows a finding again that has only moved
 */
export function findingsAsGitlab(files: readonly CheckedFile[], sink: Sink, fromRepository: (file: string) => string, hash: (text: string) => string): void {
  const seen = new Map<string, number>();
  const fingerprint = (...parts: readonly string[]): string => {
    const key = JSON.stringify(parts);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return hash(`${key} ${nth}`);
  };
  const rows = files.flatMap((checked) => {
    const path = fromRepository(checked.file);
    return checked.findings.map((finding) => ({
      description: messageWithHelp(finding),
      check_name: finding.rule,
      fingerprint: fingerprint(path, finding.rule, finding.message),
      severity: SEVERITIES[finding.severity],
      location: { path, lines: { begin: rangeIn(checked, finding.span).start.line + 1 } },
    }));
  });
  sink.json(rows);
}
