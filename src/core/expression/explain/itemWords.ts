import { isIsoDay } from '../../calendar/isoDay';
import { fieldPath, partsOf } from '../expressionNode';
import type { ExpressionNode } from '../expressionNode';
import { isValueMap, ownValue } from '../value';
import type { Value } from '../value';
import { shortened, valueWords } from './valueWords';

const LONGEST = 80;

/**
 * An item of a list by the fields that were asked of it: "sponsor_left of 2025-10-03", "nps, score 4, of 2025-09-01".
 * Undefined where it has none of them.
 */
export function itemWords(item: Value, body: ExpressionNode, variable: string): string | undefined {
  const values = keysOf(body, variable).flatMap((keys) => {
    const value = valueAt(item, keys);
    return value === undefined || value === null ? [] : [{ key: keys.at(-1), value }];
  });
  const days = values.filter(({ value }) => isIsoDay(value));
  const texts = values.filter(({ value }) => typeof value === 'string' && !isIsoDay(value));
  const others = values.filter((each) => !days.includes(each) && !texts.includes(each));
  const words = [...texts.map(({ value }) => valueWords(value)), ...others.map(({ key, value }) => (key === undefined ? valueWords(value) : `${key} ${valueWords(value)}`))];
  const [day] = days;
  if (day === undefined) return words.length === 0 ? undefined : shortened(words.join(', '), LONGEST);
  const [said, on] = [words.join(', '), valueWords(day.value)];
  if (words.length === 0) return day.key === undefined ? on : `${day.key} ${on}`;
  return `${shortened(said, LONGEST)}${words.length > 1 ? ',' : ''} of ${on}`;
}

/** What is asked of the items, as its author wrote it, without the item's name. */
export function askedWords(source: string, variable: string): string {
  return shortened(source.replaceAll(new RegExp(`(?<![\\w.])${variable}\\.`, 'g'), ''), 90);
}

/** The fields of the item that a part reads, each once, in the order of the text; `[]` for the item itself. */
function keysOf(body: ExpressionNode, variable: string): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  const visit = (node: ExpressionNode): void => {
    const path = fieldPath(node);
    if (path?.[0] === variable) found.set(path.join('.'), path.slice(1));
    else if (path === undefined) partsOf(node).forEach(visit);
  };
  visit(body);
  return [...found.values()];
}

function valueAt(item: Value, keys: readonly string[]): Value | undefined {
  let at: Value | undefined = item;
  for (const key of keys) at = isValueMap(at) ? ownValue(at, key) : undefined;
  return at;
}
