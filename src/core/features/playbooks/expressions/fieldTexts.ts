import { escapeCode, escapeText } from '../../../text/escapeMarkdown';
import { typeName } from '../../../expression/fieldType';
import type { FeatureView } from '../../featureView';
import { schemaMarkdown, typeOf } from '../../schemaMarkdown';
import { nodeOf } from './fieldShapes';
import type { FieldShape } from './fieldShapes';
import { HEALTH_TEXTS } from './functionTexts';
import type { FunctionText } from './functionTexts';

/** The type of a field in a few words, for a list. */
export function fieldDetail(shape: FieldShape): string {
  const node = nodeOf(shape);
  return (node && typeOf(node)) ?? typeName(shape.type).replace(/^an? /, '');
}

/** What a field means, as Markdown; empty where nobody has said. */
export function fieldMarkdown(shape: FieldShape, view: FeatureView): string {
  if (shape.kind === 'health') {
    const text = shape.member === undefined ? undefined : HEALTH_TEXTS[shape.member];
    return text === undefined ? 'The health of the account under the model in force: `health.score`, `health.tier`, `health.change(30)` and so on.' : functionMarkdown(text);
  }
  if (shape.kind === 'fact') return `${escapeCode(shape.name)}: ${typeName(shape.type)}, from ${shape.needs}.`;
  const declared = shape.path.length === 2 && shape.path[0] === 'metrics' ? view.model?.declared.get(String(shape.path[1])) : undefined;
  if (declared !== undefined) return `**${escapeText(declared.label)}**${declared.description === undefined ? '' : `: ${escapeText(declared.description)}`}`;
  const node = nodeOf(shape);
  return node === undefined ? '' : schemaMarkdown(node);
}

/** How a function is written, and what it gives. */
export function functionMarkdown({ usage, summary }: FunctionText): string {
  return `${escapeCode(usage)}\n\n${summary}`;
}
