import type { Severity } from '../finding';
import { messageWithHelp, rangeIn } from './checkedFile';
import type { CheckedFile } from './checkedFile';
import type { Annotation } from './githubAnnotation';
import type { Sink } from './sink';

const KINDS: Readonly<Record<Severity, Annotation['kind']>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Findings as annotations of a GitHub pull request.
 * @param fromRepository the path by which GitHub knows a file, from its path in the portfolio
 */
export function findingsAsGithub(files: readonly CheckedFile[], sink: Sink, fromRepository: (file: string) => string): void {
  for (const checked of files) {
    const file = fromRepository(checked.file);
    if (checked.skipped !== undefined) sink.annotation({ kind: 'notice', file, title: 'Not checked', message: checked.skipped });
    for (const finding of checked.findings) {
      sink.annotation({
        kind: KINDS[finding.severity],
        file,
        range: rangeIn(checked, finding.span),
        title: finding.rule,
        message: messageWithHelp(finding),
      });
    }
  }
}
