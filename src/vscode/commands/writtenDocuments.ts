import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { copyAsEmail, copyAsRichText } from './copyDocument';
import { createSuccessPlan } from './createSuccessPlan';
import { compareKept, compareRefreshed, refreshDocument } from './refreshDocument';
import { refreshAllDocuments } from './refreshAllDocuments';
import { takeOverActionItems } from './takeOverActionItems';

/** The work of the commands that are loaded with the first of them. */
export const writtenDocumentWork = {
  createSuccessPlan,
  refreshDocument,
  refreshAllDocuments,
  compareRefreshed,
  compareKept,
  takeOverActionItems,
  copyAsRichText,
  copyAsEmail,
} satisfies Readonly<Record<string, (session: Session, given: CommandArguments) => Promise<unknown>>>;

export type WrittenDocumentWork = typeof writtenDocumentWork;
