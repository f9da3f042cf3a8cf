import type { AccountSheet } from '../schema/generated/accountSheet';

/** The type with every field at every depth optional, as data is when its invalid parts are left out. */
export type DeepPartial<T> = T extends readonly (infer Item)[]
  ? DeepPartial<Item>[]
  : T extends object
    ? { [Key in keyof T]?: DeepPartial<T[Key]> }
    : T;

/** One account of a file. What is invalid in the text is absent from its data, so the data may be read by its types. */
export interface Account {
  /** Path from the portfolio's root. */
  readonly file: string;
  /** Index of the sheet in its document. */
  readonly sheet: number;
  /** Name as written; the folder's where the text gives none. */
  readonly name: string;
  readonly data: DeepPartial<AccountSheet>;
}
