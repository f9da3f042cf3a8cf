import type { DocumentInput } from './documentInput';

/** What a document says, as data: ids, figures, days and names, and gaps where a field has no value; no sentence of any language. */
export type DocumentData = Readonly<Record<string, unknown>>;

/**
 * The step behind a document: a pure function of its input.
 * @throws UserError with one plain line when the document makes no sense for the account
 */
export type Analysis = (input: DocumentInput) => DocumentData;
