import type { Analysis, DocumentData } from './analysis';
import type { DocumentInput } from './documentInput';
import { GROWTH_ANALYSES } from './growth/analyses';
import { REVIEW_ANALYSES } from './review/analyses';
import { RISK_ANALYSES } from './risk/analyses';
import { START_ANALYSES } from './start/analyses';

const ANALYSES: Readonly<Record<string, Analysis>> = { ...START_ANALYSES, ...REVIEW_ANALYSES, ...GROWTH_ANALYSES, ...RISK_ANALYSES };

/**
 * What the document's template reads, but for the account and the environment; undefined when no document has this id.
 * @throws UserError with one plain line when the document makes no sense for the account
 */
export function documentData(id: string, input: DocumentInput): DocumentData | undefined {
  return Object.hasOwn(ANALYSES, id) ? ANALYSES[id]!(input) : undefined;
}
