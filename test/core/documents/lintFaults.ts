import { lint } from 'markdownlint/sync';

/** What markdownlint's default rules, but for the line's length, say of a text: `line rule detail`. */
export function lintFaults(text: string): string[] {
  const faults = lint({ strings: { text }, config: { default: true, MD013: false } })['text'] ?? [];
  return faults.map(({ lineNumber, ruleNames, errorDetail }) => `${lineNumber} ${ruleNames.join('/')} ${errorDetail ?? ''}`);
}
