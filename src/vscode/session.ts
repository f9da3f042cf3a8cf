import { Disposable, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { registerCodeLenses } from './features/codeLenses';
import { CheckedDocuments } from './features/checkedDocuments';
import { HistoryWatch } from './features/historyWatch';
import { liveDiagnostics } from './features/liveDiagnostics';
import { ModelWatch } from './features/modelWatch';
import { PlaybookWatch } from './features/playbookWatch';
import { PortfolioCheck } from './features/portfolioCheck';
import { Problems } from './features/problems';
import { registerQuickFixes } from './features/quickFixes';
import { registerAuthoring } from './features/registerAuthoring';
import { RenderedDocumentWatch } from './features/renderedDocumentWatch';
import { ScoreStatus } from './features/scoreStatus';
import { TemplateWatch } from './features/templateWatch';
import { TierDecorations } from './features/tierDecorations';
import type { WhatIfs } from './features/whatIf/whatIfs';
import { onDidChangeNeighbour } from './features/yamlNeighbour';
import { AccountFiles } from './host/accountFiles';
import { ChangedFiles } from './host/changedFiles';
import { SELECTOR } from './host/documentFilter';
import { DocumentReader } from './host/documentReader';
import { DocumentUpdates } from './host/documentUpdates';
import { EngineUpdates, isInReach } from './host/engineUpdates';
import type { FarEdit } from './host/engineUpdates';
import type { Log } from './host/logger';
import { Panels } from './host/panels';
import { Portfolios } from './host/portfolios';
import { VirtualDocuments } from './host/virtualDocuments';
import { closeLeftWhatIfs } from './host/whatIfScheme';

/** What runs while the extension is in use, and what its commands work with. */
export interface Session extends Disposable {
  readonly extensionUri: Uri;
  readonly log: Log;
  readonly portfolios: Portfolios;
  readonly accounts: AccountFiles;
  readonly reader: DocumentReader;
  readonly virtualDocuments: VirtualDocuments;
  readonly panels: Panels;
  readonly status: ScoreStatus;
  readonly decorations: TierDecorations;
  readonly problems: Problems;
  readonly portfolioCheck: PortfolioCheck;
  /** The accounts in which values are being tried; loaded at the first one. */
  readonly whatIfs: () => Promise<WhatIfs>;
  readonly templates: TemplateWatch;
  readonly models: ModelWatch;
  readonly history: HistoryWatch;
}

/** Starts all features; the entry loads this module after activation, so that VS Code's start does not wait for the engine. */
export function startSession(extensionUri: Uri, log: Log): Session {
  const portfolios = new Portfolios(extensionUri, log);
  const accounts = new AccountFiles();
  const reader = new DocumentReader(portfolios);
  const updates = new DocumentUpdates();
  const engineUpdates = new EngineUpdates(updates, reader, portfolios);
  const virtualDocuments = new VirtualDocuments();
  const panels = new Panels();
  const findings = new CheckedDocuments(reader);
  const problems = new Problems(extensionUri);
  const changes = new ChangedFiles();
  const playbooks = new PlaybookWatch({ reader, portfolios, engineUpdates, problems, log, keeps: (document) => portfolioCheck.keeps(document) });
  const history = new HistoryWatch({ reader, portfolios, engineUpdates, virtualDocuments, log });
  const portfolioCheck = new PortfolioCheck({ portfolios, accounts, engineUpdates, changes, problems, log, followHistory: (portfolio) => history.follow(portfolio) });
  const refresh = portfolios.onDidChange(() => {
    findings.forget();
    virtualDocuments.refresh();
    updates.refreshAll();
  });
  const recheckOthers = ({ document, portfolio, ...edit }: FarEdit) => {
    // Its own findings too may be from before the engine knew the text: a bulb asks while somebody types.
    findings.forget(document);
    for (const other of workspace.textDocuments) {
      const file = other === document ? undefined : portfolio.fileOf(other.uri);
      if (file === undefined || !isInReach(edit, file)) continue;
      findings.forget(other);
      updates.refresh(other);
    }
  };
  const status = new ScoreStatus(reader, updates, portfolios.onDidChange, history);
  let startedWhatIfs: Promise<WhatIfs> | undefined;
  const whatIfs = () => (startedWhatIfs ??= import('./features/whatIf/whatIfs').then((module) => new module.WhatIfs({ portfolios, reader, problems, log })));
  const decorations = new TierDecorations(portfolios, accounts, updates, portfolios.onDidChange);
  const templates = new TemplateWatch({ portfolios, virtualDocuments, problems, log });
  const models = new ModelWatch({ reader, portfolios, virtualDocuments, log });
  const all = Disposable.from(
    refresh,
    updates.onDidSettle(() => virtualDocuments.refresh()),
    engineUpdates.onDidEditFar(recheckOthers),
    onDidChangeNeighbour(() => updates.refreshAll()),
    liveDiagnostics({ updates, engineUpdates, findings, problems, log, keeps: (document) => portfolioCheck.keeps(document) }),
    new Disposable(() => void startedWhatIfs?.then((started) => started.dispose())),
    registerQuickFixes(findings, SELECTOR),
    registerCodeLenses(reader, portfolios.onDidChange),
    registerAuthoring(reader, portfolios, accounts, portfolios.onDidChange),
    new RenderedDocumentWatch(portfolios, problems, log),
    ...[history, models, templates, playbooks, portfolioCheck, changes, problems, status, decorations, virtualDocuments, panels, engineUpdates, updates, accounts, portfolios],
  );
  updates.refreshAll();
  void accounts.publishContext();
  void closeLeftWhatIfs();
  const parts = { extensionUri, log, whatIfs, portfolios, accounts, reader, virtualDocuments, panels, status, decorations, problems, portfolioCheck, templates, models, history };
  return { ...parts, dispose: () => void all.dispose() };
}
