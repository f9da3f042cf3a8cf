import { modelLenses } from '../features/models/modelLenses';
import type { Backtest } from '../health/models/backtest';
import type { LongRun } from '../longRun';
import type { ModelChoice, ModelComparison, ModelName, ModelReviews } from '../health/models/modelReviews';
import { kindByName } from '../model/documentKind';
import { PRESET_IDS } from '../model/presets';
import type { Ports } from '../ports';
import { reviewHeadline } from '../report/models/reviewWords';
import { UserError } from '../userError';
import type { KnownPortfolio } from './knownPortfolio';
import { backtestModels } from './models/backtestModels';
import { compareModels } from './models/compareModels';
import { ModelsInWork } from './models/modelInWork';
import { NamedModels } from './models/namedModels';
import { PortfolioScores } from './models/portfolioScores';

interface Parts {
  readonly ports: Ports;
  readonly known: KnownPortfolio;
}

/** All that can be asked of health models behind one small interface. */
export function createModelReviews({ ports, known }: Parts): ModelReviews {
  const { contexts } = known;
  const models = new NamedModels({ workspace: ports.workspace, contexts, history: ports.history });
  const portfolio = new PortfolioScores(ports, known);
  const inWork = new ModelsInWork({ ports, contexts, models, portfolio });

  return Object.freeze<ModelReviews>({
    async list(): Promise<readonly ModelChoice[]> {
      const inForce = await models.inForceName();
      const files = (await ports.workspace.list()).filter((file) => kindByName(file) === 'health-model').sort();
      const presets = PRESET_IDS.map((name) => ({ name, file: undefined, isInForce: name === inForce }));
      return [...presets, ...files.map((file) => ({ name: file, file, isInForce: file === inForce }))];
    },

    async compare(after: ModelName, before?: ModelName, run: LongRun = {}): Promise<ModelComparison> {
      const second = await models.named(after);
      const first = await models.named(before ?? (await models.inForceName()));
      const compared = await compareModels(first, second, portfolio, run);
      if (compared === undefined) throw new UserError('the comparison was cancelled');
      return { ...compared.comparison, asOf: ports.clock.today(), currency: (await contexts.load()).settings.currency };
    },

    async backtest(names: readonly ModelName[], run: LongRun = {}): Promise<Backtest> {
      const asked = names.length === 0 ? [await models.inForceName()] : names;
      const named = await Promise.all(asked.map((name) => models.named(name)));
      return backtestModels(named, { ports, known }, run);
    },

    async lenses(document, options = {}) {
      const review = await inWork.review(document, options);
      if (options.token?.isCancellationRequested === true) return [];
      return modelLenses(document, review, review === undefined ? 'The model has errors, so what it does to the accounts is not known' : reviewHeadline(review));
    },

    review: (document, options = {}) => inWork.review(document, options),
  });
}
