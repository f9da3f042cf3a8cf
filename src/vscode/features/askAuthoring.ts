import type { CancellationToken, TextDocument } from 'vscode';
import type { Authoring } from '../../core/features/authoring';
import type { DocumentReader, OpenDocument } from '../host/documentReader';

/** An answer with the text that it is about. */
export interface Answered<T> {
  readonly open: OpenDocument;
  readonly answer: T;
}

/**
 * Asks the language features about a document; the first question loads them. Undefined when the document is none of ours, when
 * nobody waits any more, and when the answer came for a text that has changed meanwhile.
 */
export async function askAuthoring<T>(
  reader: DocumentReader,
  document: TextDocument,
  token: CancellationToken,
  question: (authoring: Authoring, open: OpenDocument) => T | Promise<T>,
): Promise<Answered<T> | undefined> {
  const open = await reader.read(document);
  if (open === undefined || token.isCancellationRequested) return undefined;
  const authoring = await open.portfolio.engine.authoring();
  if (token.isCancellationRequested) return undefined;
  const answer = await question(authoring, open);
  if (token.isCancellationRequested || document.isClosed || document.version !== open.version) return undefined;
  return { open, answer };
}
