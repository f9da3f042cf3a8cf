import type { IsoDay } from '../../calendar/isoDay';
import { indexed } from '../known';

/** An entry of a list of the account that has a day, with its place there: `touchpoints.3`. */
export interface Recorded<T> {
  readonly date: IsoDay;
  readonly entry: T;
  readonly source: string;
}

/** The entries with a day, newest first; of one day in the order of the file. */
export function recorded<T extends { readonly date?: IsoDay }>(entries: readonly (T | undefined)[] | undefined, key: string): Recorded<T>[] {
  return indexed(entries)
    .flatMap(({ item: entry, index }) => (entry.date === undefined ? [] : [{ date: entry.date, entry, source: `${key}.${index}` }]))
    .sort((a, b) => b.date.localeCompare(a.date));
}
