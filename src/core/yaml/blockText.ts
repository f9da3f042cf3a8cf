import type { BlockStyle } from './blockStyle';
import { isSafePlain, scalarText } from './scalarText';
import type { JsonObject, JsonValue } from './sourceTree';

/** What stands between the dash of an item and the column of its lines. */
const BEHIND_DASH = '  ';

/**
 * What stands behind a key's colon for this value, the first blank or line break included: a scalar on the same line, a list or
 * map on the lines below. `indent` is the key's own; no line break at the end.
 */
export function blockText(value: JsonValue, indent: string, style: BlockStyle): string {
  if (!hasLines(value)) return ` ${flowText(value, false)}`;
  return linesOf(value, indent + (Array.isArray(value) ? style.dash : style.step), style);
}

/** What stands behind the dash of an item, its blank included; the first entry of a map is on the line of the dash. `indent` is the dash's. */
export function itemText(item: JsonValue, indent: string, style: BlockStyle): string {
  if (!hasLines(item)) return ` ${flowText(item, false)}`;
  const inner = indent + BEHIND_DASH;
  return ` ${linesOf(item, inner, style).slice(style.lineBreak.length + inner.length)}`;
}

function linesOf(value: JsonValue[] | JsonObject, indent: string, style: BlockStyle): string {
  const start = style.lineBreak + indent;
  if (Array.isArray(value)) return value.map((item) => `${start}-${itemText(item, indent, style)}`).join('');
  return Object.keys(value)
    .map((key) => `${start}${keyText(key)}:${blockText(value[key]!, indent, style)}`)
    .join('');
}

function hasLines(value: JsonValue): value is JsonValue[] | JsonObject {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** The value on one line; `inFlow` where it stands inside brackets or braces. `pad` is what stands inside of braces, as in `{ a: 1 }`. */
export function flowText(value: JsonValue, inFlow = true, pad = ''): string {
  if (value === null || typeof value !== 'object') return scalarText(value, 'plain', { inFlow });
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item, true, pad)).join(', ')}]`;
  const entries = Object.keys(value).map((key) => `${keyText(key, true)}: ${flowText(value[key]!, true, pad)}`);
  return entries.length === 0 ? '{}' : `{${pad}${entries.join(', ')}${pad}}`;
}

/** A key as text: quoted where it must be, or where a reader of YAML 1.1 would not take it for a text. */
export function keyText(key: string, inFlow = false): string {
  return isSafePlain(key, inFlow) && key !== '<<' ? key : scalarText(key, 'double-quoted');
}
