import type { Finding, Fix } from '../finding';
import { plainText } from '../text/pastedText';
import { shown } from '../yaml/problems';
import type { JsonValue } from '../yaml/sourceTree';
import type { LeafTable, Table } from './checkTable';
import { describeForm } from './formFault';
import { found } from './describedFault';
import type { Fault } from './fault';
import { listOf } from './listOf';
import { readNumber } from './readNumber';
import type { SheetPlace } from './sheetPlace';

const WORDS_FOR_TRUE = /^(?:true|yes|y|on|1)$/i;
const WORDS_FOR_FALSE = /^(?:false|no|n|off|0)$/i;

/** A value of another kind than expected: a list where one value belongs, a text where a number belongs, and so on. */
export function wrongType(fault: Fault, place: SheetPlace): Finding {
  const { table, value } = fault;
  if (value !== null && typeof value === 'object') return found('type', place.span('key'), `${place.subject} is ${kindName(value)}; expected ${expectedOf(table)}.`);
  if (table.kind !== 'leaf') return notACollection(table, place);
  return scalarOfWrongType(fault, table, place);
}

/** A key whose value was never filled in. The score takes it as missing, so it is no error. */
export function noValue({ table }: Fault, place: SheetPlace): Finding {
  return found('empty', place.span('key'), `${place.subject} has no value; expected ${expectedOf(table)}.`, {
    severity: 'warning',
    help: 'Fill it in, or remove it.',
    fixes: place.remove(),
  });
}

/** What a table stands for, as a message says it. */
function expectedOf(table: Table): string {
  switch (table.kind) {
    case 'leaf':
      return table.expected || `one of ${listOf(choicesOf(table))}`;
    case 'shape': {
      const keys = Object.keys(table.fields).slice(0, 3);
      return keys.length === 0 ? 'a map of names and values' : `a map with keys such as ${listOf(keys)}`;
    }
    case 'list':
      return 'a list, each item behind a dash';
    case 'tuple':
      return `${table.parts.map(expectedOf).join(' and ')}, as in \`[…, …]\``;
    case 'anything':
      return 'a value';
  }
}

/** The choices of a leaf that is one: its check tells them when it refuses a value. */
function choicesOf({ check }: LeafTable): readonly (string | number)[] {
  return check(null)?.params.choices ?? [];
}

function scalarOfWrongType(fault: Fault, table: LeafTable, place: SheetPlace): Finding {
  const { value, params } = fault;
  const message = `${place.subject} is ${shown(place.raw)}; expected ${table.expected}.`;
  const span = place.span('value');
  if (table.form !== undefined) return describeForm(table.form, table.expected, place);
  switch (params.type) {
    case 'boolean':
      return wordForBoolean(message, place);
    case 'number':
    case 'integer':
      return found('type', span, message, { fixes: numberFix(value, table, place) });
    case 'string':
      return numberForText(message, fault, table, place);
    default:
      return found('type', span, message);
  }
}

/** P06: in YAML 1.2 `yes` and `no` are words. */
function wordForBoolean(message: string, place: SheetPlace): Finding {
  const word = plainText(String(place.scalar?.value));
  const meant = WORDS_FOR_TRUE.test(word) ? true : WORDS_FOR_FALSE.test(word) ? false : undefined;
  return found('type', place.span('value'), message, { fixes: meant === undefined ? [] : place.change(meant) });
}

/** P07: what a text loses when it is read as a number, such as the zero of version 3.10. */
function numberForText(message: string, { value }: Fault, table: LeafTable, place: SheetPlace): Finding {
  const { raw } = place;
  // An id of `-1` is none in quotes either.
  const fixes = table.check(raw) === undefined ? place.quote() : [];
  if (typeof value !== 'number' || String(value) === raw) return found('type', place.span('value'), message, { fixes });
  const lost = `${place.subject} is ${shown(raw)}, which is read as the number ${value} and will lose digits; quote it to keep it as written.`;
  return found('type', place.span('value'), lost, { fixes });
}

function numberFix(value: JsonValue, table: LeafTable, place: SheetPlace): Fix[] {
  const number = typeof value === 'string' ? readNumber(plainText(value)) : undefined;
  return number !== undefined && table.check(number) === undefined ? place.change(number) : [];
}

function notACollection(table: Table, place: SheetPlace): Finding {
  const fixes = table.kind === 'list' && table.items.kind === 'leaf' ? place.wrapInList() : [];
  return found('type', place.span('value'), `${place.subject} is ${shown(place.raw)}; expected ${expectedOf(table)}.`, { fixes });
}

function kindName(value: JsonValue): string {
  return Array.isArray(value) ? 'a list' : 'a map';
}
