import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../../src/core/report/checkedFile';
import { findingsAsGitlab } from '../../../src/core/report/findingsAsGitlab';
import { sinkText } from '../../../src/core/report/sinkText';
import { CHECKED } from './support/findings';

interface Row {
  readonly fingerprint: string;
}

const report = async (files: readonly CheckedFile[]) => JSON.parse(await sinkText((sink) => findingsAsGitlab(files, sink, (file) => `cs/${file}`, (text) => `hash of ${text}`))) as Row[];

describe('findingsAsGitlab', () => {
  it('has what GitLab asks of a finding', async () => {
    const rows = await report(CHECKED);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      description: 'Message of schema/unknown-key Rename it.',
      check_name: 'schema/unknown-key',
      fingerprint: 'hash of ["cs/accounts/acme #1/account.yaml","schema/unknown-key","Message of schema/unknown-key"] 0',
      severity: 'major',
      location: { path: 'cs/accounts/acme #1/account.yaml', lines: { begin: 2 } },
    });
    expect(rows.slice(1)).toMatchObject([{ severity: 'minor' }, { severity: 'info' }]);
    expect(await report([])).toEqual([]);
  });

  it('knows a finding that has moved again, and tells equal ones apart', async () => {
    const [file] = CHECKED;
    const finding = file!.findings[1]!;
    const moved = { ...finding, span: { start: 17, end: 22 } };
    const [one] = await report([{ ...file!, findings: [finding] }]);
    const [same, other] = await report([{ ...file!, findings: [moved, finding] }]);
    expect(same!.fingerprint).toBe(one!.fingerprint);
    expect(other!.fingerprint).not.toBe(one!.fingerprint);
  });
});
