import type { ModelComparison } from '../../health/models/modelReviews';
import { amountText, money } from '../../text/money';
import { plural } from '../../text/plural';
import type { Style } from '../line';
import { signed } from '../signed';
import type { Sink } from '../sink';
import { effectHeadline, meanWords, reasonWords, scoreWords, WAY_SIGNS } from './effectWords';
import { modelDiffWords } from './modelDiffWords';
import type { DiffLine } from './modelDiffWords';
import { printTable } from './textTable';
import { tierRows } from './tierRows';

const SIGNS: Readonly<Record<DiffLine['kind'], { readonly sign: string; readonly style: Style }>> = {
  added: { sign: '+', style: 'green' },
  removed: { sign: '-', style: 'red' },
  changed: { sign: '~', style: 'yellow' },
};

/** The difference of two models and its effect, for people at a terminal. */
export function comparisonAsText(comparison: ModelComparison, sink: Sink): void {
  const { names, diff } = comparison;
  sink.line({ text: `${names.before} → ${names.after}`, style: 'bold' });
  const sections = modelDiffWords(diff);
  if (sections.length === 0) sink.line('The two models are the same.');
  for (const { title, lines } of sections) {
    sink.line();
    sink.line({ text: title, style: 'bold' });
    for (const { kind, subject, words } of lines) sink.line('  ', { text: SIGNS[kind].sign, style: SIGNS[kind].style }, ` ${subject}: ${words}`);
  }
  sink.line();
  printEffect(comparison, sink);
}

function printEffect({ effect, currency, left, asOf }: ModelComparison, sink: Sink): void {
  sink.line({ text: effectHeadline(effect, currency), style: 'bold' });
  if (effect.moves.length > 0) {
    sink.line();
    const columns = [{ title: '' }, { title: `ARR ${currency}`, alignsRight: true }, { title: 'before' }, { title: 'after' }, { title: 'points', alignsRight: true }, { title: 'account: largest reason' }];
    const rows = effect.moves.map(({ move, arr, before, after, points, account, reason }) => [
      WAY_SIGNS[move],
      arr === undefined ? '-' : amountText(arr),
      scoreWords(before),
      scoreWords(after),
      points === null ? '-' : signed(points, 0),
      [account, reasonWords(reason)].filter((part) => part !== '').join(': '),
    ]);
    printTable(columns, rows, sink);
  }
  sink.line();
  const sums = (sum: { readonly accounts: number; readonly arr: number } | undefined) => (sum === undefined ? ['-', '-'] : [String(sum.accounts), amountText(sum.arr)]);
  const heads = ['before', `ARR ${currency}`, 'after', `ARR ${currency}`].map((title) => ({ title, alignsRight: true }));
  printTable([...heads, { title: 'tier' }], tierRows(effect).map(({ label, before, after }) => [...sums(before), ...sums(after), label]), sink);
  sink.line();
  const basis = [plural(effect.all.accounts, 'account'), `${money(effect.all.arr, currency)} ARR`, meanWords(effect), left === 0 ? undefined : `${plural(left, 'customer')} who left not counted`, `as of ${asOf}`];
  sink.line({ text: basis.filter((part) => part !== undefined).join(', '), style: 'dim' });
}
