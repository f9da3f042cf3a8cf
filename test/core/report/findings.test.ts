import { describe, expect, it } from 'vitest';
import { findingsAsJson } from '../../../src/core/report/findingsAsJson';
import { findingsAsText, findingsSummary } from '../../../src/core/report/findingsAsText';
import { sinkText } from '../../../src/core/report/sinkText';
import { CHECKED } from './support/findings';

describe('findingsAsText', () => {
  it('puts each finding on a line that editors and terminals can follow', async () => {
    expect(await sinkText((sink) => findingsAsText(CHECKED, sink))).toBe(
      [
        'accounts/acme #1/account.yaml:2:1: error: Message of schema/unknown-key [schema/unknown-key]',
        '    Rename it.',
        'accounts/acme #1/account.yaml:1:10: warning: Message of health/stale [health/stale]',
        'accounts/acme #1/account.yaml:3:1: info: Message of a/info [a/info]',
        '',
      ].join('\n'),
    );
  });

  it('sums up', async () => {
    expect(await sinkText((sink) => findingsSummary(CHECKED, sink))).toBe('3 findings in 1 file: 1 error, 1 warning, 1 info.\n');
    expect(await sinkText((sink) => findingsSummary([], sink))).toBe('No findings in 0 files.\n');
  });
});

describe('findingsAsJson', () => {
  it('has the fields of the contract, 0-based in UTF-16 units', async () => {
    const report: unknown = JSON.parse(await sinkText((sink) => findingsAsJson(CHECKED, sink)));
    expect(report).toMatchObject({ files: 1, skipped: [{ file: 'accounts/binary/account.yaml', reason: 'it is a binary file' }] });
    expect((report as { findings: unknown[] }).findings).toEqual([
      {
        file: 'accounts/acme #1/account.yaml',
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
        severity: 'error',
        rule: 'schema/unknown-key',
        message: 'Message of schema/unknown-key',
        help: 'Rename it.',
        fixable: true,
      },
      expect.objectContaining({ severity: 'warning', help: null, fixable: false, range: { start: { line: 0, character: 9 }, end: { line: 0, character: 16 } } }),
      expect.objectContaining({ severity: 'info', range: { start: { line: 2, character: 0 }, end: { line: 2, character: 7 } } }),
    ]);
  });
});
