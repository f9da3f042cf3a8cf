import type { CheckScope, FileReport } from '../engine';
import type { Finding } from '../finding';
import { isCandidate } from '../model/documentKind';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken, Ports } from '../ports';
import { suppressesAcross } from '../rules/suppressions';
import { checkDocument } from './checkDocument';
import type { CheckBasis } from './checkDocument';
import type { DocumentCache } from './documentCache';
import type { KnownPortfolio } from './knownPortfolio';
import { PortfolioFindings } from './portfolioFindings';
import { unreadableReport } from './unreadableReport';

/** Only a sheet with this key refers to playbooks. */
const PLAYBOOK_KEY = 'playbook:';

/** Checks documents and files, by themselves or over the whole portfolio. */
export class Checks {
  private readonly acrossFindings = new PortfolioFindings();
  /** Files checked by themselves that switch rules on the portfolio off: whether they do so in vain, only the whole portfolio tells. */
  private readonly unsettled = new Set<string>();

  constructor(
    private readonly ports: Ports,
    private readonly known: KnownPortfolio,
    private readonly cache: DocumentCache,
  ) {}

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
    if (scope === 'own' && suppressesAcross(document)) this.unsettled.add(file);
    // Copies that know their fixes: as they come, findings hold on to the document to make them later.
    const findings = (await this.check(document, token, scope)).map((finding) => ({ ...finding }));
    return { file, lines: document.lines, findings };
  }

  /** See `Engine.filesJudgedAcross`. */
  async filesJudgedAcross(): Promise<ReadonlySet<string>> {
    const { settings } = await this.known.contexts.load();
    return new Set([...this.unsettled, ...this.acrossFindings.files(await this.known.index.load(), settings, this.ports.clock.today())]);
  }

  private async basis(document: SourceDocument, scope: CheckScope): Promise<CheckBasis> {
    const { contexts, index, neighbours, playbooks } = this.known;
    const context = await contexts.load();
    const { settings } = context;
    const asOf = this.ports.clock.today();
    const known = document.text.includes(PLAYBOOK_KEY) ? await playbooks.load(settings.playbooks) : undefined;
    const isAcross = scope === 'portfolio' && document.sheets.some(({ kind }) => kind === 'account');
    const accounts = isAcross ? await index.load() : undefined;
    const across = accounts && ((checked: SourceDocument) => this.acrossFindings.of(checked, accounts, settings, asOf));
    return { context, asOf, neighbours, playbooks: known, across };
  }
}
