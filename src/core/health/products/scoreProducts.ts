import type { JsonObject } from '../../yaml/sourceTree';
import { factsOf, inLowSeason } from '../accountFacts';
import type { ScoreContext } from '../accountFacts';
import type { HealthModel, OverrideBounds } from '../healthModel';
import type { AppliedOverride, ProductHealth } from '../healthScore';
import { bounded } from '../overrides';
import { firstBlocking, finishScore } from '../finishScore';
import type { ScoreParts } from '../finishScore';
import { scoreComponent, total } from '../scoreComponent';
import type { ComponentDraft } from '../scoreComponent';
import type { ScoringRun } from '../scoreMetric';
import { shareOut } from '../shareOut';
import { scoredProducts } from './accountProducts';
import type { AccountProduct } from './accountProducts';
import { mergeComponents } from './mergeComponents';
import { ownFields } from './ownFields';
import type { OwnFields } from './ownFields';
import { productData } from './productData';
import { productShares } from './productShares';

/** An override that was held to the model's bounds already may go no farther. */
const UNBOUNDED: OverrideBounds = { maxDifference: undefined, maxDays: undefined };

interface ScoredProduct {
  readonly product: AccountProduct;
  readonly run: ScoringRun & { readonly own: OwnFields };
  /** Without overrides. */
  readonly drafts: readonly ComponentDraft[];
  readonly share: number;
}

/**
 * The account's score as the combination of its products by their share of the ARR (H5). Overrides of components are of the account: they
 * take the place of the combined score, held to the model's bounds around it.
 * @returns undefined when no product has anything to score.
 */
export function scoreProducts(products: readonly AccountProduct[], model: HealthModel, data: JsonObject, context: ScoreContext, overrides: ReadonlyMap<string, AppliedOverride>): ScoreParts | undefined {
  const runs = products.map((product) => runOf(product, data, context));
  const plain = runs.map((run) => draftsOf(run, model, new Map()));
  const { shares, notes } = productShares(products, plain.map((drafts) => total(drafts).exact !== null));
  const scored = products.map((product, index): ScoredProduct => ({ product, run: runs[index]!, drafts: plain[index]!, share: shares[index]! }));
  const sharing = scored.filter(({ share }) => share > 0);
  if (sharing.length === 0) return undefined;
  const applied = combinedOverrides(sharing, overrides, model.overrideBounds);
  const parts = sharing.map((each) => ({ ...each, drafts: applied.size === 0 ? each.drafts : draftsOf(each.run, model, applied) }));
  return { ...combined(parts, model), products: scored.map((each) => healthOf(each, model, context)), ...(notes.length > 0 && { notes }) };
}

function runOf(product: AccountProduct, data: JsonObject, context: ScoreContext): ScoredProduct['run'] {
  const own = productData(data, product.entry);
  return { data: own, facts: factsOf(own, context), lowSeason: inLowSeason(data, context.asOf), own: ownFields(product, own, context) };
}

/** What the metrics of one product are scored with; undefined where the account has no such product, or none with scores of its own. */
export function productRun(data: JsonObject, index: number, context: ScoreContext): ScoringRun | undefined {
  const product = scoredProducts(data)?.[index];
  return product && runOf(product, data, context);
}

function draftsOf(run: ScoringRun, model: HealthModel, overrides: ReadonlyMap<string, AppliedOverride>): readonly ComponentDraft[] {
  return model.components.map((component) => scoreComponent(component, { ...run, model, overrides, bounds: UNBOUNDED }));
}

function combined(parts: readonly ScoredProduct[], model: HealthModel): ScoreParts {
  const totals = parts.map(({ drafts, share }) => ({ ...total(drafts), share }));
  const components = mergeComponents(
    parts.map(({ run: { own }, drafts, share }) => ({ product: own.product, placeOf: own.placeOf, components: shareOut(drafts, { nominal: share, effective: share }) })),
    model,
  );
  return {
    computed: totals.reduce((sum, { exact, share }) => sum + (exact ?? 0) * share, 0),
    coverage: totals.reduce((sum, { coverage, share }) => sum + coverage * share, 0),
    blocking: parts.map(({ drafts }) => firstBlocking(drafts)).find((reason) => reason !== undefined),
    components,
  };
}

function healthOf({ product: { name, path, arr }, drafts, share }: ScoredProduct, model: HealthModel, { asOf }: ScoreContext): ProductHealth {
  const parts = { ...total(drafts), blocking: firstBlocking(drafts), components: shareOut(drafts, { nominal: 1, effective: 1 }) };
  return { name, path, arr: arr ?? null, share, health: finishScore({ ...parts, computed: parts.exact }, null, model, asOf) };
}

/** The overrides of components, held to the model's bounds around what the products have together. */
function combinedOverrides(parts: readonly ScoredProduct[], overrides: ReadonlyMap<string, AppliedOverride>, bounds: OverrideBounds): ReadonlyMap<string, AppliedOverride> {
  const applied = new Map<string, AppliedOverride>();
  const visit = (drafts: readonly { readonly draft: ComponentDraft; readonly share: number }[]): void => {
    const { id } = drafts[0]!.draft.component;
    const given = overrides.get(id);
    if (given !== undefined) applied.set(id, bounded(given, meanByShare(drafts, 'computed') ?? meanByShare(drafts, 'entered'), bounds));
    drafts[0]!.draft.components.forEach((_, index) => visit(drafts.map(({ draft, share }) => ({ draft: draft.components[index]!, share }))));
  };
  parts[0]!.drafts.forEach((_, index) => visit(parts.map(({ drafts, share }) => ({ draft: drafts[index]!, share }))));
  return applied;
}

function meanByShare(drafts: readonly { readonly draft: ComponentDraft; readonly share: number }[], which: 'computed' | 'entered'): number | null {
  let [sum, shares] = [0, 0];
  for (const { draft, share } of drafts) {
    const score = draft[which];
    if (score === null) continue;
    sum += score * share;
    shares += share;
  }
  return shares === 0 ? null : sum / shares;
}
