import { escapeText } from '../text/escapeMarkdown';
import type { Format } from './format';
import { gapText } from './gap';
import { SafeMarkdown } from './safeMarkdown';
import { GapMark } from './templateData';
import { UnusableField } from './unusableField';

/** A value as the Markdown that shows it: customers' text escaped, a gap visible, never a blank or `[object Object]`. */
export function printValue(value: unknown, format: Format): string {
  if (value instanceof SafeMarkdown) return value.markdown;
  if (value instanceof GapMark) return gapText(value.field, format);
  if (value instanceof UnusableField) throw value;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'boolean') return value ? format.say('yes', 'yes') : format.say('no', 'no');
  if (Array.isArray(value)) return value.length === 0 ? format.say('none', 'none') : value.map((item) => printValue(item, format)).join(', ');
  if (typeof value === 'object' && value !== null) {
    throw new Error(`this is a group of fields, not one value; name one of them: ${Object.keys(value).slice(0, 8).join(', ')}`);
  }
  throw new Error('this has no value that could be printed');
}
