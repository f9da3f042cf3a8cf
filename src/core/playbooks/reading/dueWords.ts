import { nameKey } from '../../text/titleKey';

/** The most days that a step may lie away. */
const FARTHEST = 3650;
const NUMBERS: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const NUMBER = '(\\d{1,4}|an?|' + NUMBERS.join('|') + ')';
const UNIT = '(hours?|days?|weeks?)';
const AT_ONCE = /^(?:at once|immediately|now|today|same day|the same day|on the day|立即|马上|立刻|当天|当日)$/;
const FORMS: readonly (readonly [form: RegExp, sign: 1 | -1])[] = [
  [new RegExp(`^(?:within|in) (?:the )?(?:next )?${NUMBER} ${UNIT}$`), 1],
  [new RegExp(`^(?:within )?${NUMBER} ${UNIT} (?:after|later)$`), 1],
  [new RegExp(`^${NUMBER} ${UNIT} (?:before|earlier)$`), -1],
  [/^(\d{1,4}) ?(小时|天|日|个?周|个?星期)(?:之?内|以内|之?后)$/, 1],
  [/^(\d{1,4}) ?(小时|天|日|个?周|个?星期)之?前$/, -1],
];
const ON_DAY = /^(?:on )?day (-?\d{1,4})$|^第 ?(\d{1,4}) ?天$/;

/**
 * The days from the playbook's `due.from` that the words at the end of a step say: `within 2 days`, `day 7`, `30 days before`, `2 天内`. Hours
 * count as whole days, up. Undefined where they say none.
 */
export function dueDaysOf(words: string): number | undefined {
  const plain = nameKey(words);
  if (AT_ONCE.test(plain)) return 0;
  const day = ON_DAY.exec(plain);
  if (day !== null) return bounded(Number(day[1] ?? day[2]));
  for (const [form, sign] of FORMS) {
    const match = form.exec(plain);
    if (match !== null) return bounded(sign * inDays(numberOf(match[1]!), match[2]!));
  }
  return undefined;
}

/** The words that `dueDaysOf` reads as that many days. */
export function dueWords(days: number): string {
  const unit = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
  if (days === 0) return 'at once';
  return days < 0 ? `${unit(-days)} before` : `within ${unit(days)}`;
}

function numberOf(word: string): number {
  if (/^an?$/.test(word)) return 1;
  const index = NUMBERS.indexOf(word);
  return index < 0 ? Number(word) : index;
}

function inDays(count: number, unit: string): number {
  if (/^hour|小时/.test(unit)) return Math.ceil(count / 24);
  return /^week|周|星期/.test(unit) ? count * 7 : count;
}

function bounded(days: number): number | undefined {
  // Zero has no sign here.
  return Math.abs(days) <= FARTHEST ? days + 0 : undefined;
}
