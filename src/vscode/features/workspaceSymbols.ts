import { languages, Location, SymbolInformation, SymbolKind } from 'vscode';
import type { CancellationToken, Disposable, WorkspaceSymbolProvider } from 'vscode';
import type { FoundSymbol } from '../../core/features/authoring';
import type { AccountFiles } from '../host/accountFiles';
import type { OpenPortfolio } from '../host/openPortfolio';
import type { Portfolios } from '../host/portfolios';
import { portfoliosInWorkspace } from '../host/portfoliosInWorkspace';
import { fromCore } from './ranges';

/** Accounts and people of all portfolios, by name. */
export function registerWorkspaceSymbols(portfolios: Portfolios, accounts: AccountFiles): Disposable {
  return languages.registerWorkspaceSymbolProvider(new WorkspaceSymbols({ portfolios, accounts }));
}

class WorkspaceSymbols implements WorkspaceSymbolProvider {
  constructor(private readonly known: { readonly portfolios: Portfolios; readonly accounts: AccountFiles }) {}

  async provideWorkspaceSymbols(query: string, token: CancellationToken): Promise<SymbolInformation[]> {
    const found: SymbolInformation[] = [];
    for (const portfolio of await portfoliosInWorkspace(this.known)) {
      const authoring = await portfolio.engine.authoring();
      const symbols = token.isCancellationRequested ? [] : await authoring.findSymbols(query, token);
      found.push(...symbols.map((symbol) => toInformation(symbol, portfolio)));
    }
    return token.isCancellationRequested ? [] : found;
  }
}

function toInformation({ name, kind, container, place }: FoundSymbol, portfolio: OpenPortfolio): SymbolInformation {
  const icon = kind === 'account' ? SymbolKind.Class : SymbolKind.Key;
  return new SymbolInformation(name, icon, container, new Location(portfolio.uriOf(place.file), fromCore(place.range)));
}
