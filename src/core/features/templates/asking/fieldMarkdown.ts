import { escapeCode, escapeText } from '../../../text/escapeMarkdown';
import { onOneLine } from '../../onOneLine';
import { isMark } from '../fields/exampleShape';
import type { FieldShape } from '../fields/fieldShape';

/** What a field means, and what it is for the account on show, as Markdown. */
export function fieldMarkdown(shape: FieldShape): string {
  const name = shape.path === '' ? '' : escapeCode(shape.path);
  const meaning = shape.meaning?.markdown ?? (shape.kind === 'unknown' ? '' : kindText(shape));
  const internal = shape.isInternal ? '*Internal: never reaches a document for the customer.*' : '';
  return [name, meaning, internal, valueText(shape)].filter((part) => part !== '').join('\n\n');
}

function kindText({ kind, names }: FieldShape): string {
  if (kind === 'list') return 'A list.';
  return kind === 'map' ? `A group of fields: ${names.map((name) => escapeCode(name)).join(', ')}.` : '';
}

/** The value in a few words; of lists and groups how much there is. */
function valueText({ value, kind }: FieldShape): string {
  // What a customer's copy must not have is not there to be shown.
  if (value === undefined || (typeof value === 'object' && value !== null && Object.hasOwn(value, 'internal_field'))) return '';
  if (value === null || isMark(value)) return 'For this account: no value, so a gap shows.';
  if (Array.isArray(value)) return `For this account: ${value.length} ${value.length === 1 ? 'item' : 'items'}.`;
  if (typeof value === 'object') return kind === 'map' ? '' : 'For this account: a group of fields.';
  return `For this account: ${typeof value === 'string' ? escapeText(onOneLine(value)) : escapeCode(JSON.stringify(value))}.`;
}
