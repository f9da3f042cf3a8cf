import type { Segment, TouchModel } from './segments';

interface Served {
  readonly data: { readonly touch_model?: TouchModel | undefined };
  /** The segment that the account belongs to (`segmentOf`). */
  readonly segment?: Segment | undefined;
}

/** How the account is served: as it says itself (S5), else as its segment is (S1-S3). Undefined when neither tells. */
export function touchOf({ data, segment }: Served): TouchModel | undefined {
  return data.touch_model ?? segment?.touch;
}

/**
 * The segment whose cadence the account is owed: its own, or the one that is served as the account says it is (S5). Undefined where
 * neither is known, and then no cadence is.
 */
export function cadenceOf({ data: { touch_model }, segment, settings }: Served & { readonly settings: { readonly segments: readonly Segment[] } }): Segment | undefined {
  if (touch_model === undefined || touch_model === segment?.touch) return segment;
  return settings.segments.find(({ touch }) => touch === touch_model);
}
