/** A place in a text: 0-based line, 0-based column in UTF-16 code units, as editors count. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From `start` to `end`, `end` exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
