import { formatNumber, formatOnScale, formatShare } from '../health/formatNumber';
import type { ComponentScore, HealthScore, ProductHealth } from '../health/healthScore';
import type { Span } from '../text/span';
import { nodeAt } from '../yaml/nodePath';
import type { MapNode } from '../yaml/sourceTree';
import type { InlayHint } from './authoring';
import type { FeatureView } from './featureView';
import { productSentence } from './hover/productFacts';
import { componentSentence, overallSentence } from './hover/scoreFacts';
import { onOneLine } from './onOneLine';
import { scoreWords } from './productWords';

/** The scores of the accounts and of their components at the ends of the lines that begin them, as far as those lines are shown. */
export function componentHints(view: FeatureView, shown: Span): readonly InlayHint[] {
  return view.accounts.flatMap(({ account, health }) => {
    const sheet = view.document.sheets[account.sheet];
    if (sheet === undefined) return [];
    const overall = { key: sheet.head, text: overallText(health), tooltip: overallSentence(health) };
    return [overall, ...productsOf(sheet.body, health.products ?? []), ...componentsOf(sheet.body, health.components, health.scale)].flatMap(({ key, text, tooltip }) => {
      const offset = lineEndOf(view, key.start);
      return offset < shown.start || key.start > shown.end ? [] : [{ offset, text, tooltip }];
    });
  });
}

interface PlacedScore {
  readonly key: Span;
  readonly text: string;
  readonly tooltip: string;
}

/** Products may stand side by side on one line, so each says its name. */
function productsOf(body: MapNode, products: readonly ProductHealth[]): PlacedScore[] {
  return products.flatMap((product) => {
    const key = nodeAt(body, [...product.path, 'name'])?.key;
    return key === undefined ? [] : [{ key, text: `${onOneLine(product.name)} ${scoreWords(product.health)}`, tooltip: productSentence(product) }];
  });
}

function componentsOf(body: MapNode, components: readonly ComponentScore[], scale: number): PlacedScore[] {
  return components.flatMap((component) => {
    const key = nodeAt(body, component.path)?.key;
    const inner = componentsOf(body, component.components, scale);
    return key === undefined ? inner : [{ key, text: componentText(component, scale), tooltip: componentSentence(component, scale) }, ...inner];
  });
}

function overallText(health: HealthScore): string {
  return onOneLine(scoreWords(health));
}

function componentText({ score, effectiveWeight, won }: ComponentScore, scale: number): string {
  if (score === null) return 'no data';
  return `${formatOnScale(score, scale)}/${scale} · ${formatShare(effectiveWeight)} · ${formatNumber(won)} of ${formatNumber(effectiveWeight * 100)} points`;
}

function lineEndOf({ document: { lines } }: FeatureView, offset: number): number {
  return lines.lineSpan(lines.positionAt(offset).line).end;
}
