import { rangeIn } from './checkedFile';
import type { CheckedFile } from './checkedFile';
import type { Sink } from './sink';

/** Findings as the command line's JSON contract has them: one finding a line, ranges 0-based in UTF-16 units. */
export function findingsAsJson(files: readonly CheckedFile[], sink: Sink): Promise<void> {
  const checked = files.filter((file) => file.skipped === undefined);
  const skipped = files.flatMap(({ file, skipped: reason }) => (reason === undefined ? [] : [{ file, reason }]));
  return sink.jsonList({ files: checked.length }, 'findings', rows(files), () => ({ skipped }));
}

function* rows(files: readonly CheckedFile[]): Generator {
  for (const file of files) {
    for (const finding of file.findings) {
      yield {
        file: file.file,
        range: rangeIn(file, finding.span),
        severity: finding.severity,
        rule: finding.rule,
        message: finding.message,
        help: finding.help ?? null,
        fixable: finding.fixes.length > 0,
      };
    }
  }
}
