import type { RefreshProposal } from '../../core/documents/living/livingDocuments';
import { escapeText } from '../../core/text/escapeMarkdown';
import { plural } from '../../core/text/plural';
import { figureWords } from './refreshWords';

/** What became of one document in a refresh of all. */
export type DocumentOutcome =
  | { readonly file: string; readonly kind: 'refreshed' | 'current'; readonly proposal: Pick<RefreshProposal, 'changes' | 'kept'> }
  | { readonly file: string; readonly kind: 'unsaved' }
  | { readonly file: string; readonly kind: 'refused'; readonly reason: string };

/** A sentence for a notification, and a page with what happened to each document; those first that want a look. */
export function refreshSummary(outcomes: readonly DocumentOutcome[]): { readonly sentence: string; readonly markdown: string } {
  const of = (kind: DocumentOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind);
  const withKept = outcomes.filter((outcome) => 'proposal' in outcome && outcome.proposal.kept.length > 0);
  const parts = [
    `${of('refreshed').length} of ${plural(outcomes.length, 'document')} refreshed`,
    withKept.length > 0 && `${withKept.length} with parts that you edited`,
    of('unsaved').length > 0 && `${of('unsaved').length} left alone, as not saved`,
    of('refused').length > 0 && `${of('refused').length} could not be refreshed`,
  ];
  const order = ['refused', 'unsaved', 'refreshed', 'current'] as const;
  const lines = order.flatMap(of).flatMap(linesOf);
  return { sentence: `${parts.filter((part) => part !== false).join(', ')}.`, markdown: `# Refreshed documents\n\n${lines.join('\n')}\n` };
}

function linesOf(outcome: DocumentOutcome): string[] {
  const name = escapeText(outcome.file);
  if (outcome.kind === 'unsaved') return [`- ${name}: left alone, as it has unsaved changes`];
  if (outcome.kind === 'refused') return [`- ${name}: ${escapeText(outcome.reason)}`];
  const { changes, kept } = outcome.proposal;
  const figures = changes.filter(({ kind }) => kind !== 'kept').flatMap((change) => change.changes.map((each) => `  - ${escapeText(figureWords(each))}`));
  const mine = kept.map(({ heading, region }) => `  - kept as you wrote it: ${escapeText(heading === '' ? region : heading)}`);
  return [`- ${name}: ${outcome.kind === 'refreshed' ? 'refreshed' : 'up to date'}`, ...figures, ...mine];
}
