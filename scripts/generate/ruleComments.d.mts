/** What the comment above a rule says. */
export interface RuleComment {
  /** The rule's file, from the project's root. */
  readonly file: string;
  readonly hasFix: boolean;
  readonly fault: string;
  readonly why: string;
  readonly instead: string;
  /** YAML, or the Markdown of a playbook, with the fault, and the same mended. */
  readonly bad: string;
  readonly good: string;
}

export function ruleComments(ids: readonly string[]): ReadonlyMap<string, RuleComment>;
