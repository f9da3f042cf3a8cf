/** Timings of one variant, in milliseconds, one for each step of each counted round. */
export type Timings = readonly number[];

const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/**
 * Runs all steps of each variant in turn, in an order that rotates from round to round, so that drift of the machine hits all
 * alike. Within a round a variant has the process to itself, as it has in use; rounds before `rounds` warm up and do not count.
 */
export async function sideBySide<Name extends string>(
  steps: number,
  variants: Record<Name, (step: number) => unknown>,
  { rounds = 5, warmUp = 2 } = {},
): Promise<Record<Name, Timings>> {
  const names = Object.keys(variants) as Name[];
  const timings = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round + warmUp) % names.length]!;
      for (let step = 0; step < steps; step++) {
        const start = now();
        await variants[name](step);
        if (round >= 0) timings[name].push(now() - start);
      }
    }
  }
  return timings;
}

export function median(values: Timings): number {
  return quantile(values, 0.5);
}

/** The value below which the given share of the values lies. */
export function quantile(values: Timings, share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Median of the ratios pair by pair: what one costs as a share of the other, in the same round and step. */
export function ratio(ours: Timings, theirs: Timings): number {
  return median(ours.map((value, at) => value / theirs[at]!));
}
