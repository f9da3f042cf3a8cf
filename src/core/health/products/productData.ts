import { isJsonObject } from '../../yaml/jsonValue';
import type { JsonObject, JsonValue } from '../../yaml/sourceTree';
import { emptyMap } from '../../yaml/toValue';
import { asMap } from '../modelReader';

/**
 * The account's data with the product's own laid over it: `scores` field by field, `metrics` one by one. All else is the customer's: there
 * is one relationship, however many products (H5).
 */
export function productData(data: JsonObject, product: JsonObject): JsonObject {
  return { ...data, scores: scoresWith(asMap(data['scores']) ?? {}, asMap(product['scores']) ?? {}), metrics: { ...asMap(data['metrics']), ...asMap(product['metrics']) } };
}

function scoresWith(shared: JsonObject, own: JsonObject): JsonObject {
  const scores = Object.assign(emptyMap(), shared);
  for (const [id, section] of Object.entries(own)) scores[id] = overlaid(shared[id], section);
  return scores;
}

function overlaid(shared: JsonValue | undefined, own: JsonValue): JsonValue {
  return isJsonObject(shared) && isJsonObject(own) ? { ...shared, ...own } : own;
}

/** The account's data with the product's own seats and first day in the place of the contract's. */
export function withProductTerms(data: JsonObject, { seats_licensed: seats, start }: JsonObject): JsonObject {
  if (seats === undefined && start === undefined) return data;
  return { ...data, contract: { ...asMap(data['contract']), ...(seats !== undefined && { seats_licensed: seats }), ...(start !== undefined && { start }) } };
}
