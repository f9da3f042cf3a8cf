import type { DeepPartial } from '../model/account';
import type { AccountSheet, Scores } from '../schema/generated/accountSheet';
import type { YamlPath } from '../yaml/sourceTree';

/** A section of `scores`, of the account itself or of one of its products (H5). */
export interface ScoreSection {
  /** Such as `product_usage`, or a component of the team's own model. */
  readonly id: string;
  /** From the sheet's body to the section. */
  readonly path: YamlPath;
  readonly figures: Readonly<Record<string, unknown>>;
}

/** All sections that hold anything, in the order of the text: the account's, then those of its products. */
export function* scoreSections(data: DeepPartial<AccountSheet>): Generator<ScoreSection> {
  yield* sectionsOf(data.scores, ['scores']);
  for (const [index, product] of (data.contract?.products ?? []).entries()) {
    yield* sectionsOf(product?.scores, ['contract', 'products', index, 'scores']);
  }
}

/** What tells of figures rather than being one. */
const ABOUT = new Set(['as_of', 'source', 'note']);

/** Whether the section holds a metric or an entered score. */
export function hasFigures({ figures }: ScoreSection): boolean {
  return Object.keys(figures).some((key) => !ABOUT.has(key));
}

/** Whether the section holds a metric, and not only a score entered by hand. */
export function hasMetrics({ figures }: ScoreSection): boolean {
  return Object.keys(figures).some((key) => key !== 'score' && !ABOUT.has(key));
}

function* sectionsOf(scores: DeepPartial<Scores> | null | undefined, path: YamlPath): Generator<ScoreSection> {
  for (const [id, figures] of Object.entries(scores ?? {})) {
    if (typeof figures === 'object' && figures !== null) yield { id, path: [...path, id], figures };
  }
}
