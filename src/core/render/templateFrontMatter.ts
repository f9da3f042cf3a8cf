/** What a template says of itself at its head. */
export interface TemplateFrontMatter {
  /** By which it is asked for; the name of its file. */
  readonly id: string;
  readonly title: string;
  /** Document, plan or e-mail. */
  readonly kind: string;
  readonly audience: string;
  /** Name of the rendered file without ending; `{quarter}` and `{date}` stand for the fiscal quarter and the day. */
  readonly fileName: string;
  /** Files that it reads beside the settings: account, success-plan. */
  readonly inputs: readonly string[];
}
