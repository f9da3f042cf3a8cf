import type { DocumentOrigin } from '../documentOrigin';

const WHAT_IT_IS = ['template', 'account', 'name', 'audience', 'reason', 'evidence'] as const;

/** Whether two documents are one of two days: the same template, account, readers and wishes. */
export function isSameDocument(one: DocumentOrigin, other: DocumentOrigin): boolean {
  return WHAT_IT_IS.every((key) => one[key] === other[key]);
}
