import type { PortfolioDiff } from '../../diff/portfolioDiff';
import { endName } from './basisWords';
import type { LinkTo } from './commentWriter';
import { BASIS, diffMarkdown } from './diffMarkdown';

/** An editor shows more than a comment holds; more than this nobody reads. */
const LIMIT = 500_000;

/** What a change does, as a page of its own in an editor; says so where nothing moves. Ends with a line break. */
export function reviewPage(diff: PortfolioDiff, linkTo: LinkTo): string {
  const base = endName(diff.base, BASIS);
  const told = diffMarkdown(diff, { linkTo, folding: 'open', limit: LIMIT, whole: 'csac diff --json' });
  const nothing = `Nothing moves: no score, renewal, plan, task, playbook, model or finding is another one than in ${base}.\n`;
  return `# Changes against ${base}\n\n${told === '' ? nothing : told}`;
}
