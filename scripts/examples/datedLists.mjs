import { laterMonth } from './days.mjs';
import { ledgerThen, olderRows } from './ledger.mjs';
import { valueText } from './sheetText.mjs';

/** How many touchpoints and events a sheet keeps at least, once there were as many; Git keeps the others. */
const KEPT = 2;

/**
 * The lists of a sheet whose items have a date, as they were: each as `{ path, keep, older }`, which of today's items
 * were there, and what stood before them and has gone since, as lines of YAML.
 */
export function listsThen(sheet, state) {
  const { touchpoints, events, requests, revenue, usage } = sheet.today;
  const lists = [];
  const byDate = (path, items, older = []) => {
    const keep = items.map(({ date }) => date <= state.day);
    const free = Math.max(0, Math.max(KEPT, items.length) - keep.filter(Boolean).length);
    lists.push({ path, keep, older: free === 0 ? [] : older.slice(-free).map(lineOf) });
  };
  if (touchpoints) byDate(['touchpoints'], touchpoints, state.touches);
  if (events) byDate(['events'], events, state.events);
  if (requests) byDate(['requests'], requests);
  if (revenue) {
    const rows = ledgerThen(sheet.today, state).rows;
    lists.push({ path: ['revenue'], keep: revenue.map((row) => rows.includes(row)), older: olderRows(sheet.today, state, revenue.length - rows.length).map(lineOf) });
  }
  if (usage?.history) lists.push(usageHistory(sheet, state, usage.history));
  return lists;
}

function usageHistory(sheet, state, history) {
  const keep = history.map(({ month }) => month <= state.month);
  const older = [];
  for (let month = state.month; month >= state.firstMonth && older.length < history.length - keep.filter(Boolean).length; month = laterMonth(month, -1)) {
    if (month < history[0].month) older.unshift(usageOf(sheet, state, month));
  }
  return { path: ['usage', 'history'], keep, older: older.map(lineOf) };
}

/** A row of the months of use; it leads on to the first row that the sheet still has. */
function usageOf(sheet, state, month) {
  const then = { ...state, month };
  return { month, active_users: sheet.valueThen('active_users', then), dau_mau_ratio: sheet.valueThen('dau_mau_ratio', then), tickets: sheet.valueThen('support_tickets_30d', then) };
}

const lineOf = (item) => valueText(item);
