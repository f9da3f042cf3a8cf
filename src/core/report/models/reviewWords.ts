import type { ModelReview } from '../../health/models/modelReviews';
import { formatNumber } from '../../health/formatNumber';
import { isSameModel } from '../../health/models/modelDiff';
import { escapeText } from '../../text/escapeMarkdown';
import { plural } from '../../text/plural';
import { diffBlocks, effectBlocks } from './comparisonMarkdown';
import { effectHeadline } from './effectWords';

const AGAINST: Readonly<Record<ModelReview['against'], string>> = {
  'in-force': 'the model in force',
  'last-commit': 'the last commit',
  saved: 'the saved file',
  nothing: 'itself',
};

/** The effect of a model in work on one line, for a lens. */
export function reviewHeadline(review: ModelReview): string {
  const { effect, against, names, diff, currency } = review;
  const mean = effect.mean === null ? '' : ` · mean score ${formatNumber(effect.mean.after)}`;
  if (against === 'nothing') return `${plural(effect.all.accounts, 'account')}${mean}`;
  if (isSameModel(diff)) return `As ${against === 'in-force' ? `${names.before}, which is in force` : `at ${AGAINST[against]}`} · ${plural(effect.all.accounts, 'account')}${mean}`;
  return `${effectHeadline(effect, currency)} · against ${against === 'in-force' ? names.before : AGAINST[against]}`;
}

/** The page beside a model in work: what it does to the accounts, and what it says otherwise. Ends with a line break. */
export function reviewMarkdown(review: ModelReview): string {
  const { names, against, stale } = review;
  const before = against === 'in-force' ? `${names.before}, which is in force` : AGAINST[against];
  const blocks = [
    `# Effect of ${escapeText(names.after)}`,
    ...(stale ? ['> The text cannot be used as it stands; this is the effect of the last one that could.'] : []),
    against === 'nothing' ? 'There is nothing to compare it with: the model in force cannot be used, or nothing earlier is known of this one.' : `Compared with ${escapeText(before)}.`,
    ...effectBlocks(review),
    ...(against === 'nothing' ? [] : diffBlocks(review)),
  ];
  return `${blocks.join('\n\n')}\n`;
}
