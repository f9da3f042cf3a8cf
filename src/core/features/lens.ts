import type { Span } from '../text/span';

/** A line of figures above a place of an account file. Plain text; the host makes it safe for its own markup. */
export interface Lens {
  readonly kind: 'overall' | 'product' | 'component';
  readonly span: Span;
  readonly title: string;
  /** The account it speaks of, by the index of its sheet in the document. */
  readonly sheet: number;
  /** True when the text does not parse and the figures are those of the last text that did. */
  readonly stale: boolean;
}
