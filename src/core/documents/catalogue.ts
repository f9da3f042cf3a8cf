import { BUILT_IN_FRONT_MATTER } from './generated/builtInDocuments';
import type { Audience } from './documentInput';

/** A document that can be asked for. */
export interface DocumentKindInfo {
  readonly id: string;
  readonly title: string;
  readonly kind: 'document' | 'plan' | 'email';
  /** Who it is written for unless somebody asks otherwise. */
  readonly audience: Audience;
  /** Name of the file without ending; `{quarter}` and `{date}` stand for the fiscal quarter and the day. */
  readonly fileName: string;
}

/** The documents that come with the product, in the order in which people ask for them. */
export const BUILT_IN_DOCUMENTS: readonly DocumentKindInfo[] = ['qbr', 'save-plan', 'qbr-follow-up'].map((id) => {
  const known = BUILT_IN_FRONT_MATTER.find((each) => each.id === id);
  if (known === undefined) throw new Error(`the template ${id} is missing`);
  return { id, title: known.title, kind: kindOf(known.kind), audience: known.audience === 'customer' ? 'customer' : 'internal', fileName: known.fileName };
});

function kindOf(written: string): DocumentKindInfo['kind'] {
  return written === 'plan' || written === 'email' ? written : 'document';
}
