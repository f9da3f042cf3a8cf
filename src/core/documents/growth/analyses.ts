import type { Analysis } from '../analysis';

/** The analyses behind the documents on value, growth and renewal (E1-E7, N1), by the document's id. */
export const GROWTH_ANALYSES: Readonly<Record<string, Analysis>> = {};
