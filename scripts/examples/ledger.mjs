import { laterMonth } from './days.mjs';

/**
 * MRR as it was known: the rows of the months until `state.month`, as many as the sheet keeps, and the ARR that they end in. Before the
 * sheet's first row it is level but for what the story's `mrr` says: month → what was added, or taken away.
 */
export function ledgerThen({ revenue, arr }, state) {
  if (revenue === undefined || revenue[0].month > state.month) return { rows: [], arr: arrBefore(revenue, arr, state) };
  const known = revenue.filter(({ month }) => month <= state.month);
  const last = known.at(-1);
  return { rows: known, arr: last.churn > 0 || last === revenue.at(-1) ? arr : 12 * endOf(last) };
}

/** Rows before the sheet's first: `{ month, starting, expansion, contraction, churn }`, newest last. */
export function olderRows({ revenue }, state, count) {
  const rows = [];
  let ending = revenue[0].starting;
  for (let month = laterMonth(revenue[0].month, -1); month >= state.firstMonth && rows.length < 48; month = laterMonth(month, -1)) {
    const change = state.mrr[month] ?? 0;
    const isFirst = month === state.firstMonth && state.isNew;
    rows.unshift({ month, starting: isFirst ? 0 : ending - change, ...(isFirst ? { new: ending } : {}), expansion: isFirst ? 0 : Math.max(0, change), contraction: Math.max(0, -change), churn: 0 });
    ending -= change;
  }
  return count === 0 ? [] : rows.filter(({ month }) => month <= state.month).slice(-count);
}

function arrBefore(revenue, arr, state) {
  if (revenue === undefined || revenue[0].starting === 0) return arr;
  const last = olderRows({ revenue }, state, 1)[0];
  return 12 * (last === undefined ? firstMrr(revenue, state) : endOf(last));
}

/** MRR before the first month that is on record. */
function firstMrr(revenue, { mrr }) {
  return Object.entries(mrr).filter(([month]) => month < revenue[0].month).reduce((sum, [, change]) => sum - change, revenue[0].starting);
}

const endOf = (row) => row.starting + (row.new ?? 0) + row.expansion - row.contraction - row.churn;
