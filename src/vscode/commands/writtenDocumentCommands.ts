import type { Disposable } from 'vscode';
import { COMMAND, COMPARE_KEPT, COMPARE_REFRESHED } from '../commandIds';
import { registerLater } from './command';
import type { CommandHost } from './command';
import type { WrittenDocumentWork } from './writtenDocuments';

/** Commands on documents that are written already, and the one on success plans; their code loads when the first of them runs. */
const WORK: Readonly<Record<string, keyof WrittenDocumentWork>> = {
  [COMMAND.createSuccessPlan]: 'createSuccessPlan',
  [COMMAND.refreshDocument]: 'refreshDocument',
  [COMMAND.refreshAllDocuments]: 'refreshAllDocuments',
  [COMMAND.takeOverActionItems]: 'takeOverActionItems',
  [COMMAND.copyAsRichText]: 'copyAsRichText',
  [COMMAND.copyAsEmail]: 'copyAsEmail',
  [COMPARE_REFRESHED]: 'compareRefreshed',
  [COMPARE_KEPT]: 'compareKept',
};

export function registerWrittenDocuments(host: CommandHost): Disposable {
  return registerLater(host, WORK, async () => (await import('./writtenDocuments')).writtenDocumentWork);
}
