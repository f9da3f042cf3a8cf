/** What the extension and its page for copying say to each other. */

/** A text that is ready to be pasted elsewhere. */
export interface CopyText {
  /** Of the page; a document's name. */
  readonly title: string;
  /** Who it is for and how it reads, such as "For your own people"; shown above all. */
  readonly note?: string;
  /** Undefined for a document that is no mail. */
  readonly mail?: { readonly subject: string; readonly to: string };
  /** The body as its receiver sees it; made by us, and shown only as far as it consists of plain elements of text. */
  readonly html: string;
  /** The body without any marks, for programs that take no formatted text. */
  readonly plain: string;
  /** What should not go out, in the order of the text. */
  readonly findings: readonly string[];
}

/** `text` is shown in the place of what was there. */
export type ToCopyView = { readonly kind: 'show'; readonly text: CopyText };

export type FromCopyView =
  /** The page listens. */
  | { readonly kind: 'ready' }
  /** Somebody wants to see the place of a finding; its index in `findings`. */
  | { readonly kind: 'goTo'; readonly finding: number }
  | { readonly kind: 'openMail' }
  /** Text was put on the clipboard. */
  | { readonly kind: 'copied'; readonly what: CopyPart };

export type CopyPart = 'subject' | 'to' | 'body';
