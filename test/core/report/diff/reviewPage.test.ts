import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewPage } from '../../../../src/core/report/diff/reviewPage';
import { commentByRemark } from './support/commentOutline';
import { diffOf } from './support/diffs';
import { hostileDiff } from './support/hostileDiff';
import { fullDiff } from './support/portfolio';

const nowhere = (): undefined => undefined;

describe('reviewPage', () => {
  it('has each topic below a heading of its own', () => {
    const page = reviewPage(fullDiff(), nowhere);
    expect(page.match(/^#+ .*$/gm)).toEqual(['# Changes against main', '## Why accounts moved: 2', '## Renewals: 1 account', '## Plans and tasks: 1 account', '## Playbooks: 1', '## Health models: 1', '## Settings: 1', '## New findings: 1 error, 1 warning', '## Fixed findings: 1', '## Policy', '## Notes: 1']);
    expect(page).not.toContain('<details>');
  });

  it('says so where nothing moves', () => {
    expect(reviewPage(diffOf(), nowhere)).toBe('# Changes against main\n\nNothing moves: no score, renewal, plan, task, playbook, model or finding is another one than in main.\n');
  });

  it('says what could not be compared where nothing else is told', () => {
    expect(reviewPage(diffOf({ notes: ['x.yaml could not be read.'] }), nowhere)).toBe(
      '# Changes against main\n\n**Not everything could be compared**\n\nScored on 2026-11-22: the files as they are against main (`1a2b3c4`).\n\n## Notes: 1\n\n- x.yaml could not be read.\n',
    );
  });

  it('has no HTML and no link of hostile texts', () => {
    fc.assert(
      fc.property(hostileDiff(), (diff) => {
        const { html, links } = commentByRemark(reviewPage(diff, nowhere));
        expect([...html, ...links]).toEqual([]);
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});
