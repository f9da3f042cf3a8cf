import type { DiffEnd, PortfolioDiff } from '../../diff/portfolioDiff';
import { plural } from '../../text/plural';
import { shortId } from '../../text/shortId';
import { shortMoney } from '../../text/shortMoney';
import { clip } from './commentText';
import { moneyMove } from './moveWords';

/** Of the name of a branch. */
const MOST = 80;

/** How much is compared with what, as plain text: `3 accounts changed, $500K ARR; at risk $0 → $180K. Scored on 2026-11-22: … against main.` */
export function basisWords({ accounts, arr, arrAtRisk, currency, base, head, asOf }: PortfolioDiff): string {
  const ends = `Scored on ${asOf}: ${endWords(head)} against ${endWords(base)}.`;
  if (accounts.length === 0) return ends;
  return `${plural(accounts.length, 'account')} changed, ${shortMoney(arr.after, currency)} ARR; at risk ${moneyMove(arrAtRisk, currency)}. ${ends}`;
}

/** `main (1a2b3c4)`. */
function endWords({ name, revision }: DiffEnd): string {
  if (name === null) return 'the files as they are';
  const id = revision === null ? '' : shortId(revision);
  return id === '' || revision === name || id === name ? clip(name, MOST) : `${clip(name, MOST)} (${id})`;
}
