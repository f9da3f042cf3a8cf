import type { TouchModel } from '../model/segments';
import type { AccountScene } from './rule';

/** How the account is served: as it says itself (S5), else as its segment is (S1-S3). Undefined when neither tells. */
export function touchOf({ data, segment }: Pick<AccountScene, 'data' | 'segment'>): TouchModel | undefined {
  return data.touch_model ?? segment?.touch;
}
