import type { CheckScope, ScoredAccount } from '../engine';
import type { FeatureView, PortfolioView } from '../features/featureView';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken, Ports } from '../ports';
import { RULES } from '../rules/registry';
import { AccountIndex } from './accountIndex';
import type { DocumentCache } from './documentCache';
import { Neighbours } from './neighbours';
import { PlaybookFiles } from './playbookFiles';
import { PortfolioContexts } from './portfolioContext';
import { PortfolioFiles } from './portfolioFiles';
import { ScoredDocuments } from './scoredDocuments';
import type { ScoreBasis } from './scoring';

/** What is known of the portfolio around a document. Each part is read when somebody first asks, and anew once its files have changed. */
export class KnownPortfolio {
  readonly contexts: PortfolioContexts;
  readonly index: AccountIndex;
  readonly neighbours: Neighbours;
  readonly playbooks: PlaybookFiles;
  private readonly files: PortfolioFiles;
  private readonly scored: ScoredDocuments;

  /** @param keptDocuments how many files' scores are kept */
  constructor(
    private readonly ports: Ports,
    cache: DocumentCache,
    keptDocuments: number,
  ) {
    const { workspace } = ports;
    const readText = (file: string, text: string) => cache.share(file, text);
    this.contexts = new PortfolioContexts(workspace);
    this.files = new PortfolioFiles(workspace);
    this.index = new AccountIndex(workspace, this.files, readText);
    this.neighbours = new Neighbours(workspace, this.files, readText);
    this.playbooks = new PlaybookFiles(workspace, this.files);
    this.scored = new ScoredDocuments(keptDocuments);
  }

  /** What scores rest on besides the accounts' own texts; `modelName` names another preset or model file. */
  async scoreBasis(modelName?: string): Promise<ScoreBasis> {
    const model = await this.contexts.model(modelName);
    const { segments } = (await this.contexts.load()).settings;
    const peers = model.model?.usesPeers === true ? await this.index.peers(segments) : undefined;
    return { model, peers, segments, asOf: this.ports.clock.today() };
  }

  async scores(document: SourceDocument, modelName?: string): Promise<readonly ScoredAccount[]> {
    if (!document.sheets.some(({ kind }) => kind === 'account')) return [];
    return this.scored.of(document, await this.scoreBasis(modelName));
  }

  /** All that language features may ask; with the scope `own` no other account is read for it. */
  async view(document: SourceDocument, token?: CancellationToken, scope: CheckScope = 'portfolio'): Promise<FeatureView> {
    const { settings, settingsFile, model } = await this.contexts.load();
    const scored = await this.scores(document);
    const accounts = await Promise.all(scored.map(async (each) => ({ ...each, plan: await this.neighbours.planOf(document, each.account) })));
    const portfolio: PortfolioView = {
      accounts: scope === 'own' ? [] : (await this.index.load(token)).accounts.map(({ account }) => account),
      playbooks: await this.playbooks.load(settings.playbooks),
      files: await this.files.list(),
    };
    const asOf = this.ports.clock.today();
    return { document, accounts, settings, settingsFile, model: model.model, modelFile: settings.healthModel, rules: RULES, asOf, portfolio };
  }

  /** Forgets what rests on these files; without files, everything. */
  changed(files: readonly string[] | undefined): void {
    this.contexts.changed(files);
    this.files.changed(files);
    this.index.changed(files);
    this.neighbours.changed(files);
    this.playbooks.changed(files);
  }
}
