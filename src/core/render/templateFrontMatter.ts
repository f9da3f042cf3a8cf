/** What a template says of itself at its head. */
export interface TemplateFrontMatter {
  /** By which it is asked for; the name of its file. */
  readonly id: string;
  readonly title: string;
  /** document, plan, email, deck or checklist. */
  readonly kind: string;
  /** Who reads it unless somebody asks otherwise: customer or internal. */
  readonly audience: string;
  /** Everybody that it may be written for. */
  readonly audiences: readonly string[];
  /** Name of the rendered file without ending; `{quarter}` and `{date}` stand for the fiscal quarter and the day. */
  readonly fileName: string;
  /** What it reads beside the settings: account, success-plan, portfolio (figures of peers), history (scores of the past). */
  readonly inputs: readonly string[];
}
