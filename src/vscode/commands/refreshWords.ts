import type { RefreshProposal, WordChange } from '../../core/documents/living/livingDocuments';
import { plural } from '../../core/text/plural';

/** A notification has room for so many figures; the difference shows the rest. */
const FIGURES = 3;

/** What a refresh did to a document, in a sentence or two of plain text: `Acme QBR.md: 2 parts were updated (ARR $120,000 → $132,000).` */
export function refreshWords(name: string, { changes, kept }: Pick<RefreshProposal, 'changes' | 'kept'>): string {
  const updated = changes.filter(({ kind }) => kind === 'updated' || kind === 'added');
  const figures = updated.flatMap((change) => change.changes.map(figureWords));
  const shown = figures.slice(0, FIGURES).join('; ');
  const more = figures.length > FIGURES ? `; and ${figures.length - FIGURES} more` : '';
  const parts = [
    updated.length > 0 && `${plural(updated.length, 'part')} ${updated.length === 1 ? 'was' : 'were'} updated${shown === '' ? '' : ` (${shown}${more})`}.`,
    kept.length > 0 && keptWords(kept.map(({ heading }) => heading)),
  ].filter((part) => part !== false);
  return parts.length === 0 ? `${name} is up to date.` : `${name}: ${parts.join(' ')}`;
}

/** `ARR $120,000 → $132,000`; what is new or gone says so. */
export function figureWords({ label, before, after }: WordChange): string {
  const name = label === '' ? '' : `${label} `;
  if (before === '') return `new: ${name}${after}`;
  if (after === '') return `gone: ${name}${before}`;
  return `${name}${before} → ${after}`;
}

function keptWords(headings: readonly string[]): string {
  const names = [...new Set(headings.filter((heading) => heading !== ''))];
  const which = names.length === 0 ? '' : ` (${names.join(', ')})`;
  return `${plural(headings.length, 'part')} that you edited ${headings.length === 1 ? 'was' : 'were'} kept${which}; ${headings.length === 1 ? 'it has' : 'they have'} a newer version.`;
}
