import { isIsoDay } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { JsonValue } from '../../yaml/sourceTree';

/*
 * Readers of JSON that anybody may have written: each gives a value of its own making, or throws `Misread` with the place. What a shape
 * does not name is left out, so nothing unknown goes on.
 */

/** @param at where it stands, as `accounts[3].arr` */
export type Read<T> = (value: unknown, at: string) => T;

/** What stands somewhere is not what should. */
export class Misread extends Error {
  constructor(at: string, expected: string) {
    super(`\`${at}\` is not ${expected}`);
  }
}

/** Objects and lists within each other; a printer that calls itself goes no deeper. */
const MOST_DEPTH = 8;

export const text: Read<string> = (value, at) => {
  if (typeof value === 'string') return value;
  throw new Misread(at, 'a text');
};

export const number: Read<number> = (value, at) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Misread(at, 'a number');
};

export const flag: Read<boolean> = (value, at) => {
  if (typeof value === 'boolean') return value;
  throw new Misread(at, 'true or false');
};

export const day: Read<IsoDay> = (value, at) => {
  if (typeof value === 'string' && isIsoDay(value)) return value;
  throw new Misread(at, 'a day as YYYY-MM-DD');
};

/** Any value, not too deep. */
export const json: Read<JsonValue> = (value, at) => readJson(value, at, MOST_DEPTH);

export function oneOf<const T extends string>(...words: readonly T[]): Read<T> {
  return (value, at) => {
    const word = words.find((each) => each === value);
    if (word === undefined) throw new Misread(at, `one of ${words.join(', ')}`);
    return word;
  };
}

export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value, at) => (value === null ? null : read(value, at));
}

export function list<T>(read: Read<T>): Read<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Misread(at, 'a list');
    return value.map((item, index) => read(item, `${at}[${index}]`));
  };
}

/** An object with these keys, each of which must be there. */
export function shape<T extends object>(readers: { readonly [Key in keyof T]-?: Read<T[Key]> }): Read<T> {
  const keys = Object.keys(readers) as (keyof T & string)[];
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Misread(at === '' ? 'the whole' : at, 'an object');
    const entries = keys.map((key) => {
      const own = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      return [key, readers[key](own, at === '' ? key : `${at}.${key}`)];
    });
    return Object.fromEntries(entries) as T;
  };
}

function readJson(value: unknown, at: string, depth: number): JsonValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return number(value, at);
  if (typeof value !== 'object' || depth === 0) throw new Misread(at, `a value of at most ${MOST_DEPTH} levels`);
  if (Array.isArray(value)) return value.map((item) => readJson(item, at, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readJson(item, at, depth - 1)]));
}
