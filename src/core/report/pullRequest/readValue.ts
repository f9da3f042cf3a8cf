import { isIsoDay } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { MOST_TEXT } from '../../diff/boundTexts';

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

export const text: Read<string> = (value, at) => {
  if (typeof value === 'string' && value.length <= MOST_TEXT) return value;
  throw new Misread(at, `a text of at most ${MOST_TEXT} characters`);
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

/** A number of these bounds, both included. */
export function within(least: number, most: number): Read<number> {
  return (value, at) => {
    if (Number.isFinite(value) && (value as number) >= least && (value as number) <= most) return value as number;
    throw new Misread(at, `a number from ${least}${most === Infinity ? '' : ` to ${most}`}`);
  };
}

/** A count, or a line from 1. */
export function whole(least: 0 | 1): Read<number> {
  return (value, at) => {
    if (Number.isSafeInteger(value) && (value as number) >= least) return value as number;
    throw new Misread(at, `a whole number from ${least}`);
  };
}

/** A text of a form. @param expected what it should be, in words */
export function matching(pattern: RegExp, expected: string): Read<string> {
  return (value, at) => {
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new Misread(at, expected);
  };
}

/** A value without parts. */
export const scalar: Read<string | number | boolean | null> = (value, at) => {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return text(value, at);
  if (typeof value === 'number') return number(value, at);
  throw new Misread(at, 'a single value');
};

/** One of some words. */
export function oneOf<const T extends string>(...words: readonly T[]): Read<T> {
  return (value, at) => {
    const word = words.find((each) => each === value);
    if (word === undefined) throw new Misread(at, `one of ${words.join(', ')}`);
    return word;
  };
}

/** Null, or what `read` takes. */
export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value, at) => (value === null ? null : read(value, at));
}

/** @param most how many items it may have: what is made of each takes its time */
export function list<T>(read: Read<T>, most: number): Read<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Misread(at, 'a list');
    if (value.length > most) throw new Misread(at, `a list of at most ${most}`);
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
