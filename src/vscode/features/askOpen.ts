import type { CancellationToken, TextDocument } from 'vscode';

/** A document as it was read at a version. */
interface Read {
  readonly document: TextDocument;
  readonly version: number;
}

/** An answer with the text that it is about. */
export interface Answered<Open extends Read, T> {
  readonly open: Open;
  readonly answer: T;
}

/** Asks about a document that was read. Undefined when there is none, nobody waits any more, or the answer came for a text that has changed meanwhile. */
export async function askOpen<Open extends Read, T>(open: Open | undefined, token: CancellationToken, question: (open: Open) => T | Promise<T>): Promise<Answered<Open, T> | undefined> {
  if (open === undefined || token.isCancellationRequested) return undefined;
  const answer = await question(open);
  if (token.isCancellationRequested || open.document.isClosed || open.document.version !== open.version) return undefined;
  return { open, answer };
}
