import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';
import { asList, asMap, asNumber, asText } from '../modelReader';

/** A product of the contract, as far as its health goes (H5). */
export interface AccountProduct {
  /** Unique among the account's products. */
  readonly name: string;
  /** `contract.products.<index>`. */
  readonly path: YamlPath;
  readonly arr: number | undefined;
  /** Its entry in the contract. */
  readonly entry: JsonObject;
}

/** The products of an account where at least one of them has scores or metrics of its own; undefined for all other accounts. */
export function scoredProducts(data: JsonObject): readonly AccountProduct[] | undefined {
  const entries = asList(asMap(data['contract'])?.['products']);
  return entries?.some((entry) => hasOwnScores(asMap(entry))) ? productsOf(entries) : undefined;
}

/** Of a field that is a product's own: the product's place in the contract, and the field as accounts have it. */
export function productPath(path: YamlPath): { readonly index: number; readonly field: YamlPath } | undefined {
  const [contract, products, index, ...field] = path;
  if (contract !== 'contract' || products !== 'products' || typeof index !== 'number') return undefined;
  return field[0] === 'scores' || field[0] === 'metrics' ? { index, field } : undefined;
}

function hasOwnScores(entry: JsonObject | undefined): boolean {
  return isFilled(entry?.['scores']) || isFilled(entry?.['metrics']);
}

function isFilled(value: JsonValue | undefined): boolean {
  return Object.keys(asMap(value) ?? {}).length > 0;
}

function productsOf(entries: readonly JsonValue[]): readonly AccountProduct[] {
  const names = new Set<string>();
  return entries.map((item, index) => {
    const entry = asMap(item) ?? {};
    const name = unusedName(asText(entry['name'])?.trim() || `Product ${index + 1}`, names);
    names.add(name);
    return { name, path: ['contract', 'products', index], arr: asNumber(entry['arr']), entry };
  });
}

/** A second product of the same name is "Platform (2)". */
function unusedName(name: string, used: ReadonlySet<string>): string {
  let unused = name;
  for (let count = 2; used.has(unused); count++) unused = `${name} (${count})`;
  return unused;
}
