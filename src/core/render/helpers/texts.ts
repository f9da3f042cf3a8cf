import { escapeCell, escapeCode, escapeText, escapeUrl } from '../../text/escapeMarkdown';
import type { Format } from '../format';
import { printValue } from '../printValue';
import { SafeMarkdown } from '../safeMarkdown';
import { lookUp } from '../strictLookup';
import { GapMark } from '../templateData';
import { UnusableField } from '../unusableField';
import { isGiven } from './conditions';
import type { Helper } from './helper';

const EMAIL = /^[\w.!#$%&'*+/=?^{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** Texts of customers in each place that they may stand in. */
export function textHelpers(format: Format): Record<string, Helper> {
  const print = (value: unknown) => printValue(value, format);
  const textOr = (write: (text: string) => string): Helper => ([value]) => new SafeMarkdown(typeof value === 'string' ? write(value) : print(value));
  return {
    text: textOr(escapeText),
    cell: textOr(escapeCell),
    code: ([value], options) => new SafeMarkdown(typeof value === 'string' ? escapeCode(value, options.hash['in'] === 'cell' ? 'cell' : 'text') : print(value)),
    /** Only a destination: `[text]({{url address}})`. */
    url: textOr(escapeUrl),
    /** `Ana Ruiz <ana@acme.example>`-ready address that can be clicked; anything else that stands there is shown as text. */
    email: textOr((text) => (EMAIL.test(text.trim()) ? `<${text.trim()}>` : escapeText(text))),
    /** `a, b, and c`. */
    join: ([items]) => new SafeMarkdown(Array.isArray(items) && items.length > 0 ? format.list(items.map(print)) : print(items)),
    /** A bullet list; a gap where there is none. */
    list: ([items]) => new SafeMarkdown((Array.isArray(items) ? items : [items]).map((item) => `- ${print(item)}`).join('\n')),
    count: ([items]) => (items instanceof GapMark ? items : Array.isArray(items) ? items.length : typeof items === 'object' && items !== null ? Object.keys(items).length : 1),
    /** The value, or the text behind it where there is none. */
    default: ([value, fallback]) => (isGiven(value) || value === 0 || value === false ? value : fallback),
    lookup: ([owner, key], options) => {
      const found = lookUp(owner, String(key), options.data?.['root']);
      if (found instanceof UnusableField) throw found;
      return found;
    },
  };
}
