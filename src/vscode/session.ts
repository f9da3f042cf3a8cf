import { Disposable } from 'vscode';
import type { Uri } from 'vscode';
import { registerCodeLenses } from './features/codeLenses';
import { CheckedDocuments } from './features/checkedDocuments';
import { registerAuthoring } from './features/registerAuthoring';
import { liveDiagnostics } from './features/liveDiagnostics';
import { registerQuickFixes } from './features/quickFixes';
import { ScoreStatus } from './features/scoreStatus';
import { TierDecorations } from './features/tierDecorations';
import { AccountFiles } from './host/accountFiles';
import { DocumentReader } from './host/documentReader';
import { DocumentUpdates } from './host/documentUpdates';
import { keepEnginesCurrent } from './host/engineUpdates';
import type { Log } from './host/logger';
import { Portfolios } from './host/portfolios';
import { VirtualDocuments } from './host/virtualDocuments';

/** What runs while the extension is in use, and what its commands work with. */
export interface Session extends Disposable {
  readonly portfolios: Portfolios;
  readonly accounts: AccountFiles;
  readonly reader: DocumentReader;
  readonly virtualDocuments: VirtualDocuments;
  readonly status: ScoreStatus;
  readonly decorations: TierDecorations;
}

/** Starts all features; the entry loads this module after activation, so that VS Code's start does not wait for the engine. */
export function startSession(extensionUri: Uri, log: Log): Session {
  const portfolios = new Portfolios(extensionUri, log);
  const accounts = new AccountFiles();
  const reader = new DocumentReader(portfolios);
  const updates = new DocumentUpdates();
  const virtualDocuments = new VirtualDocuments();
  const findings = new CheckedDocuments(reader);
  const refresh = portfolios.onDidChange(() => {
    findings.clear();
    virtualDocuments.refresh();
    updates.refreshAll();
  });
  const follow = updates.onDidSettle(() => virtualDocuments.refresh());
  const status = new ScoreStatus(reader, updates, portfolios.onDidChange);
  const decorations = new TierDecorations(portfolios, accounts, updates, portfolios.onDidChange);
  const all = Disposable.from(
    refresh,
    follow,
    keepEnginesCurrent(updates, reader, portfolios),
    liveDiagnostics(updates, findings, extensionUri, log),
    registerQuickFixes(findings),
    registerCodeLenses(reader, portfolios.onDidChange),
    registerAuthoring(reader, portfolios, accounts, portfolios.onDidChange),
    ...[status, decorations, virtualDocuments, updates, accounts, portfolios],
  );
  updates.refreshAll();
  void accounts.publishContext();
  return { portfolios, accounts, reader, virtualDocuments, status, decorations, dispose: () => void all.dispose() };
}
