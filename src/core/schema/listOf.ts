/** Up to this many choices a message lists them all. */
const LISTED = 12;
const SHOWN = 6;

/** Whether a list of so many names shows only the first of them. */
export function isShortened(names: readonly unknown[]): boolean {
  return names.length > LISTED;
}

/** The names as a message lists them; of many only the first, with their number. */
export function listOf(names: readonly (string | number)[]): string {
  if (isShortened(names)) return `${listOf(names.slice(0, SHOWN))} … (${names.length} in all)`;
  return names.map((name) => `\`${name}\``).join(', ');
}
