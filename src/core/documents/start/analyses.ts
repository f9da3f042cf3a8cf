import type { Analysis } from '../analysis';

/** The analyses behind the documents of the first months (L2-L5, P1), by the document's id. */
export const START_ANALYSES: Readonly<Record<string, Analysis>> = {};
