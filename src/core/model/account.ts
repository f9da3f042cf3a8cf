import type { AccountSheet } from '../schema/generated/accountSheet';

/** The type with everything optional, at any depth: what is left of a sheet when invalid values are left out of it. */
export type DeepPartial<T> = T extends readonly (infer Item)[] ? DeepPartial<Item>[] : T extends object ? { [K in keyof T]?: DeepPartial<T[K]> } : T;

/** One customer, as its sheet says. */
export interface Account {
  /** Path from the portfolio's root, with `/`. */
  readonly file: string;
  /** Index of its sheet in the file. */
  readonly sheet: number;
  /** The name in the sheet; where there is none, what the engine calls it. */
  readonly name: string;
  /** Names of the other accounts of the same file; left out where it stands alone. */
  readonly others?: readonly string[];
  /** All valid values; the rest is left out and has findings. */
  readonly data: DeepPartial<AccountSheet>;
}
