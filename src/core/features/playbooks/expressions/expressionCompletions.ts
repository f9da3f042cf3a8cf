import { onOneLine } from '../../onOneLine';
import { sortText } from '../../completion/written';
import type { PlaybookCompletion } from '../playbookAuthoring';
import type { PlaybookScene } from '../playbookScene';
import { expressionCaret } from './expressionCaret';
import type { ExpressionCaret } from './expressionCaret';
import { inExpression, inFile, quotedLike } from './expressionText';
import type { ExpressionText } from './expressionText';
import { choicesOf, componentChoices } from './fieldChoices';
import type { FieldChoice } from './fieldChoices';
import { membersOf, nodeOf, rootsOf, shapeOf } from './fieldShapes';
import type { FieldShape } from './fieldShapes';
import { fieldDetail, fieldMarkdown, functionMarkdown } from './fieldTexts';
import { FUNCTION_TEXTS, HEALTH_TEXTS, LIST_FUNCTION_TEXTS, TEXT_FUNCTION_TEXTS } from './functionTexts';
import type { FunctionText } from './functionTexts';

/** What could be written, before it is known how it stands in the file. */
interface Offer extends Pick<PlaybookCompletion, 'kind' | 'label' | 'detail' | 'documentation'> {
  readonly insertText?: string;
  readonly isSnippet?: boolean;
  readonly group: number;
}

/** What could stand at an offset of an expression, the likeliest first; also where it is half written. */
export function expressionCompletions({ view }: PlaybookScene, expression: ExpressionText, offset: number): PlaybookCompletion[] {
  const caret = expressionCaret(expression.text, inExpression(expression, offset));
  if (caret === undefined) return [];
  const replace = inFile(expression, caret.typed);
  return offersAt(caret, expression, view).map(({ insertText, isSnippet = false, group, ...offer }, index) => ({
    ...offer,
    insertText: (expression.needsBlank ? ' ' : '') + quotedLike(expression, insertText ?? offer.label),
    ...{ isSnippet, replace, sortText: sortText(group, index) },
  }));
}

function offersAt(caret: ExpressionCaret, { key }: ExpressionText, view: PlaybookScene['view']): Offer[] {
  if (caret.what === 'member') return caret.object === undefined ? [] : members(caret.object, caret, view);
  const choices = choicesAt(caret, view);
  const isText = caret.what === 'text';
  const offers = choices.map(({ value, detail }): Offer => {
    const { label, written } = literal(value, caret);
    return { kind: 'value', label, ...(detail === undefined ? {} : { detail: onOneLine(detail) }), insertText: written, group: 0 };
  });
  if (isText) return offers;
  if (caret.call?.name.join('.') === 'health.component') return offers;
  if (isDaysBack(caret)) return ['7', '30', '90'].map((label) => ({ kind: 'value', label, detail: 'days', group: 0 }));
  if (offers.length > 0 && caret.inList) return offers;
  return [...offers, ...roots(caret, key, view), ...functions(FUNCTION_TEXTS, 5)];
}

/** A text in quotes where none stand there yet; between quotes the closing one where it is missing. */
function literal(value: string, { what, quote, isClosed }: ExpressionCaret): { readonly label: string; readonly written: string } {
  if (what === 'name') return { label: JSON.stringify(value), written: JSON.stringify(value) };
  const escaped = value.replaceAll('\\', '\\\\').replaceAll(quote ?? '"', `\\${quote ?? '"'}`);
  return { label: onOneLine(value), written: escaped + (isClosed ? '' : quote ?? '') };
}

function choicesAt({ comparedWith, call, variables }: ExpressionCaret, view: PlaybookScene['view']): readonly FieldChoice[] {
  if (call?.name.join('.') === 'health.component') return componentChoices(view);
  const asked = comparedWith ?? (call !== undefined && call.name.length > 1 && Object.hasOwn(TEXT_FUNCTION_TEXTS, call.name.at(-1)!) ? call.name.slice(0, -1) : undefined);
  const shape = asked && shapeOf(asked, variables, view);
  return shape === undefined ? [] : choicesOf(shape, view);
}

function isDaysBack({ call }: ExpressionCaret): boolean {
  return call?.name[0] === 'health' && (call.name[1] === 'before' || call.name[1] === 'change');
}

/** What follows the dot behind a field. */
function members(object: readonly string[], { variables }: ExpressionCaret, view: PlaybookScene['view']): Offer[] {
  const shape = shapeOf(object, variables, view);
  if (shape === undefined) return [];
  if (shape.kind === 'health') return shape.member === undefined ? functions(HEALTH_TEXTS, 1, 'field') : [];
  const fields = membersOf(shape, view).map(([name, member]) => fieldOffer(name, member, view, 1));
  if (shape.type.kind === 'list') return functions(LIST_FUNCTION_TEXTS, 1);
  return shape.type.kind === 'text' ? functions(TEXT_FUNCTION_TEXTS, 1) : fields;
}

/** What an expression, or a part of one, may begin with: days first where a day is asked for. */
function roots({ variables, call }: ExpressionCaret, key: ExpressionText['key'], view: PlaybookScene['view']): Offer[] {
  const wantsDay = key === 'from' || key === 'dedupe_key' || /^(?:days|months)_/.test(call?.name[0] ?? '');
  return rootsOf(variables, view).map(([name, shape], index) => {
    if (index < variables.length) return { kind: 'variable', label: name, detail: 'the item', group: 1 };
    const group = wantsDay && shape?.type.kind === 'date' ? 2 : shape?.kind === 'field' ? 4 : 3;
    return shape === undefined ? { kind: 'field', label: name, group } : fieldOffer(name, shape, view, group);
  });
}

function fieldOffer(name: string, shape: FieldShape, view: PlaybookScene['view'], group: number): Offer {
  const documentation = fieldMarkdown(shape, view);
  const title = nodeOf(shape)?.title;
  const detail = [fieldDetail(shape), ...(title === undefined ? [] : [title])].join(' · ');
  return { kind: shape.type.kind === 'list' ? 'list' : 'field', label: name, detail, ...(documentation === '' ? {} : { documentation }), group };
}

function functions(texts: Readonly<Record<string, FunctionText>>, group: number, otherwise: 'field' | 'function' = 'function'): Offer[] {
  return Object.entries(texts).map(([name, text]) => {
    const isCall = text.snippet !== '$0';
    return { kind: isCall ? 'function' : otherwise, label: name, detail: text.usage, documentation: functionMarkdown(text), group, ...(isCall ? { insertText: `${name}${text.snippet}`, isSnippet: true } : {}) };
  });
}
