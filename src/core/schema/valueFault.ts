import type { Finding } from '../finding';
import { byNearness, nearestName } from '../text/nearestName';
import { plainText } from '../text/pastedText';
import { plural } from '../text/plural';
import { shown } from '../yaml/problems';
import type { LeafTable } from './checkTable';
import { found } from './describedFault';
import type { Fault } from './fault';
import { describeForm } from './formFault';
import { isShortened, listOf } from './listOf';
import type { SheetPlace } from './sheetPlace';

/** A value that is none of the choices: they are listed, the nearest is offered. */
export function wrongChoice({ params }: Fault, place: SheetPlace): Finding {
  return notOneOf(params.choices ?? [], place);
}

/** The same for choices that only the portfolio knows, such as its segments. */
export function notOneOf(choices: readonly (string | number)[], place: SheetPlace, rule = 'enum'): Finding {
  const written = plainText(String(place.scalar?.value ?? ''));
  const texts = choices.filter((choice) => typeof choice === 'string');
  const near = texts.find((choice) => choice === written) ?? nearestName(written, texts);
  const listed = texts.length === choices.length ? byLength(written, texts) : choices;
  const what = place.scalar === undefined ? 'a list or a map' : shown(place.raw);
  const message = `${place.subject} is ${what}; expected one of ${listOf(listed)}.`;
  if (near === undefined) return found(rule, place.span('value'), message);
  return found(rule, place.span('value'), `${message} Did you mean ${shown(near)}?`, { fixes: place.change(near) });
}

/** Choices have an order that says something; a list too long to show begins with the nearest instead. */
function byLength(written: string, choices: readonly string[]): readonly string[] {
  return isShortened(choices) ? byNearness(written, choices) : choices;
}

/** A number or text outside of its bounds, or not in its form. */
export function outOfBounds({ keyword, table }: Fault, place: SheetPlace): Finding {
  const { expected, form } = table as LeafTable;
  if (form !== undefined) return describeForm(form, expected, place);
  const rule = keyword === 'minLength' ? 'empty' : keyword === 'pattern' ? 'format' : 'range';
  const message = keyword === 'minLength' ? `${place.subject} is empty; expected ${expected}.` : `${place.subject} is ${shown(place.raw)}; expected ${expected}.`;
  return found(rule, place.span('value'), message);
}

/** A list or map with too few entries, or a pair that is none. */
export function wrongLength({ keyword, params, table, value }: Fault, place: SheetPlace): Finding {
  if (keyword === 'parts') {
    const count = Array.isArray(value) ? value.length : 0;
    return found('length', place.span('key'), `${place.subject} has ${plural(count, 'value')}; expected ${params.limit}, as in \`[0.4, 6.5]\`.`);
  }
  const entries = table.kind === 'list' ? 'item' : 'entry';
  return found('length', place.span('key'), `${place.subject} is empty; expected at least one ${entries}.`);
}
