import { addDays, addMonths, isIsoDay, partsOf } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { endingOf } from '../../rules/data/ledgers';
import type { LedgerEntry } from '../../rules/data/ledgers';
import { isJsonObject } from '../../yaml/jsonValue';
import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';
import type { Candidate } from './candidate';
import type { CompletionScene } from './scene';

/** Keys of days that lie ahead, and of those among them that end a contract. */
const AHEAD = /^(?:due|expires|target_date|timeline|next_\w+|\w+_until|renewal_date|end)$/;
const END_OF_CONTRACT = /^(?:renewal_date|end)$/;

/** Days that people mean most often; those ahead first where the key is of such a day. */
export function dayCandidates({ view, account, valueAt }: CompletionScene, path: YamlPath): Candidate[] {
  const { asOf, settings } = view;
  const key = String(path.at(-1));
  const renewal = valueAt(['renewal_date']) ?? account?.data.renewal_date;
  const past: [IsoDay, string][] = [
    [asOf, 'today'],
    [addDays(asOf, -1), 'yesterday'],
  ];
  const ahead: [IsoDay, string][] = [
    [addDays(asOf, 30), 'in 30 days'],
    [addDays(asOf, 90), 'in 90 days'],
    [endOfQuarter(asOf, settings.fiscalYearStart), 'end of the fiscal quarter'],
  ];
  if (END_OF_CONTRACT.test(key)) ahead.unshift([addMonths(asOf, 12), 'in a year']);
  if (isIsoDay(renewal) && key !== 'renewal_date') ahead.push([renewal, 'the renewal']);
  // A day that is two of them says both.
  const details = new Map<IsoDay, string>();
  for (const [day, detail] of AHEAD.test(key) ? [...ahead, ...past] : [...past, ...ahead]) {
    const before = details.get(day);
    details.set(day, before === undefined ? detail : `${before}, ${detail}`);
  }
  return [...details].map(([value, detail]) => ({ value, kind: 'date', detail }));
}

/** Last day of the fiscal quarter that the day lies in; `start` is the fiscal year's first month, 1-12. */
function endOfQuarter(day: IsoDay, start: number): IsoDay {
  const [, month] = partsOf(day);
  const inQuarter = (month - start + 12) % 3;
  return addDays(addMonths(`${day.slice(0, 7)}-01`, 3 - inQuarter), -1);
}

/** The month after the last of the list that the caret is in, this month and the one before. */
export function monthCandidates(scene: CompletionScene): Candidate[] {
  const next = nextMonth(scene);
  const current = scene.view.asOf.slice(0, 7);
  const months: [string, string][] = [...(next === undefined ? [] : [[next, 'after the last entry'] as [string, string]]), [current, 'this month'], [monthAfter(current, -1), 'last month']];
  const seen = new Set<string>();
  return months.filter(([month]) => !seen.has(month) && seen.add(month)).map(([value, detail]) => ({ value, kind: 'date', detail }));
}

/** What the ledger's month begins with: what the month before it ended with (F3). Undefined where there is none. */
export function startingMrr(scene: CompletionScene): number | undefined {
  const entries = entriesBeside(scene);
  const month = entries.own?.['month'];
  const before = entries.others.filter((entry) => entry['product'] === entries.own?.['product'] && (typeof month !== 'string' || entry.month < month));
  const last = latest(before);
  if (typeof last?.['starting'] !== 'number') return undefined;
  const figures = Object.fromEntries(Object.entries(last).filter(([, figure]) => typeof figure === 'number')) as LedgerEntry;
  return endingOf(figures, last['starting']);
}

export function nextMonth(scene: CompletionScene): string | undefined {
  const last = latest(entriesBeside(scene).others);
  return last && monthAfter(last.month, 1);
}

function monthAfter(month: string, months: number): string {
  return addMonths(`${month}-01`, months).slice(0, 7);
}

/** An entry of a list by months, such as a ledger or a history of use. */
type MonthlyEntry = JsonObject & { readonly month: string };

function latest(entries: readonly MonthlyEntry[]): MonthlyEntry | undefined {
  return entries.reduce<MonthlyEntry | undefined>((last, entry) => (last === undefined || entry.month > last.month ? entry : last), undefined);
}

/** The entries of the list that the caret is in which have a month: its own, as far as it is written, and the others. */
function entriesBeside({ path, valueAt }: CompletionScene): { own: JsonObject | undefined; others: readonly MonthlyEntry[] } {
  const index = path.map((step) => typeof step).lastIndexOf('number');
  const list = valueAt(index < 0 ? path : path.slice(0, index));
  const items: readonly JsonValue[] = Array.isArray(list) ? list : [];
  const own = items[Number(path[index])];
  const others = items.filter((item): item is MonthlyEntry => item !== own && isJsonObject(item) && isMonth(item['month']));
  return { own: isJsonObject(own) ? own : undefined, others };
}

function isMonth(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && isIsoDay(`${value}-01`);
}
