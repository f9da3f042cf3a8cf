import type { DocumentInput } from '../documentInput';
import { ownFigures, PEER_FIGURES } from './peers';
import type { PeerFigureId } from './peers';

/** One figure of the account beside what is usual in its segment. */
export interface PeerComparison {
  readonly id: PeerFigureId;
  readonly own: number;
  /** Median of the others. */
  readonly usual: number;
  /** How many others there are. */
  readonly count: number;
  readonly standing: 'above' | 'same' | 'below';
  readonly source: string;
}

const SOURCES: Readonly<Record<PeerFigureId, string>> = {
  health_score: 'scores',
  seat_share: 'scores.product_usage.active_users',
  dau_mau_ratio: 'scores.product_usage.dau_mau_ratio',
  feature_adoption: 'scores.product_usage.features_adopted',
  nps: 'scores.relationship.nps',
  csat: 'scores.support.csat',
  roi_ratio: 'value.items',
};

/** What customers may be compared by: figures of their own use and gain, never what we think or asked of others. */
const FOR_CUSTOMERS: ReadonlySet<PeerFigureId> = new Set(['seat_share', 'dau_mau_ratio', 'feature_adoption', 'csat', 'roi_ratio']);

/** The account's figures beside the medians of its segment (Q3); an empty list where too few others are there. */
export function peerComparison({ account, health, peers, audience }: DocumentInput): PeerComparison[] {
  const own = ownFigures(account, health.score);
  return PEER_FIGURES.flatMap((id): PeerComparison[] => {
    const usual = peers?.figures[id];
    const mine = own[id];
    if (usual === undefined || mine === undefined || (audience === 'customer' && !FOR_CUSTOMERS.has(id))) return [];
    const standing = mine > usual.median ? 'above' : mine < usual.median ? 'below' : 'same';
    return [{ id, own: mine, usual: usual.median, count: usual.count, standing, source: SOURCES[id] }];
  });
}
