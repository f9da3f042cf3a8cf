import { peerGroup } from '../documents/peers/peers';
import type { PeerGroup } from '../documents/peers/peers';
import type { Account } from '../model/account';
import type { AccountIndex } from './accountIndex';
import { healthOf, segmentIdOf } from './scoring';
import type { ScoreBasis } from './scoring';

/**
 * What is usual among the other accounts of the account's segment; reads the whole portfolio, so it is asked only for documents that
 * compare. Undefined where there are too few.
 */
export async function peerGroupOf(account: Account, index: AccountIndex, basis: ScoreBasis): Promise<PeerGroup | undefined> {
  const segment = segmentIdOf(account, basis.segments);
  if (segment === undefined) return undefined;
  const { accounts } = await index.load();
  const others = accounts
    .filter((read) => !isSame(read.account, account) && segmentIdOf(read.account, basis.segments) === segment)
    .map((read) => ({ data: read.account.data, segment, score: healthOf(read, basis).score }));
  return peerGroup(segment, others);
}

function isSame(one: Account, other: Account): boolean {
  return one.file === other.file && one.sheet === other.sheet;
}
