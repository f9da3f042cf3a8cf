import { formatCoverage, formatNumber, formatOnScale, formatShare } from '../health/formatNumber';
import type { ComponentScore, HealthScore, ProductHealth } from '../health/healthScore';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import { plural } from '../text/plural';
import { nodeAt } from '../yaml/nodePath';
import type { Lens } from './lens';
import { scoreWords, shareWords } from './productWords';
import { titleLine } from './titleLine';

/** How many lenses a user wants. */
export type LensDetail = 'off' | 'overall' | 'all';

/**
 * The lenses of one account: its score on the account's own line, one on each product that is scored apart, and one on each scored section
 * that its text has.
 * Titles are plain text on one line. The places depend on the text alone, so lenses stay where they are while figures change.
 * @param stale The text does not parse and the score is that of the last text that did.
 */
export function healthLenses(document: SourceDocument, sheetIndex: number, score: HealthScore, stale: boolean, detail: LensDetail): Lens[] {
  const sheet = document.sheets[sheetIndex];
  if (detail === 'off' || sheet === undefined) return [];
  const title = wordedOnce(score, () => overallTitle(score)) + (stale ? ' · as of the last readable text' : '');
  const overall: Lens = { kind: 'overall', span: { start: sheet.head.start, end: sheet.head.end }, title, sheet: sheetIndex, stale };
  if (detail === 'overall') return [overall];
  return [overall, ...productLenses(score.products ?? [], sheet, sheetIndex, stale), ...componentLenses(score.components, score.scale, sheet, sheetIndex, stale)];
}

/** Scores never change, and most keystrokes leave them as they are: their words are kept as long as they are. */
const titles = new WeakMap<HealthScore | ComponentScore | ProductHealth, string>();

function wordedOnce(score: HealthScore | ComponentScore | ProductHealth, word: () => string): string {
  let title = titles.get(score);
  if (title === undefined) titles.set(score, (title = titleLine(word())));
  return title;
}

function overallTitle(score: HealthScore): string {
  if (score.score === null) return `● No score: ${score.reason ?? 'no data'}`;
  const parts = [`● ${score.score} ${score.tier?.label ?? ''}`.trim() + (score.provisional ? ' (provisional)' : '')];
  if (score.override) parts.push(`set by hand${score.computed === null ? '' : `, computed ${formatNumber(score.computed)}`}`);
  if (score.next) parts.push(`↑ to ${score.next.tier.label}: ${plural(score.next.points, 'point')}`);
  parts.push(`coverage ${formatCoverage(score.coverage)}`);
  return parts.join(' · ');
}

/** On the names of products, which may stand side by side on one line. */
function productLenses(products: readonly ProductHealth[], sheet: Sheet, sheetIndex: number, stale: boolean): Lens[] {
  return products.flatMap((product) => {
    const key = nodeAt(sheet.body, [...product.path, 'name'])?.key;
    if (key === undefined) return [];
    const title = wordedOnce(product, () => `${product.name} ${scoreWords(product.health)} · ${shareWords(product)}`);
    return [{ kind: 'product', span: { start: key.start, end: key.end }, title, sheet: sheetIndex, stale }];
  });
}

function componentLenses(components: readonly ComponentScore[], scale: number, sheet: Sheet, sheetIndex: number, stale: boolean): Lens[] {
  return components.flatMap((component) => {
    const inner = componentLenses(component.components, scale, sheet, sheetIndex, stale);
    const key = nodeAt(sheet.body, component.path)?.key;
    if (key === undefined) return inner;
    const title = wordedOnce(component, () => componentTitle(component, scale));
    return [{ kind: 'component', span: { start: key.start, end: key.end }, title, sheet: sheetIndex, stale }, ...inner];
  });
}

function componentTitle(component: ComponentScore, scale: number): string {
  const { label, score, weight, effectiveWeight, won } = component;
  if (score === null) return `${label}: no data · its ${formatShare(weight)} go to the others`;
  const share = formatShare(effectiveWeight);
  return `${label} ${formatOnScale(score, scale)}/${scale}${origin(component, scale)} · ${share} · ${formatNumber(won)} of ${formatNumber(effectiveWeight * 100)} points`;
}

/** Where the score comes from when a person gave it, and the score that does not count beside it (H2: both are shown). */
function origin({ counts, computed, entered }: ComponentScore, scale: number): string {
  const besideEntered = entered === null ? '' : ` (entered ${formatOnScale(entered, scale)})`;
  const besideComputed = computed === null ? '' : ` (computed ${formatOnScale(computed, scale)})`;
  return { computed: besideEntered, entered: ` entered${besideComputed}`, override: ` set by hand${besideComputed || besideEntered}`, none: '' }[counts];
}
