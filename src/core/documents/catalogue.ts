import { BUILT_IN_FRONT_MATTER } from './generated/builtInDocuments';
import type { Audience } from './documentInput';
import { FIRST_LANGUAGE, languageOf } from './language';
import type { TemplateFrontMatter } from '../render/templateFrontMatter';

const DOCUMENT_KINDS = ['document', 'plan', 'email', 'deck', 'checklist'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

const DOCUMENT_INPUTS = ['account', 'success-plan', 'portfolio', 'history'] as const;
/** What a document reads beside the settings; `portfolio` and `history` take time, so only those that say so get them. */
export type DocumentInputName = (typeof DOCUMENT_INPUTS)[number];

/** A document that can be asked for. */
export interface DocumentKindInfo {
  readonly id: string;
  /** In the language of the portfolio's documents. */
  readonly title: string;
  readonly kind: DocumentKind;
  /** Who it is written for unless somebody asks otherwise. */
  readonly audience: Audience;
  /** Everybody that it may be written for. */
  readonly audiences: readonly Audience[];
  /** Name of the file without ending; `{quarter}` and `{date}` stand for the fiscal quarter and the day. */
  readonly fileName: string;
  readonly inputs: readonly DocumentInputName[];
}

/** The questions that the documents answer (C2-C15), in the order in which an account lives. */
const ORDER = [
  ...['welcome', 'onboarding-plan', 'handoff', 'success-plan', 'adoption-day-0', 'adoption-day-3', 'adoption-day-7'],
  ...['qbr', 'qbr-scorecard', 'qbr-conversation', 'executive-review', 'qbr-deck', 'qbr-checklist', 'qbr-pre-read', 'qbr-follow-up'],
  ...['value-report', 'stakeholder-map', 'expansion', 'more-seats', 'nps-follow-up', 'reference-request'],
  ...['churn-risk', 'save-plan', 'new-contact', 'executive-outreach', 'check-in', 'renewal', 'renewal-kickoff'],
  ...['win-back', 'win-back-day-7', 'win-back-day-30', 'win-back-day-90'],
];

/** The documents that come with the product, told in the language of a locale. */
export function builtInDocuments(locale: string = FIRST_LANGUAGE): readonly DocumentKindInfo[] {
  const own = BUILT_IN_FRONT_MATTER[languageOf(locale)] ?? [];
  return ORDER.flatMap((id) => {
    const head = [...own, ...(BUILT_IN_FRONT_MATTER[FIRST_LANGUAGE] ?? [])].find((each) => each.id === id);
    return head === undefined ? [] : [infoOf(head)];
  });
}

/** A built-in document by its id; undefined when there is none. */
export function builtInDocument(id: string, locale?: string): DocumentKindInfo | undefined {
  return builtInDocuments(locale).find((info) => info.id === id);
}

/** What a template's front matter says, unknown words taken for the most careful ones: an internal document. */
export function infoOf({ id, title, kind, audience, audiences, fileName, inputs }: TemplateFrontMatter): DocumentKindInfo {
  const readers = audiences.filter((each): each is Audience => each === 'customer' || each === 'internal');
  return {
    id,
    title,
    kind: DOCUMENT_KINDS.find((each) => each === kind) ?? 'document',
    audience: audience === 'customer' ? 'customer' : 'internal',
    audiences: readers.length > 0 ? readers : ['internal'],
    fileName,
    inputs: DOCUMENT_INPUTS.filter((each) => inputs.includes(each)),
  };
}
