import type { HealthScore } from '../../../health/healthScore';
import { escapeCode } from '../../../text/escapeMarkdown';
import type { HoverText } from '../../authoring';
import type { PlaybookScene } from '../playbookScene';
import { chainAt } from './expressionCaret';
import { inExpression, inFile } from './expressionText';
import type { ExpressionText } from './expressionText';
import { shapeOf } from './fieldShapes';
import type { FieldShape } from './fieldShapes';
import { fieldMarkdown, functionMarkdown } from './fieldTexts';
import { FUNCTION_TEXTS, HEALTH_TEXTS, LIST_FUNCTION_TEXTS, TEXT_FUNCTION_TEXTS } from './functionTexts';
import type { FunctionText } from './functionTexts';
import { knownSentence } from './knownValues';

/** A name of an expression with what it stands for. */
export interface PointedName {
  /** In the file. */
  readonly span: HoverText['span'];
  readonly name: string;
  readonly target: { readonly kind: 'function'; readonly text: FunctionText } | { readonly kind: 'field'; readonly shape: FieldShape };
}

/** The name at an offset of an expression; undefined for texts, marks and names that nobody knows. */
export function pointedName({ view }: PlaybookScene, expression: ExpressionText, offset: number): PointedName | undefined {
  const found = chainAt(expression.text, inExpression(expression, offset));
  if (found === undefined) return undefined;
  const { chain, variables, isCalled } = found;
  const base = { span: inFile(expression, found.span), name: chain.join('.') };
  const text = isCalled ? functionText(chain) : undefined;
  if (text !== undefined) return { ...base, target: { kind: 'function', text } };
  const shape = shapeOf(chain, variables, view);
  return shape && { ...base, target: { kind: 'field', shape } };
}

function functionText(chain: readonly string[]): FunctionText | undefined {
  const name = chain.at(-1)!;
  const texts = chain.length === 1 ? FUNCTION_TEXTS : chain[0] === 'health' ? HEALTH_TEXTS : { ...LIST_FUNCTION_TEXTS, ...TEXT_FUNCTION_TEXTS };
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}

/** What is known of a name: its meaning, how many accounts have it, and what the whole trigger does. @param headline of the playbook's lens */
export function nameHover({ span, name, target }: PointedName, { view }: PlaybookScene, healths: readonly HealthScore[], headline: string | undefined): HoverText {
  const own = target.kind === 'function' ? [functionMarkdown(target.text)] : fieldParts(name, target.shape, view, healths);
  return { span, markdown: [...own, ...(headline === undefined ? [] : [`This playbook: ${headline}.`])].filter((part) => part !== '').join('\n\n') };
}

function fieldParts(name: string, shape: FieldShape, view: PlaybookScene['view'], healths: readonly HealthScore[]): readonly string[] {
  const meaning = fieldMarkdown(shape, view);
  return [...(shape.kind === 'field' ? [escapeCode(name)] : []), meaning, knownSentence(shape, view, healths)];
}
