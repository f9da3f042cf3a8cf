import type { CancellationToken, TextDocument } from 'vscode';
import type { Authoring } from '../../core/features/authoring';
import type { DocumentReader, OpenDocument } from '../host/documentReader';
import { askOpen } from './askOpen';
import type { Answered } from './askOpen';

/**
 * Asks the language features about a document; the first question loads them. Undefined when the document is none of ours, when
 * nobody waits any more, and when the answer came for a text that has changed meanwhile.
 */
export async function askAuthoring<T>(
  reader: DocumentReader,
  document: TextDocument,
  token: CancellationToken,
  question: (authoring: Authoring, open: OpenDocument) => T | Promise<T>,
): Promise<Answered<OpenDocument, T> | undefined> {
  return askOpen(await reader.read(document), token, async (open) => question(await open.portfolio.engine.authoring(), open));
}
