import type { DocumentInput } from './documentInput';
import { qbrData } from './qbr/qbrData';
import { qbrFollowUpData } from './qbr/qbrFollowUpData';
import { savePlanData } from './savePlan/savePlanData';

/** The analysis behind each built-in document: pure functions of the same input. */
const ANALYSES: Readonly<Record<string, (input: DocumentInput) => Readonly<Record<string, unknown>>>> = {
  qbr: qbrData,
  'qbr-follow-up': qbrFollowUpData,
  'save-plan': savePlanData,
};

/** What the document's template reads, but for the account and the format; undefined when no document has this id. */
export function documentData(id: string, input: DocumentInput): Readonly<Record<string, unknown>> | undefined {
  return Object.hasOwn(ANALYSES, id) ? ANALYSES[id]!(input) : undefined;
}
