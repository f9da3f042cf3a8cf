import type { HealthScore } from '../health/healthScore';
import { scoreValue } from '../health/scoreValue';
import type { LeafChange } from '../history/attribute';
import { wholeParts } from '../history/groupParts';
import { shortScore } from './scoreText';
import { signed } from './signed';
import type { Sink } from './sink';

/** Two scores of an account, and what makes the difference. */
interface Comparison {
  readonly before: HealthScore;
  readonly after: HealthScore;
  readonly parts: readonly LeafChange[];
}

/** More would not fit a line. */
const MOST_PARTS = 4;

/** `What if: 78 Thriving (+6 against the file: NPS answer +4, Active seats +2)`, in plain text on one line. */
export function whatIfLine({ before, after, parts }: Comparison): string {
  const head = `What if: ${after.score === null ? `no score, ${after.reason ?? 'no data'}` : shortScore(after)}`;
  if (before.score === null || after.score === null) return before.score === after.score ? head : `${head} (the file: ${before.score === null ? 'no score' : shortScore(before)})`;
  const difference = after.score - before.score;
  const named = partWords(parts, difference);
  if (difference === 0 && named === '') return `${head}, as in the file`;
  return `${head} (${signed(difference)} against the file${named === '' ? '' : `: ${named}`})`;
}

/** `Acme Corp: 74 Healthy → 81 Thriving, +7`, and a line for each part, with what became of its value. */
export function whatIfAsText(account: string, { before, after, parts }: Comparison, sink: Sink): void {
  const difference = before.exact === null || after.exact === null ? '' : `, ${signed(after.exact - before.exact)}`;
  sink.line({ text: `${account}: ${scoreWords(before)} → ${scoreWords(after)}${difference}`, style: 'bold' });
  const rows = parts.map((part) => [signed(part.points), part.label, `${scoreValue(part.before)} → ${scoreValue(part.after)}`]);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  for (const [points, label, values] of rows) sink.line(`  ${points!.padStart(widths[0]!)}  ${label!.padEnd(widths[1]!)}  ${values}`);
}

function scoreWords(health: HealthScore): string {
  return health.score === null ? `no score (${health.reason ?? 'no data'})` : shortScore(health);
}

/** The parts in whole points that add up to the difference, the largest first, without those of which nothing is left. */
function partWords(parts: readonly LeafChange[], difference: number): string {
  const points = wholeParts(parts.map((part) => part.points), difference);
  const all = parts.map(({ label }, index) => ({ label, points: points[index]! })).filter((part) => part.points !== 0);
  const ordered = all.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const rest = ordered.slice(MOST_PARTS).reduce((sum, part) => sum + part.points, 0);
  const shown = ordered.slice(0, MOST_PARTS).map((part) => `${part.label} ${signed(part.points)}`);
  return [...shown, ...(ordered.length > MOST_PARTS ? [`others ${signed(rest)}`] : [])].join(', ');
}
