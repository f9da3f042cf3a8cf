import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import type { AccountSum } from '../../health/models/modelEffect';
import type { ModelComparison } from '../../health/models/modelReviews';
import { escapeCell, escapeText } from '../../text/escapeMarkdown';
import { money } from '../../text/money';
import { plural } from '../../text/plural';
import { signed } from '../signed';
import { effectHeadline, meanWords, reasonWords, scoreWords, WAY_SIGNS } from './effectWords';
import { modelDiffWords } from './modelDiffWords';
import { tierRows } from './tierRows';

/** The difference of two models and its effect as Markdown, for a pull request or a preview; ends with a line break. */
export function comparisonMarkdown(comparison: ModelComparison): string {
  const { names } = comparison;
  return `${[`# ${escapeText(names.before)} → ${escapeText(names.after)}`, ...effectBlocks(comparison), ...diffBlocks(comparison)].join('\n\n')}\n`;
}

/** What the accounts would see of it. */
export function effectBlocks({ effect, currency, left, asOf, unreadable }: ModelComparison): readonly string[] {
  const basis = [`${plural(effect.all.accounts, 'account')} as of ${asOf}`, meanWords(effect), left === 0 ? undefined : `${plural(left, 'customer')} who left not counted`, unreadable.length === 0 ? undefined : `${plural(unreadable.length, 'file')} unreadable`];
  const blocks = [`**${escapeText(effectHeadline(effect, currency))}**`, `${basis.filter((part) => part !== undefined).join(', ')}.`];
  if (effect.moves.length > 0) blocks.push('## Accounts that change tier', movesTable(effect.moves, currency));
  return [...blocks, '## Accounts by tier', tierTable(tierRows(effect), currency)];
}

/** What the second model says otherwise. */
export function diffBlocks({ diff }: ModelComparison): readonly string[] {
  const sections = modelDiffWords(diff);
  if (sections.length === 0) return ['The two models are the same.'];
  return ['## What the models say differently', ...sections.flatMap(({ title, lines }) => [`### ${title}`, lines.map(({ subject, words }) => `- **${escapeText(subject)}**: ${escapeText(words)}`).join('\n')])];
}

function movesTable(moves: ModelComparison['effect']['moves'], currency: string): string {
  const rows = moves.map(({ move, account, arr, before, after, points, reason }) => [
    WAY_SIGNS[move],
    escapeCell(account),
    arr === undefined ? '–' : money(arr, currency),
    escapeCell(scoreWords(before)),
    escapeCell(scoreWords(after)),
    points === null ? '–' : signed(points, 0),
    escapeCell(reasonWords(reason)),
  ]);
  return table(['', 'Account', 'ARR', 'Before', 'After', 'Points', 'Largest reason'], rows, ['l', 'l', 'r', 'l', 'l', 'r', 'l']);
}

function tierTable(rows: ReturnType<typeof tierRows>, currency: string): string {
  const cells = (sum: AccountSum | undefined) => (sum === undefined ? ['–', '–'] : [String(sum.accounts), money(sum.arr, currency)]);
  return table(['Tier', 'Before', 'ARR', 'After', 'ARR'], rows.map(({ label, before, after }) => [escapeCell(label), ...cells(before), ...cells(after)]), ['l', 'r', 'r', 'r', 'r']);
}

function table(head: readonly string[], rows: readonly (readonly string[])[], align: readonly string[]): string {
  return markdownTable([head, ...rows], { align, stringLength: stringWidth });
}
