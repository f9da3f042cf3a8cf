import type { Engine, EngineConfiguration, FileReport, Portfolio, ScoredAccount } from '../engine';
import { healthLenses } from '../features/healthLenses';
import type { Lens } from '../features/lens';
import { isCandidate, kindByName } from '../model/documentKind';
import { spanOf } from '../model/sheetSpan';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken, Ports } from '../ports';
import { AccountIndex } from './accountIndex';
import { checkDocument } from './checkDocument';
import { DocumentCache } from './documentCache';
import { Documents } from './documents';
import { LastGoodScores } from './lastGoodScores';
import { PortfolioContexts } from './portfolioContext';
import { ScoredDocuments } from './scoredDocuments';
import { healthOf } from './scoring';
import type { ScoreBasis } from './scoring';
import { unreadableReport } from './unreadableReport';

/** The files that stand side by side on a screen. */
const SIDE_BY_SIDE = 8;

/** One engine for one portfolio. It holds only what can be read again from the workspace. */
export function createEngine(ports: Ports, { keptDocuments = SIDE_BY_SIDE }: EngineConfiguration = {}): Engine {
  const cache = new DocumentCache(keptDocuments);
  const contexts = new PortfolioContexts(ports.workspace);
  const index = new AccountIndex(ports.workspace);
  const lastGood = new LastGoodScores();
  const scored = new ScoredDocuments(keptDocuments);

  const basisOf = async (modelName?: string): Promise<ScoreBasis> => {
    const model = await contexts.model(modelName);
    const { segments } = (await contexts.load()).settings;
    const peers = model.model?.usesPeers === true ? await index.peers(segments) : undefined;
    return { model, peers, segments, asOf: ports.clock.today() };
  };

  const scores = async (document: SourceDocument, modelName?: string): Promise<readonly ScoredAccount[]> => {
    if (document.sheets.every((sheet) => sheet.kind !== 'account')) return [];
    return scored.of(document, await basisOf(modelName));
  };

  const documents = new Documents(ports, contexts, (document) => scores(document));

  const check = async (document: SourceDocument, token?: CancellationToken) => {
    const accounts = await scores(document);
    if (token?.isCancellationRequested) return [];
    return checkDocument(document, accounts, await contexts.load(), ports.clock.today());
  };

  return Object.freeze<Engine>({
    isNamedOurs: (file) => kindByName(file) !== undefined,
    read: (file, text, caret) => cache.read(file, text, caret),
    check,

    async checkFile(file, token): Promise<FileReport | undefined> {
      if (!isCandidate(file)) return undefined;
      const content = await ports.workspace.read(file);
      if (content.kind === 'unreadable') return unreadableReport(file, content);
      const document = cache.read(file, content.text);
      return document && { file, lines: document.lines, findings: await check(document, token) };
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
      index.changed(files);
    },

    documents: () => documents.list(),
    render: (request) => documents.render(request),
  });
}
