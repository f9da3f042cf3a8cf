import { partsOf } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import { formatNumber } from '../health/formatNumber';
import type { ChangePart } from '../history/scoreChange';
import type { JsonValue } from '../yaml/sourceTree';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A value of the file as plain text: `0.42`, `–` for none. */
export function valueWords(value: JsonValue): string {
  if (value === null) return '–';
  if (typeof value === 'number') return formatNumber(value, 3);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What became of the value: `80 → 62`; empty where it is still the same, as when days passed. */
export function valuesWords({ before, after }: ChangePart): string {
  const [was, is] = [valueWords(before), valueWords(after)];
  return was === is ? '' : `${was} → ${is}`;
}

/** Why, as plain text: who did it and when, or what else it was. */
export function originWords({ cause, revision, day }: ChangePart, today: IsoDay): string {
  const when = dayWords(revision?.day ?? day, today);
  if (cause === 'time') return `days passed, ${when}`;
  if (revision === undefined) return 'not committed yet';
  return revision.author === '' ? when : `${revision.author}, ${when}`;
}

/** `12 Sep`, with the year where it is another than that of today. */
export function dayWords(day: IsoDay, today: IsoDay): string {
  const [year, month, date] = partsOf(day);
  const short = `${date} ${MONTHS[month - 1]!}`;
  return year === partsOf(today)[0] ? short : `${short} ${year}`;
}
