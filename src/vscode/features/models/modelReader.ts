import { workspace } from 'vscode';
import type { CancellationToken, DocumentFilter, TextDocument } from 'vscode';
import type { ModelReviews, ReviewOptions } from '../../../core/health/models/modelReviews';
import { kindByName } from '../../../core/model/documentKind';
import { decodeText } from '../../../core/text/decodeText';
import type { DocumentReader, OpenDocument } from '../../host/documentReader';
import { longRun } from '../../host/longRun';

/** Health models by their name. */
export const MODELS: readonly DocumentFilter[] = [{ pattern: '**/*.health-model.{yaml,yml}' }];

export function isModel({ uri }: Pick<TextDocument, 'uri'>): boolean {
  return kindByName(uri.path) === 'health-model';
}

/** A health model that is open, and what can be asked of it. */
export interface OpenModel extends OpenDocument {
  readonly reviews: ModelReviews;
  readonly options: ReviewOptions;
}

/** Undefined when the document is no health model, or was closed meanwhile. */
export async function readModel(reader: DocumentReader, document: TextDocument, token?: CancellationToken): Promise<OpenModel | undefined> {
  if (!isModel(document)) return undefined;
  const open = await reader.read(document);
  if (open === undefined) return undefined;
  const reviews = await open.portfolio.engine.models();
  return { ...open, reviews, options: { ...longRun(token), saved: () => savedText(document) } };
}

async function savedText({ uri, isUntitled }: TextDocument): Promise<string | undefined> {
  if (isUntitled) return undefined;
  try {
    const content = decodeText(await workspace.fs.readFile(uri));
    return content.kind === 'text' ? content.text : undefined;
  } catch {
    // It was deleted meanwhile: then there is nothing to compare with.
    return undefined;
  }
}
