import { daysBetween, isIsoDay, monthsBetween } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import { isNobody } from '../text/isNobody';
import type { Facts } from './facts';
import { ANY, BOOLEAN, DATE, NUMBER, TEXT } from './fieldType';
import type { FieldType } from './fieldType';
import { Unknown, isValueMap } from './value';
import type { Outcome, Value } from './value';

/** A function of values; it is not called when an argument is unknown, the call is then unknown too. */
export interface ValueFunction {
  readonly usage: string;
  readonly takes: readonly FieldType[];
  /** True when the last argument may be repeated. */
  readonly repeats?: true;
  readonly gives: FieldType;
  readonly apply: (args: readonly Value[], facts: Facts) => Outcome;
}

/** All functions but `has`, `peer_median` and the list macros, which need more than values. */
export const FUNCTIONS: ReadonlyMap<string, ValueFunction> = new Map<string, ValueFunction>([
  ['days_since', { usage: 'days_since(date)', takes: [DATE], gives: NUMBER, apply: ([day], { asOf }) => onDay(day, (from) => daysBetween(from, asOf)) }],
  ['days_until', { usage: 'days_until(date)', takes: [DATE], gives: NUMBER, apply: ([day], { asOf }) => onDay(day, (to) => daysBetween(asOf, to)) }],
  ['months_since', { usage: 'months_since(date)', takes: [DATE], gives: NUMBER, apply: ([day], { asOf }) => onDay(day, (from) => monthsBetween(from, asOf)) }],
  ['size', { usage: 'size(list or text)', takes: [ANY], gives: NUMBER, apply: ([value]) => sizeOf(value) }],
  ['named', { usage: 'named(field)', takes: [ANY], gives: BOOLEAN, apply: ([value]) => isNamed(value) }],
  ['min', { usage: 'min(number, …)', takes: [NUMBER], repeats: true, gives: NUMBER, apply: (args) => onNumbers(args, (numbers) => Math.min(...numbers)) }],
  ['max', { usage: 'max(number, …)', takes: [NUMBER], repeats: true, gives: NUMBER, apply: (args) => onNumbers(args, (numbers) => Math.max(...numbers)) }],
  ['abs', { usage: 'abs(number)', takes: [NUMBER], gives: NUMBER, apply: (args) => onNumbers(args, ([number]) => Math.abs(number!)) }],
  [
    'clamp',
    {
      usage: 'clamp(number, lowest, highest)',
      takes: [NUMBER, NUMBER, NUMBER],
      gives: NUMBER,
      apply: (args) => onNumbers(args, ([number, low, high]) => Math.min(Math.max(number!, low!), high!)),
    },
  ],
  ['contains', textTest('contains', (text, part) => text.includes(part))],
  ['startsWith', textTest('startsWith', (text, part) => text.startsWith(part))],
  ['endsWith', textTest('endsWith', (text, part) => text.endsWith(part))],
]);

function textTest(name: string, test: (text: string, part: string) => boolean): ValueFunction {
  return {
    usage: `text.${name}("part")`,
    takes: [TEXT, TEXT],
    gives: BOOLEAN,
    apply: ([text, part]) => (typeof text === 'string' && typeof part === 'string' ? test(text, part) : new Unknown(`${name} needs two texts`)),
  };
}

function onDay(value: Value | undefined, measure: (day: IsoDay) => number): Outcome {
  return isIsoDay(value) ? measure(value) : new Unknown(`${JSON.stringify(value)} is not a date`);
}

function onNumbers(args: readonly Value[], calculate: (numbers: readonly number[]) => number): Outcome {
  const numbers = args.filter((each) => typeof each === 'number');
  return numbers.length === args.length ? calculate(numbers) : new Unknown('one of the values is not a number');
}

function sizeOf(value: Value | undefined): Outcome {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return isValueMap(value) ? Object.keys(value).length : new Unknown('only lists, texts and groups of fields have a size');
}

/** Whether a field that holds a person (or plain yes or no) names one. `none`, `no` and an empty text say that there is none. */
function isNamed(value: Value | undefined): Outcome {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return !isNobody(value);
  if (Array.isArray(value)) return value.length > 0;
  return isValueMap(value) ? Object.keys(value).length > 0 : new Unknown('it is not a name');
}
