import { addDays, addMonths } from './days.mjs';
import { rounded } from './figures.mjs';
import { ledgerThen } from './ledger.mjs';

/** Fields that follow from the rest of the story, as pairs of path and value. */

/** When we last spoke to whom. */
export function contactsThen(sheet, state) {
  const { scores, stakeholders = [], advocacy, last_updated } = sheet.today;
  const touches = [...(sheet.today.touchpoints ?? []), ...state.touches].filter(({ date, status }) => date <= state.day && status !== 'missed');
  const lastWith = (isMeant) => touches.filter(isMeant).map(({ date }) => date).sort().at(-1);
  const sponsor = stakeholders.find(({ role }) => role === 'exec_sponsor')?.name;
  const fields = [[['last_updated'], last_updated, state.updated]];
  if (scores.engagement) fields.push([['scores', 'engagement', 'last_proactive_contact'], scores.engagement.last_proactive_contact, lastWith(() => true) ?? state.joined]);
  if (scores.relationship) {
    const { last_exec_touch, nps_date } = scores.relationship;
    fields.push([['scores', 'relationship', 'last_exec_touch'], last_exec_touch, lastWith(({ with: who = [] }) => who.includes(sponsor)) ?? state.joined]);
    fields.push([['scores', 'relationship', 'nps_date'], nps_date, state.setOn.get('nps') ?? state.joined]);
  }
  if (advocacy) fields.push([['advocacy', 'last_asked'], advocacy.last_asked, undefined]);
  for (const { name, last_touch } of stakeholders) {
    fields.push([['stakeholders', name, 'last_touch'], last_touch, lastWith(({ with: who = [] }) => who.includes(name)) ?? state.joined]);
  }
  return fields.filter(([, today]) => today !== undefined && today > state.day).map(([path, , then]) => [path, then]);
}

/** What they paid, and until when. */
export function contractThen(sheet, state) {
  const { contract, renewal_date } = sheet.today;
  const fields = [];
  const renewal = renewalThen(sheet.today, state.day);
  if (renewal !== renewal_date && !state.values.has('renewal_date')) fields.push([['renewal_date'], renewal]);
  const arr = ledgerThen(sheet.today, state).arr;
  if (arr === sheet.today.arr) return fields;
  const [main, ...others] = contract.products;
  const rest = others.reduce((sum, product) => sum + product.arr, 0);
  return [...fields, [['arr'], arr], [['contract', 'products', main.name, 'arr'], arr - rest]];
}

/** The renewal that was next on a day: terms of the same length, one after the other. */
export function renewalThen({ contract, renewal_date }, day) {
  let renewal = renewal_date;
  for (;;) {
    const before = addMonths(renewal, -contract.term_months);
    if (before < day || before <= contract.start) return renewal;
    renewal = before;
  }
}

/** How much of the seats and features was in use, as far as the sheet says so. */
export function adoptionThen(sheet, state) {
  const { usage, scores } = sheet.today;
  const now = scores.product_usage;
  const fields = [];
  if (usage?.limits?.seats !== undefined) {
    fields.push([['usage', 'limits', 'seats'], rounded(Math.min(1, sheet.valueThen('active_users', state) / sheet.valueThen('seats_licensed', state)), 2)]);
  }
  const share = sheet.valueThen('features_adopted', state) / now.features_adopted;
  if (share === 1) return fields;
  for (const { name, adoption } of usage?.features ?? []) fields.push([['usage', 'features', name, 'adoption'], rounded(Math.min(0.99, adoption * share), 2)]);
  return fields;
}

/** Days that a comparison of two quarters is about. */
const QUARTER = 91;

/** What they gained: as much as the return on investment that was stated then, and no comparison of quarters but the last. */
export function gainsThen(sheet, state) {
  const { value, scores, last_updated: updated } = sheet.today;
  const fields = value?.metrics !== undefined && state.day < addDays(updated, -QUARTER) ? [[['value', 'metrics'], undefined]] : [];
  const today = scores.outcomes?.roi_achieved;
  if (today === undefined) return fields;
  const then = sheet.valueThen('roi_achieved', state);
  if (then === undefined) return [...fields, [['value', 'items'], undefined]];
  if (then === today) return fields;
  return [...fields, ...(value?.items ?? []).map(({ name, quantity }) => [['value', 'items', name, 'quantity'], Math.round((quantity * then) / today)])];
}
