/** Plain data that stands where a field must not reach the reader; survives a structured clone into a worker. */
export interface InternalField {
  readonly internal_field: string;
}

/** Marks a field as internal. `path` is what a template writes: `account.risk`. */
export function internalField(path: string): InternalField {
  return { internal_field: path };
}

export function isInternalField(value: unknown): value is InternalField {
  return typeof value === 'object' && value !== null && typeof (value as Partial<InternalField>).internal_field === 'string';
}

/** What whoever writes the template is told. */
export function internalFieldText({ internal_field: path }: InternalField): string {
  return `\`${path}\` is internal and cannot go to a customer`;
}
