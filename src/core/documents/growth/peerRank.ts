import type { HealthScore } from '../../health/healthScore';
import type { AccountData } from '../documentInput';
import { ownFigures, PEER_FIGURES } from '../peers';
import type { PeerFigureId, PeerGroup } from '../peers';

/** One figure of the customer beside the median of others in its segment. */
export interface PeerComparison {
  readonly id: PeerFigureId;
  readonly own: number;
  readonly median: number;
  /** How many other accounts the median rests on. */
  readonly count: number;
  /** Where it stands to the median: more is better in all of these figures. */
  readonly place: 'above' | 'same' | 'below';
}

/** The figures that both the account and its peers have, in the order of the catalogue; an empty list without a group. */
export function rankAmongPeers(account: AccountData, health: HealthScore, peers: PeerGroup | undefined): PeerComparison[] {
  const own = ownFigures(account, health.score);
  return PEER_FIGURES.flatMap((id): PeerComparison[] => {
    const [value, figure] = [own[id], peers?.figures[id]];
    return value === undefined || figure === undefined ? [] : [{ id, own: value, ...figure, place: value > figure.median ? 'above' : value < figure.median ? 'below' : 'same' }];
  });
}
