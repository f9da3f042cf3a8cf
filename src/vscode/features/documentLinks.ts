import { DocumentLink, languages, Uri } from 'vscode';
import type { CancellationToken, Disposable, DocumentLinkProvider, TextDocument } from 'vscode';
import type { Link } from '../../core/features/authoring';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader, OpenDocument } from '../host/documentReader';
import { askAuthoring } from './askAuthoring';
import { toRange } from './ranges';

/** What a file's text may lead to; `command:` and the like run things. */
const SCHEMES = new Set(['https', 'http', 'mailto']);

/** Playbooks, documents and addresses that a click opens. */
export function registerDocumentLinks(reader: DocumentReader): Disposable {
  return languages.registerDocumentLinkProvider(SELECTOR, new DocumentLinks(reader));
}

class DocumentLinks implements DocumentLinkProvider {
  constructor(private readonly reader: DocumentReader) {}

  async provideDocumentLinks(document: TextDocument, token: CancellationToken): Promise<DocumentLink[]> {
    const answered = await askAuthoring(this.reader, document, token, (authoring, { source }) => authoring.links(source));
    return answered?.answer.flatMap((link) => toLink(link, answered.open) ?? []) ?? [];
  }
}

function toLink(link: Link, { source, portfolio }: OpenDocument): DocumentLink | undefined {
  const { target } = link;
  const uri = 'file' in target ? portfolio.uriOf(target.file) : addressOf(target.uri);
  const isInside = !('file' in target) || (uri !== undefined && portfolio.fileOf(uri) !== undefined);
  if (uri === undefined || !isInside) return undefined;
  const shown = new DocumentLink(toRange(source.lines, link.span), uri);
  shown.tooltip = link.tooltip;
  return shown;
}

function addressOf(text: string): Uri | undefined {
  try {
    const uri = Uri.parse(text, true);
    return SCHEMES.has(uri.scheme) ? uri : undefined;
  } catch {
    return undefined; // Half typed, or no address at all.
  }
}
