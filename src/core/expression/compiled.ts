import type { Span } from '../text/span';
import type { Facts } from './facts';
import type { FieldType, FieldTypes } from './fieldType';
import type { RootNames } from './rootName';
import type { Outcome, Value } from './value';

/** What an expression sees while it runs: the facts, and the items that the macros around it are at. */
export interface Frame {
  readonly facts: Facts;
  readonly items: Value[];
}

/** A checked part of an expression: its type, and how to compute it. */
export interface Compiled {
  readonly type: FieldType;
  readonly run: (frame: Frame) => Outcome;
}

/** What a part may refer to, and what the whole needs that its user must know. */
export interface Scope {
  readonly fields: FieldTypes;
  /** Names that only some expressions know; none given: none. */
  readonly names?: RootNames | undefined;
  /** Variables of the macros around, outermost first. */
  readonly variables: readonly { readonly name: string; readonly type: FieldType }[];
  /** Compiles the text inside `peer_median("…")` and notes that peers are needed. */
  readonly peerInput: (source: string, span: Span) => (facts: Facts) => number | undefined;
  /** Notes that the state of so many days ago is asked for. */
  readonly lookBack: (daysAgo: number) => void;
}
