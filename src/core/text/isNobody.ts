/** Words that sheets have in the place of a name where there is nobody, or nobody yet. */
const NOBODY = /^\s*(none|no|nobody|n\/a|tbd|tba|unknown|vacant|\?+|-+)?\s*$/i;

/** Whether the text names nobody: it is empty, or a word such as `none` or `TBD`. */
export function isNobody(text: string): boolean {
  return NOBODY.test(text);
}
