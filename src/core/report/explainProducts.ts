import { formatCoverage, formatNumber, formatShare } from '../health/formatNumber';
import type { HealthScore, ProductHealth } from '../health/healthScore';
import { escapeCell, escapeText } from '../text/escapeMarkdown';
import { componentTable, table } from './healthTables';

/** The products of an account that are scored apart (H5): what share each has, and its components. Nothing for other accounts. */
export function productBlocks({ products = [] }: HealthScore): string[] {
  if (products.length === 0) return [];
  return ['## Products', 'The score is the mean of those of the products by their share. What a product does not have of its own is the account’s.', productTable(products), ...products.flatMap(oneProduct)];
}

function productTable(products: readonly ProductHealth[]): string {
  const rows = products.map(({ name, arr, share, health }) => [
    escapeCell(name),
    arr === null ? '–' : formatNumber(arr, 2),
    formatShare(share),
    health.score === null ? '–' : String(health.score),
    health.tier === null ? '' : escapeCell(health.tier.label),
    formatCoverage(health.coverage),
  ]);
  return table(['Product', 'ARR', 'Share', 'Score', 'Tier', 'Coverage'], rows, ['l', 'r', 'r', 'r', 'l', 'r']);
}

function oneProduct({ name, health }: ProductHealth): string[] {
  const { score, exact, reason, tier } = health;
  const head = `### ${escapeText(name)}`;
  if (score === null) return [head, `**No score**: ${escapeText(reason ?? 'no data')}.`];
  return [head, `**${score} of 100${tier === null ? '' : `, ${escapeText(tier.label)}`}** (exactly ${formatNumber(exact ?? score, 4)}).`, componentTable(health)];
}
