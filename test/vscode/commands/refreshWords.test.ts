import { describe, expect, it } from 'vitest';
import type { KeptRegion, RegionChange, WordChange } from '../../../src/core/documents/living/livingDocuments';
import { figureWords, refreshWords } from '../../../src/vscode/commands/refreshWords';
import { refreshSummary } from '../../../src/vscode/commands/refreshSummary';

const arr: WordChange = { label: 'ARR', before: '$120,000', after: '$132,000' };
const updated = (...changes: WordChange[]): RegionChange => ({ region: 'summary', heading: 'Summary', kind: 'updated', changes, told: '' });
const kept = (heading: string): KeptRegion => ({
  region: heading.toLowerCase(),
  heading,
  span: { start: 0, end: 1 },
  yours: 'a',
  generated: 'b',
  takeGenerated: [],
  keepYours: [],
});

describe('refreshWords', () => {
  it('say that nothing is to be done', () => {
    expect(refreshWords('qbr.md', { changes: [], kept: [] })).toBe('qbr.md is up to date.');
  });

  it('name the figures that changed, three of them', () => {
    expect(refreshWords('qbr.md', { changes: [updated(arr)], kept: [] })).toBe('qbr.md: 1 part was updated (ARR $120,000 → $132,000).');
    const five = [1, 2, 3, 4, 5].map((n) => ({ label: `F${n}`, before: '1', after: '2' }));
    expect(refreshWords('qbr.md', { changes: [updated(...five), updated()], kept: [] })).toBe('qbr.md: 2 parts were updated (F1 1 → 2; F2 1 → 2; F3 1 → 2; and 2 more).');
  });

  it('name what was kept', () => {
    expect(refreshWords('qbr.md', { changes: [], kept: [kept('Wins')] })).toBe('qbr.md: 1 part that you edited was kept (Wins); it has a newer version.');
    expect(refreshWords('qbr.md', { changes: [updated()], kept: [kept('Wins'), kept('')] })).toBe(
      'qbr.md: 1 part was updated. 2 parts that you edited were kept (Wins); they have a newer version.',
    );
  });

  it('tell what is new and what is gone', () => {
    expect(figureWords({ label: '', before: '', after: 'Seats 200' })).toBe('new: Seats 200');
    expect(figureWords({ label: 'Risk', before: 'SSO', after: '' })).toBe('gone: Risk SSO');
  });
});

describe('refreshSummary', () => {
  it('counts in one sentence and lists what wants a look first', () => {
    const { sentence, markdown } = refreshSummary([
      { file: 'a/documents/qbr.md', kind: 'current', proposal: { changes: [], kept: [] } },
      { file: 'b/documents/qbr.md', kind: 'refreshed', proposal: { changes: [updated(arr)], kept: [kept('Wins')] } },
      { file: 'c/documents/qbr.md', kind: 'unsaved' },
      { file: 'd/documents/qbr.md', kind: 'refused', reason: 'There is no account `d`.' },
    ]);
    expect(sentence).toBe('1 of 4 documents refreshed, 1 with parts that you edited, 1 left alone, as not saved, 1 could not be refreshed.');
    expect(markdown).toBe(
      [
        '# Refreshed documents',
        '',
        '- d/documents/qbr.md: There is no account \\`d\\`.',
        '- c/documents/qbr.md: left alone, as it has unsaved changes',
        '- b/documents/qbr.md: refreshed',
        '  - ARR $120,000 → $132,000',
        '  - kept as you wrote it: Wins',
        '- a/documents/qbr.md: up to date',
        '',
      ].join('\n'),
    );
  });
});
