/** Up to this many choices a message lists them all. */
const LISTED = 12;
const SHOWN = 6;

/** The names as a message lists them; of many only the first, with their number. */
export function listOf(names: readonly (string | number)[]): string {
  const shown = names.length > LISTED ? names.slice(0, SHOWN) : names;
  const text = shown.map((name) => `\`${name}\``).join(', ');
  return shown.length < names.length ? `${text} … (${names.length} in all)` : text;
}
