/**
 * What of a sheet never reaches a customer, by field, as `scripts/generate/internalFields.mjs` writes it: `true` for a field with
 * everything below it. A list's item stands under `[]`, fields that the schema leaves open under `*`.
 */
export interface InternalFields {
  readonly [name: string]: true | InternalFields;
}
