import type { Path, Value } from './templateTree';

/** The bare name that a value is, under which a helper or partial could be meant; undefined for anything longer. */
export function helperName(value: Value | undefined): string | undefined {
  if (value?.kind === 'literal') return typeof value.value === 'string' ? value.value : undefined;
  return value?.kind === 'path' && isBareName(value) ? value.parts[0]!.name : undefined;
}

function isBareName({ isData, depth, isOwn, parts }: Path): boolean {
  return !isData && depth === 0 && !isOwn && parts.length === 1;
}

/** The name of a partial, which may have slashes and points. */
export function partialName(value: Value | undefined, text: string): string | undefined {
  if (value?.kind === 'literal') return value.value === undefined || value.value === null ? undefined : String(value.value);
  if (value?.kind !== 'path' || value.isData) return undefined;
  return text.slice(value.span.start, value.span.end).replaceAll(/[[\]]/g, '');
}
