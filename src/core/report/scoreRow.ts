import type { AppliedOverride, ComponentScore, HealthScore, MetricScore, ProductHealth } from '../health/healthScore';
import type { Account } from '../model/account';
import type { SourceDocument } from '../model/sourceDocument';
import type { Range } from '../text/position';
import { nodeAt } from '../yaml/nodePath';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';

/** An account's score as `csac score --json` gives it; fields are added, never changed. Scores and points are 0-100. */
export interface ScoreRow {
  readonly file: string;
  readonly account: string;
  readonly segment: string | null;
  readonly arr: number | null;
  /** Rounded half up; null when there is no score, and then `reason` says why. */
  readonly score: number | null;
  readonly exact: number | null;
  /** What the components alone give, also where an override counts. */
  readonly computed: number | null;
  readonly reason: string | null;
  readonly tier: string | null;
  readonly color: string | null;
  readonly action: string | null;
  readonly coverage: number;
  readonly provisional: boolean;
  readonly override: AppliedOverride | null;
  readonly components: readonly ComponentRow[];
  /** Products that are scored apart, in the contract's order (H5); left out where there are none. */
  readonly products?: readonly ProductRow[];
  /** What the reader must know of the whole; left out where there is nothing. */
  readonly notes?: readonly string[];
}

/** A product's own health; its weights, won and lost are of the product alone. */
export interface ProductRow {
  readonly name: string;
  readonly arr: number | null;
  /** Share of the account's score, 0-1. */
  readonly share: number;
  readonly score: number | null;
  readonly exact: number | null;
  readonly reason: string | null;
  readonly tier: string | null;
  readonly color: string | null;
  readonly coverage: number;
  readonly provisional: boolean;
  readonly components: readonly ComponentRow[];
}

export interface ComponentRow {
  readonly id: string;
  readonly weight: number;
  readonly score: number | null;
  readonly coverage: number;
  readonly entered: number | null;
  readonly metrics: readonly MetricRow[];
  /** Components of a group; left out where there are none. */
  readonly components?: readonly ComponentRow[];
}

export interface MetricRow {
  readonly id: string;
  readonly value: JsonValue;
  readonly points: number | null;
  readonly weight: number;
  /** Where the value stands in the file; null for a computed or missing one. 0-based, UTF-16 units. */
  readonly range: Range | null;
  readonly status: MetricScore['status'];
  readonly band: string | null;
  readonly won: number;
  readonly lost: number;
  /** The product whose own figure it is; left out for what the customer has as a whole (H5). */
  readonly product?: string;
  /** Why it is not scored, or what its value rests on; left out where there is nothing to say. */
  readonly note?: string;
}

type Locate = (path: YamlPath) => Range | null;

/** The row of one account of a document. */
export function scoreRow(account: Account, health: HealthScore, document: SourceDocument): ScoreRow {
  const locate = locateIn(document, account.sheet);
  return {
    file: account.file,
    account: account.name,
    segment: account.data.segment ?? null,
    arr: account.data.arr ?? null,
    score: health.score,
    exact: health.exact,
    computed: health.computed,
    reason: health.reason ?? null,
    tier: health.tier?.id ?? null,
    color: health.tier?.color ?? null,
    action: health.tier?.action ?? null,
    coverage: health.coverage,
    provisional: health.provisional,
    override: health.override,
    components: health.components.map((component) => componentRow(component, locate)),
    ...(health.products && { products: health.products.map((product) => productRow(product, locate)) }),
    ...(health.notes && { notes: health.notes }),
  };
}

function productRow({ name, arr, share, health }: ProductHealth, locate: Locate): ProductRow {
  return {
    name,
    arr,
    share,
    score: health.score,
    exact: health.exact,
    reason: health.reason ?? null,
    tier: health.tier?.id ?? null,
    color: health.tier?.color ?? null,
    coverage: health.coverage,
    provisional: health.provisional,
    components: health.components.map((component) => componentRow(component, locate)),
  };
}

function componentRow(component: ComponentScore, locate: Locate): ComponentRow {
  const { id, weight, score, coverage, entered } = component;
  const metrics = component.metrics.map((metric) => metricRow(metric, locate));
  if (component.components.length === 0) return { id, weight, score, coverage, entered, metrics };
  return { id, weight, score, coverage, entered, metrics, components: component.components.map((child) => componentRow(child, locate)) };
}

function metricRow(metric: MetricScore, locate: Locate): MetricRow {
  const { id, value, points, weight, status, band, won, lost, product, note } = metric;
  const range = metric.path === undefined ? null : locate(metric.path);
  return { id, value, points, weight, range, status, band: band ?? null, won, lost, ...(product !== undefined && { product }), ...(note !== undefined && { note }) };
}

function locateIn(document: SourceDocument, sheet: number): Locate {
  const body = document.sheets[sheet]?.body ?? null;
  return (path) => {
    const node = nodeAt(body, path)?.node;
    return node ? document.lines.rangeOf(node) : null;
  };
}
