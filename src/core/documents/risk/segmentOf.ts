import type { Segment } from '../../model/segments';
import type { Settings } from '../../model/settings';
import { accountSegment } from '../account/accountSegment';
import type { AccountData } from '../documentInput';

/** How the account is served: its own touch model first (S5), then its segment, or the one that its ARR belongs to (S1-S3). */
export function segmentOf(account: AccountData, settings: Settings): Segment | undefined {
  const own = accountSegment(account, settings);
  if (account.touch_model === undefined || account.touch_model === own?.touch) return own;
  return settings.segments.find(({ touch }) => touch === account.touch_model) ?? own;
}
