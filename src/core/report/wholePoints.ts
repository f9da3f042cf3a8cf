/**
 * Points as whole numbers that add up to the whole: each is rounded down, and what is missing then goes to those with the largest rest.
 * So a reader who adds up what is shown gets what is shown.
 * @param total a whole number, such as the difference of two rounded scores; no farther from the sum of the points than their number
 */
export function wholePoints(points: readonly number[], total: number): number[] {
  const whole = points.map(Math.floor);
  let missing = total - whole.reduce((sum, each) => sum + each, 0);
  const byRest = points.map((each, index) => ({ index, rest: each - Math.floor(each) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (let at = 0; missing > 0 && byRest.length > 0; at = (at + 1) % byRest.length, missing--) whole[byRest[at]!.index]! += 1;
  for (let at = byRest.length - 1; missing < 0 && byRest.length > 0; at = (at || byRest.length) - 1, missing++) whole[byRest[at]!.index]! -= 1;
  return whole;
}
