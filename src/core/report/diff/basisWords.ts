import type { DiffEnd, PortfolioDiff } from '../../diff/portfolioDiff';
import { plural } from '../../text/plural';
import { shortId } from '../../text/shortId';
import { shortMoney } from '../../text/shortMoney';
import { clip } from './commentText';
import { moneyMove } from './moveWords';

/** Of the name of a branch. */
const MOST = 80;

/** How what others have written, and the short hash of a commit, come onto the page. */
export interface BasisWriter {
  readonly text: (text: string) => string;
  readonly commit: (id: string) => string;
}

const PLAIN: BasisWriter = { text: (text) => text, commit: (id) => id };

/** How much is compared with what: `3 accounts changed, $500K ARR; at risk $0 → $180K. Scored on 2026-11-22: … against main (1a2b3c4).` */
export function basisWords({ accounts, arr, arrAtRisk, currency, base, head, asOf }: PortfolioDiff, writer = PLAIN): string {
  const counts = accounts.length === 0 ? '' : `${plural(accounts.length, 'account')} changed, ${shortMoney(arr.after, currency)} ARR; at risk ${moneyMove(arrAtRisk, currency)}. `;
  return `${writer.text(`${counts}Scored on ${asOf}:`)} ${endWords(head, writer)} against ${endWords(base, writer)}.`;
}

/** `main`; the short hash where nobody has named more than a commit. */
export function endName({ name, revision }: DiffEnd, { text, commit }: BasisWriter): string {
  if (name === null) return 'the files as they are';
  return isHash(name, revision) ? commit(clip(shortId(revision ?? name), MOST)) : text(clip(name, MOST));
}

/** `main (1a2b3c4)`. */
function endWords(end: DiffEnd, writer: BasisWriter): string {
  const { name, revision } = end;
  const words = endName(end, writer);
  return name === null || revision === null || isHash(name, revision) ? words : `${words} (${writer.commit(clip(shortId(revision), MOST))})`;
}

/** Whether it is a commit's own name, also the beginning of it. */
function isHash(name: string, revision: string | null): boolean {
  return shortId(name) !== name || revision?.startsWith(name) === true;
}
