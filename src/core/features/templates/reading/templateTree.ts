import type { Fix } from '../../../finding';
import type { Span } from '../../../text/span';

/** A template as read with offsets of its text; also a broken one, as far as it can be understood. */
export interface TemplateTree {
  readonly statements: readonly Statement[];
  /** What the grammar does not allow, in the order of the text. */
  readonly problems: readonly TemplateProblem[];
}

export interface TemplateProblem {
  readonly rule: 'template/syntax' | 'template/unclosed-block' | 'template/mismatched-close' | 'template/not-allowed';
  readonly span: Span;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
}

/** What a template does, in its order; text and comments do nothing. */
export type Statement = Output | Block | PartialCall;

/** `{{path}}` or `{{helper value key=value}}`. */
export interface Output {
  readonly kind: 'output';
  readonly tag: Tag;
  readonly call: Call;
}

/** `{{#helper …}} … {{else …}} … {{/helper}}`. */
export interface Block {
  readonly kind: 'block';
  /** From the opening tag to the closing one; to where the next block around ends when it is not closed. */
  readonly span: Span;
  readonly open: Tag;
  readonly call: Call;
  /** `{{^helper}}`: what stands in it is for the other case. */
  readonly isInverse: boolean;
  readonly body: readonly Statement[];
  /** End of `body`: where the first `{{else}}` or the closing tag begins. */
  readonly bodyEnd: number;
  readonly branches: readonly Branch[];
  readonly close: Tag | undefined;
}

/** `{{else}}` or `{{else helper …}}` with what stands behind it. */
export interface Branch {
  readonly tag: Tag;
  readonly call: Call | undefined;
  readonly body: readonly Statement[];
  readonly end: number;
}

/** `{{> name context key=value}}`. */
export interface PartialCall {
  readonly kind: 'partial';
  readonly tag: Tag;
  readonly call: Call;
}

export type TagKind = 'output' | 'open' | 'inverse' | 'else' | 'close' | 'partial' | 'partial-block' | 'comment' | 'raw';

/** Everything between two pairs of braces, these included. */
export interface Tag {
  readonly kind: TagKind;
  readonly span: Span;
  /** What stands behind the braces and the sign, up to the closing braces. */
  readonly inner: Span;
  /** Whether its closing braces are there. */
  readonly isClosed: boolean;
  /** Whether it begins with `{{{` or `{{&`, which would write text unescaped. */
  readonly isUnescaped: boolean;
  readonly isDecorator: boolean;
}

/** A name with what it is given; without arguments a plain field looks the same. */
export interface Call {
  readonly span: Span;
  readonly name: Value | undefined;
  readonly params: readonly Value[];
  readonly hash: readonly HashPair[];
  /** `as |name|`, which cannot be used. */
  readonly blockParams: Span | undefined;
}

export interface HashPair {
  readonly key: string;
  readonly keySpan: Span;
  /** Undefined where it is still to be written. */
  readonly value: Value | undefined;
}

export type Value = Path | Literal | SubCall;

/** `account.arr`, `../name`, `@root.as_of`, `this`. */
export interface Path {
  readonly kind: 'path';
  readonly span: Span;
  /** Begins with `@`. */
  readonly isData: boolean;
  /** How many `../` stand before it. */
  readonly depth: number;
  /** Begins with `this` or `./`, so that no helper is meant. */
  readonly isOwn: boolean;
  readonly parts: readonly PathPart[];
}

export interface PathPart {
  /** Without the brackets of `[name]`; empty behind a separator that is the last thing typed. */
  readonly name: string;
  readonly span: Span;
}

export interface Literal {
  readonly kind: 'literal';
  readonly span: Span;
  readonly value: string | number | boolean | null | undefined;
}

/** `(helper value)`. */
export interface SubCall {
  readonly kind: 'call';
  readonly span: Span;
  readonly call: Call;
}
