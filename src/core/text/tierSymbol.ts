const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['green', '🟢'],
  ['yellow', '🟡'],
  ['orange', '🟠'],
  ['red', '🔴'],
  ['blue', '🔵'],
  ['purple', '🟣'],
  ['gray', '⚪'],
  ['grey', '⚪'],
]);

/** The sign of a tier's colour, for texts without colours; empty for a colour that has none. */
export function tierSymbol(color: string): string {
  return SYMBOLS.get(color) ?? '';
}
