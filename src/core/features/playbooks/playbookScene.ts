import type { Span } from '../../text/span';
import type { FeatureView } from '../featureView';

/** A document that messages may name, and the file of one that is the team's own. */
export interface NamedTemplate {
  readonly id: string;
  readonly title: string;
  /** Such as `email`, in a word of the catalogue. */
  readonly kind: string;
  readonly audience: 'customer' | 'internal';
  readonly file: string | undefined;
}

/** A playbook with all that is known around it: pure data, nothing is loaded any more. */
export interface PlaybookScene {
  readonly file: string;
  readonly text: string;
  /** The front matter's YAML; an empty span where there is none. */
  readonly head: Span;
  /** Where the text behind the front matter begins. */
  readonly bodyStart: number;
  /** What is known of the portfolio; its document is the front matter. */
  readonly view: FeatureView;
  readonly templates: readonly NamedTemplate[];
}
