import type { JsonObject } from '../yaml/sourceTree';

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
   * The median of a measure over the accounts of a segment, the asking account included. Undefined with fewer than three
   * that have a number there.
   * @param measure the field or expression as the model names it: what the median is kept under
   * @param valueOf gives the measure of one account; undefined when the account lacks it
   */
  median(measure: string, segment: string | undefined, valueOf: (data: JsonObject) => number | undefined): number | undefined {
    const key = `${segment ?? ''}\n${measure}`;
    if (!this.medians.has(key)) this.medians.set(key, this.compute(segment, valueOf));
    return this.medians.get(key);
  }

  private compute(segment: string | undefined, valueOf: (data: JsonObject) => number | undefined): number | undefined {
    const values = this.peers
      .filter((peer) => peer.segment === segment)
      .map((peer) => valueOf(peer.data))
      .filter((value) => value !== undefined)
      .sort((a, b) => a - b);
    if (values.length < FEWEST_PEERS) return undefined;
    const middle = Math.floor(values.length / 2);
    return values.length % 2 === 1 ? values[middle] : (values[middle - 1]! + values[middle]!) / 2;
  }
}
