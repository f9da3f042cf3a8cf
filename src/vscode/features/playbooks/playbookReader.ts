import { workspace } from 'vscode';
import type { CancellationToken, DocumentFilter, TextDocument } from 'vscode';
import type { PlaybookAuthoring } from '../../../core/features/playbooks/playbookAuthoring';
import type { PlaybookInWork } from '../../../core/playbooks/playbooks';
import { LineIndex } from '../../../core/text/lineIndex';
import type { OpenPortfolio } from '../../host/openPortfolio';
import type { Portfolios } from '../../host/portfolios';
import { askOpen } from '../askOpen';
import type { Answered } from '../askOpen';

/** Markdown files; whether one is a playbook, the engine says. */
export const PLAYBOOKS: readonly DocumentFilter[] = [{ language: 'markdown' }, { pattern: '**/*.md' }];

/** Whether the document may be a playbook, told by its name. Old versions (`git:`) and diffs are nobody's to correct. */
export function mayBePlaybook({ uri, isUntitled }: TextDocument): boolean {
  if (isUntitled || !/\.md$/i.test(uri.path)) return false;
  return (workspace.workspaceFolders?.some((folder) => folder.uri.scheme === uri.scheme) ?? false) || workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** An open playbook, as it was at `version`. */
export interface OpenPlaybook {
  readonly document: TextDocument;
  readonly version: number;
  readonly portfolio: OpenPortfolio;
  readonly authoring: PlaybookAuthoring;
  readonly playbook: PlaybookInWork;
  /** Shaped as a sheet's source, for features that serve both. */
  readonly source: { readonly lines: LineIndex };
}

/** Reads open playbooks for all features of them. */
export class PlaybookReader {
  constructor(private readonly portfolios: Portfolios) {}

  /** Undefined when the document is no playbook of its portfolio, and when it was closed or changed meanwhile. */
  async read(document: TextDocument): Promise<OpenPlaybook | undefined> {
    if (document.isClosed || !mayBePlaybook(document)) return undefined;
    const { version } = document;
    const portfolio = await this.portfolios.of(document.uri);
    const file = portfolio.fileOf(document.uri);
    if (file === undefined) return undefined;
    const authoring = await portfolio.engine.playbookAuthoring();
    if (!(await authoring.owns(file)) || document.isClosed || document.version !== version) return undefined;
    const text = document.getText();
    return { document, version, portfolio, authoring, playbook: { file, text }, source: { lines: new LineIndex(text) } };
  }

  /** An answer about the document; undefined when there is none, or it came for a text that has changed meanwhile. */
  async ask<T>(document: TextDocument, token: CancellationToken, question: (open: OpenPlaybook) => Promise<T>): Promise<Answered<OpenPlaybook, T> | undefined> {
    return askOpen(await this.read(document), token, question);
  }
}
