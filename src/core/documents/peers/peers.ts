import type { AccountData } from '../documentInput';
import { isMissingField } from '../../render/gap';
import { roiOf } from '../value/roi';

/** What accounts are compared by: scores 0-100, shares and ratios 0-1, NPS 0-10, CSAT 0-5, ROI as money a year for each unit invested. */
export const PEER_FIGURES = ['health_score', 'seat_share', 'dau_mau_ratio', 'feature_adoption', 'nps', 'csat', 'roi_ratio'] as const;
export type PeerFigureId = (typeof PEER_FIGURES)[number];

/** What is usual among peers, of whom nothing else is told. */
export interface PeerFigure {
  readonly median: number;
  /** How many other accounts have the figure; three or more. */
  readonly count: number;
}

/** The other accounts of a customer's segment, as far as a document may speak of them: never a name, never one account's figure. */
export interface PeerGroup {
  readonly segment: string;
  /** A figure that fewer than three others have is not there. */
  readonly figures: Readonly<Partial<Record<PeerFigureId, PeerFigure>>>;
}

/** One account of the portfolio as a peer of others. */
export interface PeerAccount {
  readonly data: AccountData;
  /** Id of its segment; of the one that its ARR falls in where it names none. */
  readonly segment: string | undefined;
  /** Its health score, 0-100; null without one. */
  readonly score: number | null;
}

/** Fewer others say nothing about what is usual, and too much about each of them. */
const FEWEST_PEERS = 3;

/**
 * What is usual in the segment of an account; undefined where it has no segment or no figure has three peers. Lost customers
 * are nobody's peers.
 * @param others all accounts of the portfolio but this one
 */
export function peerGroup(segment: string | undefined, others: readonly PeerAccount[]): PeerGroup | undefined {
  if (segment === undefined) return undefined;
  const peers = others.filter((other) => other.segment === segment && other.data.churned === undefined).map(({ data, score }) => ownFigures(data, score));
  const figures: Partial<Record<PeerFigureId, PeerFigure>> = {};
  for (const id of PEER_FIGURES) {
    const values = peers.map((peer) => peer[id]).filter((value) => value !== undefined);
    if (values.length >= FEWEST_PEERS) figures[id] = { median: medianOf(values), count: values.length };
  }
  return Object.keys(figures).length === 0 ? undefined : { segment, figures };
}

/** The figures of one account that peers are compared by; what its file does not tell is left out. */
export function ownFigures(account: AccountData, score: number | null): Readonly<Partial<Record<PeerFigureId, number>>> {
  const { product_usage: usage, relationship, support, outcomes } = account.scores ?? {};
  const { ratio } = roiOf(account);
  const figures: Record<PeerFigureId, number | undefined> = {
    health_score: score ?? undefined,
    seat_share: shareOf(usage?.active_users, account.contract?.seats_licensed),
    dau_mau_ratio: usage?.dau_mau_ratio,
    feature_adoption: shareOf(usage?.features_adopted, usage?.features_available),
    nps: relationship?.nps,
    csat: support?.csat,
    roi_ratio: isMissingField(ratio) ? outcomes?.roi_achieved : ratio,
  };
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}

function shareOf(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
