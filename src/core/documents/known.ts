import { missingField } from '../render/gap';
import type { GapHome, MissingField } from '../render/gap';

/** A value, or the mark that it is to be filled in. */
export type Known<T> = T | MissingField;

/** The value, or the gap that names its field; a blank text is no value. */
export function orGap<T>(value: T | null | undefined, path: string, label: string, home?: GapHome): Known<T> {
  const blank = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  return blank ? missingField(path, label, home) : value;
}

/** The items that have something, in their order; an empty list where the sheet has none. */
export function present<T>(items: readonly (T | null | undefined)[] | null | undefined): T[] {
  return (items ?? []).filter((item): item is T => item !== undefined && item !== null);
}

/** The items that have something, each with its index in the sheet, which a path to it needs. */
export function indexed<T>(items: readonly (T | null | undefined)[] | null | undefined): { readonly item: T; readonly index: number }[] {
  return (items ?? []).flatMap((item, index) => (item === undefined || item === null ? [] : [{ item, index }]));
}
