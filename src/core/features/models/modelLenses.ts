import { formatOnScale, formatShare } from '../../health/formatNumber';
import type { ComponentStats } from '../../health/models/componentStats';
import type { ModelLens, ModelReview } from '../../health/models/modelReviews';
import { spanOf } from '../../model/sheetSpan';
import type { Sheet, SourceDocument } from '../../model/sourceDocument';
import { BARS } from '../../text/bars';
import { plural } from '../../text/plural';
import { entryOf, followAlias } from '../../yaml/nodePath';
import type { MapNode, YamlPath } from '../../yaml/sourceTree';
import { titleLine } from '../titleLine';

/**
 * The lenses of a model that somebody is writing: its effect above all, and on each component and group how the accounts do in it. They stand where the
 * text has the components, also while it cannot be used; their figures are then those of the last text that could.
 * @param headline the effect on one line; without a review, why there is none
 */
export function modelLenses(document: SourceDocument, review: ModelReview | undefined, headline: string): readonly ModelLens[] {
  const sheet = document.sheets.find(({ kind }) => kind === 'health-model');
  if (sheet === undefined) return [];
  const span = { start: sheet.head.start, end: sheet.head.end };
  if (review === undefined) return [{ kind: 'effect', span, title: titleLine(headline), tooltip: 'Mend the errors first' }];
  const stale = review.stale ? ' · as of the last usable text' : '';
  const effect: ModelLens = { kind: 'effect', span, title: titleLine(`${headline}${stale}`), tooltip: 'Show what this model does to the accounts' };
  return [effect, ...componentLenses(document, sheet, sheet.body, [], review)];
}

function componentLenses(document: SourceDocument, sheet: Sheet, body: MapNode, path: YamlPath, review: ModelReview): readonly ModelLens[] {
  const value = entryOf(body, 'components')?.value;
  const list = value == null ? undefined : followAlias(value);
  if (list?.kind !== 'sequence') return [];
  return list.items.flatMap((item, index) => {
    const component = item === null ? undefined : followAlias(item);
    if (component?.kind !== 'map') return [];
    const at = [...path, 'components', index];
    return [...lensOf(document, sheet, component, at, review), ...componentLenses(document, sheet, component, at, review)];
  });
}

function lensOf(document: SourceDocument, sheet: Sheet, component: MapNode, path: YamlPath, review: ModelReview): readonly ModelLens[] {
  const id = textOf(component, 'id');
  const stats = id === undefined ? undefined : review.components.get(id);
  if (id === undefined || stats === undefined) return [];
  const label = textOf(component, 'label') ?? id;
  const share = review.shares.get(id);
  const parts = [label, ...(share === undefined ? [] : [`${formatShare(share)} of the score`]), ...figures(stats, review.scale)];
  const title = `${parts.join(' · ')}${review.stale ? ' · as of the last usable text' : ''}`;
  return [{ kind: 'component', span: spanOf(document, sheet, path, 'key'), title: titleLine(title), tooltip: tableOf(stats, review.scale) }];
}

function figures({ scored, accounts, mean, fifths }: ComponentStats, scale: number): readonly string[] {
  if (mean === null) return [`no data in ${plural(accounts, 'account')}`];
  const without = scored < accounts ? ` of ${accounts}` : '';
  return [`mean ${formatOnScale(mean, scale)}/${scale}`, `${sparkline(fifths)} ${scored}${without} ${scored === 1 && without === '' ? 'account' : 'accounts'}`];
}

/** A bar for each count, the largest full; none is a flat line. */
export function sparkline(counts: readonly number[]): string {
  const most = Math.max(1, ...counts);
  return counts.map((count) => BARS[Math.ceil((count * (BARS.length - 1)) / most)]!).join('');
}

/** The distribution in words, a fifth a line, the best first. */
function tableOf({ scored, accounts, fifths, lowest, highest }: ComponentStats, scale: number): string {
  const width = scale / fifths.length;
  const lines = fifths.map((count, index) => `${width * index} to ${width * (index + 1)}: ${plural(count, 'account')}`).reverse();
  const range = lowest === null || highest === null ? [] : [`lowest ${formatOnScale(lowest, scale)}, highest ${formatOnScale(highest, scale)}`];
  return [`${scored} of ${plural(accounts, 'account')} with data`, ...lines, ...range].join('\n');
}

function textOf(map: MapNode, key: string): string | undefined {
  const value = entryOf(map, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
