import type { Segment } from '../model/segments';
import type { AccountScene } from './rule';

/**
 * The segment whose cadence the account is owed: its own, or the one that is served as the account says it is (S5). Undefined where
 * neither is known, and then no cadence is.
 */
export function cadenceOf({ data: { touch_model }, segment, settings }: Pick<AccountScene, 'data' | 'segment' | 'settings'>): Segment | undefined {
  if (touch_model === undefined || touch_model === segment?.touch) return segment;
  return settings.segments.find(({ touch }) => touch === touch_model);
}
