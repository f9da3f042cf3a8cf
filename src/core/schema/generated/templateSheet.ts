// Generated from schemas/ by scripts/generate.mjs. Do not edit.
/**
 * What a document template of the team's own (*.md.hbs) says of itself at its head.
 */
export interface TemplateSheet {
  /**
   * What the document is asked for by, as in csac render renewal-note; the file's name when left out. The id of a built-in document replaces it.
   */
  id?: string;
  /**
   * The document's name in lists; the id when left out.
   */
  title?: string;
  /**
   * What the document is; it decides where it is offered and whether its figures lead to their lines. document when left out.
   */
  kind?: 'document' | 'plan' | 'email' | 'deck' | 'checklist';
  /**
   * Who reads it unless somebody asks otherwise; internal when left out. What is internal is not there for a customer.
   */
  audience?: 'customer' | 'internal';
  /**
   * Everybody that it may be written for; both when left out. With internal alone it is never written for a customer.
   *
   * @minItems 1
   *
   * Items: Somebody that it may be written for.
   */
  audiences?: ('customer' | 'internal')[];
  /**
   * Name of the rendered file without ending; {quarter} stands for the fiscal quarter, {date} for the day. The id with the day when left out.
   */
  file_name?: string;
  /**
   * What it reads besides the settings; account and success-plan when left out. portfolio and history take time, so only templates that say so get them.
   *
   * Items: Something that the document reads.
   */
  inputs?: ('account' | 'success-plan' | 'portfolio' | 'history')[];
}
