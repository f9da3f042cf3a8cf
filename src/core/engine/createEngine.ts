import type { CheckScope, Engine, EngineConfiguration, FileReport, Portfolio, ScoredAccount } from '../engine';
import { healthLenses } from '../features/healthLenses';
import type { FeatureView, PortfolioView } from '../features/featureView';
import type { Lens } from '../features/lens';
import { isCandidate, kindByName } from '../model/documentKind';
import { spanOf } from '../model/sheetSpan';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken, Ports } from '../ports';
import { RULES } from '../rules/registry';
import { suppressesAcross } from '../rules/suppressions';
import { AccountIndex } from './accountIndex';
import { checkDocument } from './checkDocument';
import type { CheckBasis } from './checkDocument';
import { DocumentCache } from './documentCache';
import { Documents } from './documents';
import { LastGoodScores } from './lastGoodScores';
import { Neighbours } from './neighbours';
import { PlaybookFiles } from './playbookFiles';
import { PortfolioContexts } from './portfolioContext';
import { PortfolioFiles } from './portfolioFiles';
import { PortfolioFindings } from './portfolioFindings';
import { ScoredDocuments } from './scoredDocuments';
import { healthOf } from './scoring';
import type { ScoreBasis } from './scoring';
import { unreadableReport } from './unreadableReport';

/** The files that stand side by side on a screen. */
const SIDE_BY_SIDE = 8;

/** Only a sheet with this key refers to playbooks. */
const PLAYBOOK_KEY = 'playbook:';

/** One engine for one portfolio. It holds only what can be read again from the workspace. */
export function createEngine(ports: Ports, { keptDocuments = SIDE_BY_SIDE }: EngineConfiguration = {}): Engine {
  const cache = new DocumentCache(keptDocuments);
  const contexts = new PortfolioContexts(ports.workspace);
  const allFiles = new PortfolioFiles(ports.workspace);
  const readText = (file: string, text: string) => cache.share(file, text);
  const index = new AccountIndex(ports.workspace, allFiles, readText);
  const neighbours = new Neighbours(ports.workspace, allFiles, readText);
  const playbooks = new PlaybookFiles(ports.workspace, allFiles);
  const acrossFindings = new PortfolioFindings();
  /** Files checked by themselves that switch rules on the portfolio off: whether they do so in vain, only the whole portfolio tells. */
  const unsettled = new Set<string>();
  const lastGood = new LastGoodScores();
  const scored = new ScoredDocuments(keptDocuments);

  const basisOf = async (modelName?: string): Promise<ScoreBasis> => {
    const model = await contexts.model(modelName);
    const { segments } = (await contexts.load()).settings;
    const peers = model.model?.usesPeers === true ? await index.peers(segments) : undefined;
    return { model, peers, segments, asOf: ports.clock.today() };
  };

  const scores = async (document: SourceDocument, modelName?: string): Promise<readonly ScoredAccount[]> => {
    if (!holdsAccounts(document)) return [];
    return scored.of(document, await basisOf(modelName));
  };

  const documents = new Documents(ports, contexts, neighbours, (document) => scores(document));

  const checkBasis = async (document: SourceDocument, scope: CheckScope): Promise<CheckBasis> => {
    const context = await contexts.load();
    const { settings } = context;
    const asOf = ports.clock.today();
    const known = document.text.includes(PLAYBOOK_KEY) ? await playbooks.load(settings.playbooks) : undefined;
    const accounts = scope === 'portfolio' && holdsAccounts(document) ? await index.load() : undefined;
    const across = accounts && ((checked: SourceDocument) => acrossFindings.of(checked, accounts, settings, asOf));
    return { context, asOf, neighbours, playbooks: known, across };
  };

  const check = async (document: SourceDocument, token?: CancellationToken, scope: CheckScope = 'portfolio') => {
    const accounts = await scores(document);
    const basis = await checkBasis(document, scope);
    if (token?.isCancellationRequested) return [];
    return checkDocument(document, accounts, basis);
  };

  const view = async (document: SourceDocument, token?: CancellationToken, scope: CheckScope = 'portfolio'): Promise<FeatureView> => {
    const { settings, settingsFile, model } = await contexts.load();
    const scored = await scores(document);
    const accounts = await Promise.all(scored.map(async ({ account, health }) => ({ account, health, plan: await neighbours.planOf(document, account) })));
    const portfolio: PortfolioView = {
      accounts: scope === 'own' ? [] : (await index.load(token)).accounts.map(({ account }) => account),
      playbooks: await playbooks.load(settings.playbooks),
      files: await allFiles.list(),
    };
    return { document, accounts, settings, settingsFile, model: model.model, modelFile: settings.healthModel, rules: RULES, asOf: ports.clock.today(), portfolio };
  };

  return Object.freeze<Engine>({
    isNamedOurs: (file) => kindByName(file) !== undefined,
    read: (file, text, caret) => cache.read(file, text, caret),
    check,

    async checkFile(file, token, scope): Promise<FileReport | undefined> {
      if (!isCandidate(file)) return undefined;
      const { revision } = index;
      const content = await ports.workspace.read(file);
      if (content.kind === 'unreadable') return unreadableReport(file, content);
      const document = cache.read(file, content.text);
      if (document === undefined) return undefined;
      if (index.revision === revision) index.take(document);
      if (scope === 'own' && suppressesAcross(document)) unsettled.add(file);
      // Copies that know their fixes: as they come, findings hold on to the document to make them later.
      const findings = (await check(document, token, scope)).map((finding) => ({ ...finding }));
      return { file, lines: document.lines, findings };
    },

    isPortfolioKnown: () => index.isComplete,

    async filesJudgedAcross() {
      const { settings } = await contexts.load();
      return new Set([...unsettled, ...acrossFindings.files(await index.load(), settings, ports.clock.today())]);
    },

    async authoring() {
      const { createAuthoring } = await import('./authoring');
      return createAuthoring({ view, check, read: (file, text) => cache.read(file, text), peek: (file, text) => cache.peek(file, text), workspace: ports.workspace });
    },

    scores: (document, options) => scores(document, options?.model),

    async lenses(document, detail): Promise<readonly Lens[]> {
      if (detail === 'off') return [];
      const shown = lastGood.show(document, await scores(document));
      const lenses = shown.accounts.flatMap(({ account, health }) => healthLenses(shown.document, account.sheet, health, shown.stale, detail));
      if (!shown.stale) return lenses;
      return lenses.map((lens) => ({ ...lens, span: { start: shown.follow(lens.span.start), end: shown.follow(lens.span.end) } }));
    },

    async explain(document, sheet, options) {
      const all = await scores(document, options?.model);
      const chosen = sheet === undefined ? all[0] : all.find(({ account }) => account.sheet === sheet);
      if (chosen === undefined) return undefined;
      const { account, health } = chosen;
      const { explainHealth } = await import('../report/explainHealth');
      return {
        title: `Health of ${account.name}`,
        markdown: explainHealth({ document, sheet: account.sheet, account: account.name, score: health }),
      };
    },

    placeOf(document, sheet, path) {
      const body = document.sheets[sheet];
      return body && spanOf(document, body, path, 'key');
    },

    async portfolio(token, progress): Promise<Portfolio> {
      const { accounts, unreadable } = await index.load(token, progress);
      const basis = await basisOf();
      return {
        unreadable,
        accounts: accounts.map((read) => ({
          file: read.account.file,
          sheet: read.account.sheet,
          name: read.account.name,
          segment: read.account.data.segment,
          arr: read.account.data.arr,
          csm: read.account.data.csm,
          renewalDate: read.account.data.renewal_date,
          health: healthOf(read, basis),
        })),
      };
    },

    async context() {
      const { settings, settingsFile, model } = await contexts.load();
      return { settings, settingsFile, modelName: model.name, modelFault: model.fault };
    },

    changed(files) {
      contexts.changed(files);
      allFiles.changed(files);
      index.changed(files);
      neighbours.changed(files);
      playbooks.changed(files);
    },

    documents: () => documents.list(),
    render: (request) => documents.render(request),
  });
}

function holdsAccounts(document: SourceDocument): boolean {
  return document.sheets.some((sheet) => sheet.kind === 'account');
}
