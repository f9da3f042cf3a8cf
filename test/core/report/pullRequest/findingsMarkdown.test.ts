import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../../../src/core/report/checkedFile';
import { findingsMarkdown } from '../../../../src/core/report/pullRequest/findingsMarkdown';
import { LineIndex } from '../../../../src/core/text/lineIndex';
import { CHECKED } from '../support/findings';

const OPTIONS = { limit: 100_000, linkTo: (file: string, line: number | null) => `https://example.com/${encodeURI(file)}#L${line}`, whole: 'findings.json' };
const many: CheckedFile = {
  file: 'accounts/acme/account.yaml',
  lines: new LineIndex('account: Acme\n'),
  findings: Array.from({ length: 2_000 }, (_, at) => ({ rule: 'r/many', severity: at === 1_999 ? ('error' as const) : ('info' as const), message: `客户 ${at}`, span: { start: 0, end: 3 }, fixes: [] })),
};

describe('findingsMarkdown', () => {
  it('lists the heaviest first, each with the way to its line', () => {
    const link = (line: number) => `[accounts/acme #&#8203;1/account.yaml:${line}](https://example.com/accounts/acme%20#1/account.yaml#L${line})`;
    expect(findingsMarkdown(CHECKED, OPTIONS).replaceAll('\\#', '#').split('\n')).toEqual([
      '## Findings',
      '',
      '3 findings in 1 file: 1 error, 1 warning, 1 info.',
      '',
      '| | Place | Finding | Rule |',
      '| --- | --- | --- | --- |',
      `| ❌ error | ${link(2)} | Message of schema/unknown-key Rename it. | \`schema/unknown-key\` |`,
      `| ⚠️ warning | ${link(1)} | Message of health/stale | \`health/stale\` |`,
      `| ℹ️ info | ${link(3)} | Message of a/info | \`a/info\` |`,
      '',
    ]);
  });

  it('says that there are none', () => {
    expect(findingsMarkdown([{ ...many, findings: [] }], OPTIONS)).toBe('## Findings\n\nNo findings in 1 file.\n');
  });

  it('keeps to its room, with whole rows, and says how many are left out (P32)', () => {
    const text = findingsMarkdown([many], { ...OPTIONS, limit: 5_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(5_000);
    const rows = text.split('\n').filter((line) => line.startsWith('| ❌') || line.startsWith('| ℹ️'));
    expect(rows[0]).toContain('客户 1999');
    for (const row of rows) expect(row).toMatch(/\| `r\/many` \|$/);
    expect(text).toContain(`*And ${2_000 - rows.length} more findings, for which there is no room here: see findings.json.*\n`);
  });

  it('shows what a finding says as text', () => {
    const finding = { ...many.findings[0]!, message: '`|` <img src=x> @team #12 ::error::' };
    const text = findingsMarkdown([{ ...many, file: 'a|b/](http://evil).yaml', findings: [finding] }], OPTIONS);
    expect(text).not.toMatch(/[^\\]<img|@team|#12|\]\(http:\/\/evil/);
    expect(text.split('\n').filter((line) => line.startsWith('| ℹ️'))).toHaveLength(1);
  });
});
