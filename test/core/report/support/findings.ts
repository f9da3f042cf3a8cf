import type { Finding } from '../../../../src/core/finding';
import type { CheckedFile } from '../../../../src/core/report/checkedFile';
import { LineIndex } from '../../../../src/core/text/lineIndex';

const TEXT = 'account: 🚀 Acme\nhelth: 3\narr: 12\n';

function finding(rule: string, severity: Finding['severity'], start: number, end: number, more: Partial<Finding> = {}): Finding {
  return { rule, severity, message: `Message of ${rule}`, span: { start, end }, fixes: [], ...more };
}

/** Two files: one with a finding of each weight, one that was passed over. */
export const CHECKED: readonly CheckedFile[] = [
  {
    file: 'accounts/acme #1/account.yaml',
    lines: new LineIndex(TEXT),
    findings: [
      finding('schema/unknown-key', 'error', 17, 22, {
        help: 'Rename it.',
        fixes: [{ title: 'Rename to `health`', preferred: true, edits: [{ span: { start: 17, end: 22 }, newText: 'health' }] }],
        related: [{ message: 'The account', span: { start: 0, end: 7 } }],
      }),
      finding('health/stale', 'warning', 9, 16),
      finding('a/info', 'info', 26, 33),
    ],
  },
  { file: 'accounts/binary/account.yaml', lines: undefined, findings: [], skipped: 'it is a binary file' },
];
