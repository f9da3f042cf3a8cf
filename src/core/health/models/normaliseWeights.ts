/** Whole per cents are how people think of weights. */
const FEWEST_DECIMALS = 2;
/** More than anybody writes; weights that would vanish here are as good as none. */
const MOST_DECIMALS = 6;

/**
 * The weights scaled to add up to exactly 1, in decimals: as few as they were written with, at least two, more only where a weight would vanish.
 * What rounding takes goes to those that lost most by it, so the order of weights stays, and each is less than one unit of its last decimal off.
 * Undefined where they cannot be scaled: one is negative, or all are 0.
 */
export function normaliseWeights(weights: readonly number[]): readonly number[] | undefined {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!Number.isFinite(sum) || sum <= 0 || weights.some((weight) => weight < 0)) return undefined;
  const shares = weights.map((weight) => weight / sum);
  for (let decimals = startOf(weights); decimals < MOST_DECIMALS; decimals++) {
    const scaled = shareOutUnits(shares, 1, decimals);
    if (scaled.every((weight, index) => weight > 0 || shares[index] === 0)) return scaled;
  }
  return shareOutUnits(shares, 1, MOST_DECIMALS);
}

/**
 * An amount of 0-1 divided among parts by their shares, which add up to 1: decimals that add up to exactly the amount, rounded to as many decimals.
 */
export function shareOutUnits(shares: readonly number[], amount: number, decimals: number): readonly number[] {
  const unit = 10 ** decimals;
  const exact = shares.map((share) => share * amount * unit);
  const units = exact.map((each) => Math.floor(each + 1e-9));
  const missing = Math.round(amount * unit) - units.reduce((total, each) => total + each, 0);
  const byLoss = exact.map((each, index) => ({ index, loss: each - units[index]! })).sort((a, b) => b.loss - a.loss || a.index - b.index);
  for (const { index } of byLoss.slice(0, Math.max(0, missing))) units[index]!++;
  return units.map((each) => each / unit);
}

/** What one of the weights must be for all to add up to 1; undefined where the others leave nothing, or it is that already. */
export function restFor(weights: readonly number[], index: number): number | undefined {
  const unit = 10 ** decimalsOf(weights);
  const others = weights.reduce((total, weight, at) => (at === index ? total : total + weight), 0);
  const rest = Math.round((1 - others) * unit) / unit;
  return rest > 0 && rest <= 1 && rest !== weights[index] ? rest : undefined;
}

/** The most decimals that one of the numbers is written with, at most six. */
export function decimalsOf(numbers: readonly number[]): number {
  return Math.max(0, ...numbers.map((number) => Math.min(MOST_DECIMALS, /e-/.test(String(number)) ? MOST_DECIMALS : (String(number).split('.')[1]?.length ?? 0))));
}

/** Weights written as per cents or parts are counted by what they are as shares. */
function startOf(weights: readonly number[]): number {
  const areShares = weights.every((weight) => weight <= 1);
  return Math.max(FEWEST_DECIMALS, areShares ? decimalsOf(weights) : 0);
}
