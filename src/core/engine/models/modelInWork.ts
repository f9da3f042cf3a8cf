import { BoundedMap } from '../../boundedMap';
import { componentStats } from '../../health/models/componentStats';
import type { ModelReview, ReviewOptions } from '../../health/models/modelReviews';
import { readDocument } from '../../model/readDocument';
import type { SourceDocument } from '../../model/sourceDocument';
import type { Ports } from '../../ports';
import { isUserError } from '../../userError';
import type { PortfolioContexts } from '../portfolioContext';
import { compareModels } from './compareModels';
import { modelIn } from './namedModels';
import type { NamedModel, NamedModels } from './namedModels';
import type { PortfolioScores } from './portfolioScores';

interface Parts {
  readonly ports: Ports;
  readonly contexts: PortfolioContexts;
  readonly models: NamedModels;
  readonly portfolio: PortfolioScores;
}

/** What a model is measured against. */
interface Baseline {
  readonly against: ModelReview['against'];
  readonly model: NamedModel;
}

/** Models whose last good review is kept. */
const MOST_KEPT = 8;
const LAST_COMMIT = 'last commit';

/** Models that somebody is writing, each with its last good review. */
export class ModelsInWork {
  private readonly lastGood = new BoundedMap<ModelReview>(MOST_KEPT);
  /** The model in force at a revision, by the revision: the past does not change. */
  private committed: { readonly revision: string; readonly model: NamedModel | undefined } | undefined;

  constructor(private readonly parts: Parts) {}

  /** See `ModelReviews.review`. */
  async review(document: SourceDocument, options: ReviewOptions): Promise<ModelReview | undefined> {
    const model = await modelIn(document, document.file);
    if (model === undefined) return undefined;
    if (model === 'faulty') return this.stale(document.file);
    const baseline = await this.baselineOf(model, document.file, options);
    const compared = await compareModels(baseline.model, model, this.parts.portfolio, options);
    if (compared === undefined) return undefined;
    const { settings } = await this.parts.contexts.load();
    const review: ModelReview = {
      ...compared.comparison,
      asOf: this.parts.ports.clock.today(),
      currency: settings.currency,
      against: baseline.against,
      components: componentStats(compared.scores),
      shares: new Map(model.outline.components.map(({ id, share }) => [id, share ?? 0])),
      scale: model.model.scale,
      stale: false,
    };
    this.lastGood.set(document.file, review);
    return review;
  }

  private stale(file: string): ModelReview | undefined {
    const last = this.lastGood.get(file);
    return last && { ...last, stale: true };
  }

  /** The model in force; for the file that is in force itself, the model that was so before: at the last commit, else as it was saved. */
  private async baselineOf(model: NamedModel, file: string, { saved }: ReviewOptions): Promise<Baseline> {
    const name = await this.parts.models.inForceName();
    if (name !== file) {
      const inForce = await orUndefined(this.parts.models.named(name));
      return inForce === undefined ? { against: 'nothing', model } : { against: 'in-force', model: inForce };
    }
    const committed = await this.lastCommitted();
    if (committed !== undefined) return { against: 'last-commit', model: committed };
    const text = await saved?.();
    const before = text === undefined ? undefined : await modelIn(readDocument(file, text), 'saved file');
    return before === undefined || before === 'faulty' ? { against: 'nothing', model } : { against: 'saved', model: before };
  }

  private async lastCommitted(): Promise<NamedModel | undefined> {
    const head = await this.parts.ports.history?.head();
    if (head === undefined) return undefined;
    if (this.committed?.revision !== head.id) {
      this.committed = { revision: head.id, model: await orUndefined(this.parts.models.inForceAt(head.id, LAST_COMMIT)) };
    }
    return this.committed.model;
  }
}

/** Undefined where there is no such model, or it has errors: then there is nothing to compare with. */
async function orUndefined(model: Promise<NamedModel>): Promise<NamedModel | undefined> {
  try {
    return await model;
  } catch (error) {
    if (isUserError(error)) return undefined;
    throw error;
  }
}
