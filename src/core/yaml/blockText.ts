import { isSafePlain, scalarText } from './scalarText';
import type { JsonValue } from './sourceTree';

const STEP = '  ';

/**
 * What stands behind a key's colon (or an item's dash) for this value, the first blank or line break included: a scalar
 * on the same line, a list or map on the lines below. `indent` is the key's own; no line break at the end.
 */
export function blockText(value: JsonValue, indent: string, lineBreak: string): string {
  if (value === null || typeof value !== 'object') return ` ${scalarText(value)}`;
  const inner = indent + STEP;
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []';
    return value.map((item) => `${lineBreak}${inner}-${itemText(item, inner, lineBreak)}`).join('');
  }
  const keys = Object.keys(value);
  if (keys.length === 0) return ' {}';
  return keys.map((key) => `${lineBreak}${inner}${keyText(key)}:${blockText(value[key]!, inner, lineBreak)}`).join('');
}

/** The first entry of an item stands on the line of its dash. */
function itemText(item: JsonValue, indent: string, lineBreak: string): string {
  const text = blockText(item, indent, lineBreak);
  return text.startsWith(lineBreak) ? ` ${text.slice(lineBreak.length + indent.length + STEP.length)}` : text;
}

/** The same value inside brackets or braces, on one line. */
export function flowText(value: JsonValue): string {
  if (value === null || typeof value !== 'object') return scalarText(value, 'plain', { inFlow: true });
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  const entries = Object.keys(value).map((key) => `${keyText(key, true)}: ${flowText(value[key]!)}`);
  return `{${entries.join(', ')}}`;
}

/** A key as text: quoted where it must be, or where a reader of YAML 1.1 would not take it for a text. */
export function keyText(key: string, inFlow = false): string {
  return isSafePlain(key, inFlow) && key !== '<<' ? key : scalarText(key, 'double-quoted');
}
