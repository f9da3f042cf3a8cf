import type { FileReport } from '../engine';
import { kindByName } from '../model/documentKind';
import type { Unreadable } from '../ports';

/**
 * What to say of a file that gave no text. A file of ours in another encoding is a finding, since its account is
 * missing from everything; a binary one, a large one and one that has gone are passed over with a note (P14, P15, P34).
 */
export function unreadableReport(file: string, content: Unreadable, isOurs = kindByName(file) !== undefined): FileReport | undefined {
  if (!isOurs) return undefined;
  if (content.reason !== 'not-utf8') return { file, lines: undefined, findings: [], skipped: content.detail };
  return {
    file,
    lines: undefined,
    findings: [
      {
        rule: 'file/not-utf8',
        severity: 'error',
        message: `This file cannot be read: ${content.detail}.`,
        span: { start: 0, end: 0 },
        fixes: [],
      },
    ],
  };
}
