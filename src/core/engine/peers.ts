import type { JsonObject, JsonValue } from '../yaml/sourceTree';

/** Fewer peers than this say nothing about what is usual. */
const FEWEST_PEERS = 3;

interface Peer {
  readonly segment: string | undefined;
  readonly data: JsonObject;
}

/** Medians of a portfolio's accounts by segment, each computed at the first question (H3: depth of use against peers). */
export class Peers {
  private readonly medians = new Map<string, number | undefined>();

  constructor(private readonly peers: readonly Peer[]) {}

  /**
   * The median of a field (dotted path) over the accounts of a segment, the asking account included.
   * Undefined with fewer than three that have a number there.
   */
  median(path: string, segment: string | undefined): number | undefined {
    const key = `${segment ?? ''}\n${path}`;
    if (!this.medians.has(key)) this.medians.set(key, this.compute(path.split('.'), segment));
    return this.medians.get(key);
  }

  private compute(path: readonly string[], segment: string | undefined): number | undefined {
    const values = this.peers
      .filter((peer) => peer.segment === segment)
      .map((peer) => valueAt(peer.data, path))
      .filter((value) => typeof value === 'number')
      .sort((a, b) => a - b);
    if (values.length < FEWEST_PEERS) return undefined;
    const middle = Math.floor(values.length / 2);
    return values.length % 2 === 1 ? values[middle] : (values[middle - 1]! + values[middle]!) / 2;
  }
}

function valueAt(data: JsonObject, path: readonly string[]): JsonValue | undefined {
  let at: JsonValue | undefined = data;
  for (const key of path) {
    if (at === null || typeof at !== 'object' || Array.isArray(at)) return undefined;
    at = at[key];
  }
  return at;
}
