import { workspace } from 'vscode';
import type { CancellationToken, DocumentFilter, TextDocument } from 'vscode';
import type { TemplateAuthoring, TemplateInWork } from '../../../core/features/templates/templateAuthoring';
import { LineIndex } from '../../../core/text/lineIndex';
import type { OpenPortfolio } from '../../host/openPortfolio';
import type { Portfolios } from '../../host/portfolios';
import { askOpen } from '../askOpen';
import type { Answered } from '../askOpen';
import type { ChosenAccounts } from './chosenAccounts';

/** Templates by their name, whatever language VS Code takes them for; whether one is the team's, the engine says. */
export const TEMPLATES: readonly DocumentFilter[] = [{ pattern: '**/*.md.hbs' }];

/** An open template of the team's folder, as it was at `version`. */
export interface OpenTemplate {
  readonly document: TextDocument;
  readonly version: number;
  readonly portfolio: OpenPortfolio;
  readonly authoring: TemplateAuthoring;
  readonly template: TemplateInWork;
  /** Shaped as a sheet's source, for features that serve both. */
  readonly source: { readonly lines: LineIndex };
}

/** Reads open templates for all features of them. */
export class TemplateReader {
  constructor(
    private readonly portfolios: Portfolios,
    private readonly accounts: ChosenAccounts,
  ) {}

  /** Undefined when the document is no template of the team's, where these may not run, and when it was closed meanwhile. */
  async read(document: TextDocument): Promise<OpenTemplate | undefined> {
    if (!workspace.isTrusted || document.isClosed || document.isUntitled || !document.uri.path.endsWith('.md.hbs')) return undefined;
    const { version } = document;
    const portfolio = await this.portfolios.of(document.uri);
    const file = portfolio.fileOf(document.uri);
    if (file === undefined) return undefined;
    const authoring = await portfolio.engine.templateAuthoring();
    if (!(await authoring.owns(file)) || document.isClosed || document.version !== version) return undefined;
    const text = document.getText();
    const account = this.accounts.of(portfolio);
    return { document, version, portfolio, authoring, template: { file, text, ...(account && { account }) }, source: { lines: new LineIndex(text) } };
  }

  /** An answer about the document; undefined when there is none, or it came for a text that has changed meanwhile. */
  async ask<T>(document: TextDocument, token: CancellationToken, question: (open: OpenTemplate) => Promise<T>): Promise<Answered<OpenTemplate, T> | undefined> {
    return askOpen(await this.read(document), token, question);
  }
}
