import { Disposable } from 'vscode';
import type { Event } from 'vscode';
import type { AccountFiles } from '../host/accountFiles';
import type { DocumentReader } from '../host/documentReader';
import type { Portfolios } from '../host/portfolios';
import { registerCompletions } from './completions';
import { registerDocumentLinks } from './documentLinks';
import { registerDocumentSymbols } from './documentSymbols';
import { registerFixAllActions } from './fixAllActions';
import { registerFoldingRanges } from './foldingRanges';
import { registerHovers } from './hovers';
import { registerInlayHints } from './inlayHints';
import { registerNavigation } from './navigation';
import { registerRefactorActions } from './refactorActions';
import { registerRenames } from './renames';
import { registerWorkspaceSymbols } from './workspaceSymbols';

/** What an editor asks while somebody writes; all of it thin, as the features behind it load with the first question. */
export function registerAuthoring(reader: DocumentReader, portfolios: Portfolios, accounts: AccountFiles, onDidChange: Event<void>): Disposable {
  return Disposable.from(
    registerCompletions(reader),
    registerHovers(reader),
    registerDocumentSymbols(reader),
    registerFoldingRanges(reader),
    registerDocumentLinks(reader),
    registerNavigation(reader),
    registerRenames(reader),
    registerWorkspaceSymbols(portfolios, accounts),
    registerInlayHints(reader, onDidChange),
    registerFixAllActions(reader),
    registerRefactorActions(reader),
  );
}
