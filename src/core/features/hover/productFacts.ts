import type { ProductHealth } from '../../health/healthScore';
import { productPath } from '../../health/products/accountProducts';
import { formatCoverage } from '../../health/formatNumber';
import { escapeText } from '../../text/escapeMarkdown';
import { scoreWords, shareWords } from '../productWords';
import type { HoverScene } from './hoverScene';
import { componentSentence, findComponent } from './scoreFacts';

/** The health of the product that is pointed at by its name or scores, and of the component that one of its sections feeds (H5). */
export function productFacts({ kind, path, viewed }: HoverScene): string[] {
  const products = kind === 'account' ? viewed?.health.products : undefined;
  const product = products?.find(({ path: own }) => own.every((step, index) => step === path[index]));
  if (product === undefined) return [];
  const [key, , field] = path.slice(product.path.length);
  if (path.length === product.path.length || (path.length === product.path.length + 1 && (key === 'name' || key === 'scores'))) return [productSentence(product)];
  const own = productPath(path);
  const isSection = own?.field[0] === 'scores' && (own.field.length === 2 || (own.field.length === 3 && field === 'score'));
  const component = isSection ? findComponent(product.health.components, [...product.path, ...own.field.slice(0, 2)]) : undefined;
  return component === undefined ? [] : [`Of ${escapeText(product.name)} alone: ${componentSentence(component, product.health.scale)}`];
}

/** The product's score, and what part of the account's it is. */
export function productSentence(product: ProductHealth): string {
  const { name, health } = product;
  const reason = health.score === null ? ` (${escapeText(health.reason ?? 'no data')})` : '';
  return `Health of **${escapeText(name)}**: **${escapeText(scoreWords(health))}**${reason}, coverage ${formatCoverage(health.coverage)}; ${shareWords(product)}.`;
}
