import type { CheckScope, FileReport } from '../engine';
import type { Finding } from '../finding';
import { isCandidate } from '../model/documentKind';
import type { Settings } from '../model/settings';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken, Ports } from '../ports';
import { isOfPast } from '../rules/runRules';
import { suppressesAcross } from '../rules/suppressions';
import type { IndexedAccounts } from './accountIndex';
import { checkDocument } from './checkDocument';
import type { CheckBasis } from './checkDocument';
import type { DocumentCache } from './documentCache';
import type { KnownPortfolio } from './knownPortfolio';
import { PastFindings } from './pastFindings';
import { NO_PAST, PastStates } from './pastStates';
import { PortfolioFindings } from './portfolioFindings';
import { unreadableReport } from './unreadableReport';

/** Only a sheet with this key refers to playbooks. */
const PLAYBOOK_KEY = 'playbook:';

/** Checks documents and files, by themselves or over the whole portfolio. */
export class Checks {
  private readonly acrossFindings = new PortfolioFindings();
  /** The earlier states of accounts, for all who ask for them. */
  readonly past: PastStates;
  private readonly pastFindings: PastFindings;
  /**
   * Files checked by themselves of which only the whole portfolio and its past tell whether all is said: those that switch such rules off,
   * and those of which a rule may say more, or nothing, once it knows the past.
   */
  private readonly unsettled = new Set<string>();

  /** @param keptDocuments of how many files earlier states are kept as read */
  constructor(
    private readonly ports: Ports,
    private readonly known: KnownPortfolio,
    private readonly cache: DocumentCache,
    keptDocuments: number,
  ) {
    this.past = new PastStates(ports.history, keptDocuments);
    this.pastFindings = new PastFindings(this.past);
  }

  /** Whether a check of the scope `portfolio` has nothing to wait for. */
  get isReady(): boolean {
    return this.known.index.isComplete && this.past.isReady;
  }

  async check(document: SourceDocument, token?: CancellationToken, scope: CheckScope = 'portfolio'): Promise<readonly Finding[]> {
    const accounts = await this.known.scores(document);
    const basis = await this.basis(document, scope);
    if (token?.isCancellationRequested) return [];
    return checkDocument(document, accounts, basis);
  }

  async checkFile(file: string, token?: CancellationToken, scope?: CheckScope): Promise<FileReport | undefined> {
    if (!isCandidate(file)) return undefined;
    const { index } = this.known;
    const { revision } = index;
    const content = await this.ports.workspace.read(file);
    if (content.kind === 'unreadable') return unreadableReport(file, content);
    // Kept are the documents that somebody writes in; a bulk check must not push them out.
    const document = this.cache.share(file, content.text);
    if (document === undefined) return undefined;
    if (index.revision === revision) index.take(document);
    // Copies that know their fixes: as they come, findings hold on to the document to make them later.
    const findings = (await this.check(document, token, scope)).map((finding) => ({ ...finding }));
    if (scope === 'own' && (suppressesAcross(document) || (!this.past.isReady && findings.some(({ rule }) => isOfPast(rule))))) this.unsettled.add(file);
    return { file, lines: document.lines, findings };
  }

  /** See `Engine.filesJudgedAcross`. */
  async filesJudgedAcross(): Promise<ReadonlySet<string>> {
    const { settings } = await this.known.contexts.load();
    const accounts = await this.known.index.load();
    const against = { settings, basis: await this.known.scoreBasis() };
    await this.pastFindings.load(accounts, against);
    return new Set([...this.unsettled, ...this.acrossFindings.files(accounts, settings, against.basis.asOf), ...this.pastFindings.files(accounts, against)]);
  }

  /** See `Engine.historyChanged`. */
  historyChanged(): Promise<boolean> {
    return this.past.reload();
  }

  /** Forgets what is not of the files of now. */
  forgetPast(): void {
    this.past.forget();
  }

  private async basis(document: SourceDocument, scope: CheckScope): Promise<CheckBasis> {
    const { contexts, index, neighbours, playbooks } = this.known;
    const context = await contexts.load();
    const { settings } = context;
    const asOf = this.ports.clock.today();
    const known = document.text.includes(PLAYBOOK_KEY) ? await playbooks.load(settings.playbooks) : undefined;
    const holdsAccount = document.sheets.some(({ kind }) => kind === 'account');
    const accounts = holdsAccount && scope === 'portfolio' ? await index.load() : undefined;
    const pastOf = holdsAccount ? await this.pastOf(document, settings, accounts) : () => NO_PAST;
    const across = accounts && ((checked: SourceDocument) => this.acrossFindings.of(checked, accounts, settings, asOf));
    return { context, asOf, neighbours, playbooks: known, pastOf, across };
  }

  /** The past of the document's accounts: what the rules ask of it where all accounts are looked at, else as far as it is loaded. */
  private async pastOf(document: SourceDocument, settings: Settings, accounts: IndexedAccounts | undefined): Promise<CheckBasis['pastOf']> {
    const basis = await this.known.scoreBasis();
    if (accounts !== undefined) await this.pastFindings.load(accounts, { settings, basis });
    return (account) => this.past.of(account, basis, document);
  }
}
