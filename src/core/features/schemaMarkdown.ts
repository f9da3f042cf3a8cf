import type { SchemaNode } from '../schema/schemaNode';
import { escapeCode, escapeText } from '../text/escapeMarkdown';

/** Choices beyond this many are told in number only. */
const CHOICES_SHOWN = 12;

/** What the schema says of a place, as Markdown: title, description, and what may stand there. */
export function schemaMarkdown(node: SchemaNode): string {
  return [`**${escapeText(node.title)}**: ${escapeText(node.description)}`, expectation(node)].filter((part) => part !== '').join('\n\n');
}

/** Form, range and choices in a sentence; empty where the description has said it all. */
function expectation(node: SchemaNode): string {
  const { enum: choices, enumDescriptions: meanings } = node;
  if (choices === undefined) {
    const isPlain = node.format === undefined && (node.type === 'string' || node.type === 'object' || node.type === 'array');
    const type = isPlain ? undefined : typeOf(node);
    return type === undefined ? '' : `Expected: ${type}.`;
  }
  const lines = choices.slice(0, CHOICES_SHOWN).map((choice, index) => `- ${escapeCode(String(choice))}${meanings?.[index] === undefined ? '' : ` ${escapeText(meanings[index])}`}`);
  if (choices.length > CHOICES_SHOWN) lines.push(`- and ${choices.length - CHOICES_SHOWN} more`);
  return `Expected one of:\n\n${lines.join('\n')}`;
}

/** What may stand at the place in a few words, such as `number from 0 to 1`; undefined where that is no secret. */
export function typeOf({ type, format, minimum, maximum, enum: choices }: SchemaNode): string | undefined {
  if (choices !== undefined) return 'one of a list';
  switch (format) {
    case 'date':
      return 'date, YYYY-MM-DD';
    case 'month':
      return 'month, YYYY-MM';
    case 'month-day':
      return 'day of the year, MM-DD';
    case 'email':
      return 'e-mail address';
  }
  switch (type) {
    case 'integer':
      return `whole number${rangeOf(minimum, maximum)}`;
    case 'number':
      return `number${rangeOf(minimum, maximum)}`;
    case 'boolean':
      return '`true` or `false`';
    case 'array':
      return 'list';
    case 'object':
      return 'group of fields';
    case 'string':
      return 'text';
    default:
      return undefined;
  }
}

function rangeOf(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, ${minimum} or more`;
  return maximum === undefined ? '' : `, ${maximum} or less`;
}
