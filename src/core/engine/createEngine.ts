import type { Engine, EngineConfiguration, Portfolio } from '../engine';
import type { Authoring } from '../features/authoring';
import { healthLenses } from '../features/healthLenses';
import type { Lens } from '../features/lens';
import type { PlaybookAuthoring } from '../features/playbooks/playbookAuthoring';
import type { TemplateAuthoring } from '../features/templates/templateAuthoring';
import type { ModelReviews } from '../health/models/modelReviews';
import type { Playbooks } from '../playbooks/playbooks';
import { isMarkdown, isTemplateName, kindByName } from '../model/documentKind';
import { spanOf } from '../model/sheetSpan';
import type { Ports } from '../ports';
import { Checks } from './checks';
import { DocumentCache } from './documentCache';
import type { Documents } from './documents';
import { historyOf } from './historyOf';
import type { RecordedPorts } from './historyOf';
import { KnownPortfolio } from './knownPortfolio';
import { LastGoodScores } from './lastGoodScores';
import type { PlaybookChecks } from './playbookChecks';
import type { RecordedHistories } from './scoreHistories';
import { healthOf } from './scoring';
import type { WhatIfs } from './whatIf/whatIfs';

/** The files that stand side by side on a screen. */
const SIDE_BY_SIDE = 8;

/** One engine for one portfolio. It holds only what can be read again from the workspace. */
export function createEngine(given: Ports, { keptDocuments = SIDE_BY_SIDE }: EngineConfiguration = {}): Engine {
  const ports: RecordedPorts = { ...given, history: historyOf(given) };
  const cache = new DocumentCache(keptDocuments);
  const known = new KnownPortfolio(ports, cache, keptDocuments);
  const checks = new Checks(ports, known, cache, keptDocuments);
  const lastGood = new LastGoodScores();

  let loading: Promise<Documents> | undefined;
  const documents = (): Promise<Documents> => {
    loading ??= import('./documents').then((module) => new module.Documents(ports, known));
    return loading;
  };

  const authoring = async (): Promise<Authoring> => {
    const { createAuthoring } = await import('./authoring');
    return createAuthoring({
      view: (document, token, scope) => known.view(document, token, scope),
      check: (document, token) => checks.check(document, token),
      read: (file, text) => cache.read(file, text),
      peek: (file, text) => cache.peek(file, text),
      workspace: ports.workspace,
    });
  };

  const templateAuthoring = async (): Promise<TemplateAuthoring> => {
    const { createTemplateAuthoring } = await import('./templateAuthoring');
    return createTemplateAuthoring({ ports, known, documents: await documents(), authoring: await authoring() });
  };

  let histories: Promise<RecordedHistories> | undefined;
  const history = (): Promise<RecordedHistories> => {
    histories ??= import('./scoreHistories').then((module) => new module.RecordedHistories(ports, known, (file, text) => cache.share(file, text)));
    return histories;
  };
  const forgetHistories = (): void => void histories?.then((loaded) => loaded.forget());

  let reviews: Promise<ModelReviews> | undefined;
  const models = (): Promise<ModelReviews> => {
    reviews ??= import('./modelReviews').then(({ createModelReviews }) => createModelReviews({ ports, known }));
    return reviews;
  };

  let loadingChecks: Promise<PlaybookChecks> | undefined;
  const playbookChecks = (): Promise<PlaybookChecks> => {
    loadingChecks ??= import('./playbookChecks').then((module) => new module.PlaybookChecks({ ports, known, templates: async () => (await documents()).list() }));
    return loadingChecks;
  };

  let playbookReviews: Promise<Playbooks> | undefined;
  const playbooks = (): Promise<Playbooks> => {
    playbookReviews ??= import('./playbookReviews').then(({ createPlaybookReviews }) =>
      createPlaybookReviews({ ports, known, past: checks.past, readText: (file, text) => cache.share(file, text), templates: async () => (await documents()).list() }),
    );
    return playbookReviews;
  };

  let playbookFeatures: Promise<PlaybookAuthoring> | undefined;
  const playbookAuthoring = (): Promise<PlaybookAuthoring> => {
    playbookFeatures ??= import('./playbookAuthoring').then(async ({ createPlaybookAuthoring }) =>
      createPlaybookAuthoring({ ports, known, documents, playbooks, authoring: await authoring(), check: async (playbook) => (await playbookChecks()).check(playbook) }),
    );
    return playbookFeatures;
  };

  const whatIf = async (): Promise<WhatIfs> => (await import('./whatIfs')).createWhatIfs(known);

  return Object.freeze<Engine>({
    isNamedOurs: (file) => kindByName(file) !== undefined,
    read: (file, text, caret) => cache.read(file, text, caret),
    check: (document, token, scope) => checks.check(document, token, scope),
    async checkFile(file, token, scope) {
      if (isTemplateName(file)) return (await templateAuthoring()).checkFile(file, token);
      if (isMarkdown(file)) return (await playbookChecks()).checkFile(file, token);
      return checks.checkFile(file, token, scope);
    },
    isPortfolioKnown: () => checks.isReady,
    filesJudgedAcross: () => checks.filesJudgedAcross(),

    authoring,

    whatIf,

    templateAuthoring,

    playbookAuthoring,

    async living() {
      const { createLivingDocuments } = await import('./livingDocuments');
      return createLivingDocuments({ ports, known, render: async (request) => (await documents()).render(request) });
    },

    async planProposal(file, sheet) {
      const { settings } = await known.contexts.load();
      const { planProposal } = await import('./successPlans');
      return planProposal(ports, settings, file, sheet);
    },

    scores: (document, options) => known.scores(document, options?.model),

    async lenses(document, detail): Promise<readonly Lens[]> {
      if (detail === 'off') return [];
      const shown = lastGood.show(document, await known.scores(document));
      const lenses = shown.accounts.flatMap(({ account, health }) => healthLenses(shown.document, account.sheet, health, shown.stale, detail));
      if (!shown.stale) return lenses;
      return lenses.map((lens) => ({ ...lens, span: { start: shown.follow(lens.span.start), end: shown.follow(lens.span.end) } }));
    },

    async explain(document, sheet, options) {
      const all = await known.scores(document, options?.model);
      const chosen = sheet === undefined ? all[0] : all.find(({ account }) => account.sheet === sheet);
      if (chosen === undefined) return undefined;
      const { account, health } = chosen;
      const [{ explainHealth }, whatIfs] = await Promise.all([import('../report/explainHealth'), whatIf()]);
      // Nothing lifts the score of a customer who has left.
      const ways = account.data.churned === undefined ? await whatIfs.waysUp(document, { sheet: account.sheet, ...options }) : undefined;
      return {
        title: `Health of ${account.name}`,
        markdown: explainHealth({ document, sheet: account.sheet, account: account.name, score: health, ...(ways && { ways }) }),
      };
    },

    history,

    models,

    playbooks,

    diffs: async () => (await import('./portfolioDiffs')).createPortfolioDiffs({ ports, known, templates: async () => (await documents()).list() }),

    placeOf(document, sheet, path) {
      const body = document.sheets[sheet];
      return body && spanOf(document, body, path, 'key');
    },

    async portfolio(token, progress): Promise<Portfolio> {
      const { accounts, unreadable } = await known.index.load(token, progress);
      const basis = await known.scoreBasis();
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
      const { settings, settingsFile, model } = await known.contexts.load();
      return { settings, settingsFile, modelName: model.name, modelFault: model.fault };
    },

    changed(files) {
      known.changed(files);
      if (files !== undefined) return;
      checks.forgetPast();
      forgetHistories();
    },
    async snapshot(before) {
      const { takeSnapshot } = await import('./snapshotHistory');
      return takeSnapshot(ports.workspace, known, before);
    },
    async historyChanged() {
      // With the newest revision is asked anew who tells the history, and what the snapshots are.
      await ports.history.head();
      forgetHistories();
      return checks.historyChanged();
    },
    documents: async () => (await documents()).list(),
    render: async (request) => (await documents()).render(request),
    templateText: async (id) => (await documents()).templateText(id),
    analyse: async (request) => (await documents()).analyse(request),
  });
}
