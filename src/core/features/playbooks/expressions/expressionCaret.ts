import { isListFunctionName } from '../../../expression/listFunctions';
import type { Span } from '../../../text/span';
import { expressionTokens } from './expressionTokens';
import type { ExpressionToken } from './expressionTokens';

/** Names with dots between them: `scores.support.csat`. */
export type Chain = readonly string[];

/** The variable of a list function around the caret: `e` of `events.exists(e, …)`. */
export interface ExpressionVariable {
  readonly name: string;
  /** The list that it goes through; undefined where that is no plain field. */
  readonly list: Chain | undefined;
}

/** What somebody is about to write in an expression. */
export interface ExpressionCaret {
  /** `name`: the first word of something; `member`: what follows a dot; `text`: something between quotes. */
  readonly what: 'name' | 'member' | 'text';
  /** What is replaced: a half-written name, or what stands between the quotes. */
  readonly typed: Span;
  /** Of a member: what stands before its dot. */
  readonly object: Chain | undefined;
  /** What it is compared with: `segment` of `segment == …` and of `segment in [ … ]`. */
  readonly comparedWith: Chain | undefined;
  /** The function whose argument it is: `health.component` of `health.component(…)`, and the argument's number from 0. */
  readonly call: { readonly name: Chain; readonly argument: number } | undefined;
  /** Whether it is an item of a list in square brackets. */
  readonly inList: boolean;
  /** Of a text: its quote, and whether that is closed. */
  readonly quote: string | undefined;
  readonly isClosed: boolean;
  /** Innermost last. */
  readonly variables: readonly ExpressionVariable[];
}

interface Open {
  readonly mark: '(' | '[';
  /** The function, or what stands before `in` of a list. */
  readonly before: Chain | undefined;
  readonly isIn: boolean;
  arguments: number;
  variable: string | undefined;
}

/** Where the offset stands in an expression; undefined where nothing can be completed: behind a whole value, in a number, before a bracket's first word of a list function. */
export function expressionCaret(source: string, offset: number): ExpressionCaret | undefined {
  const tokens = expressionTokens(source);
  const own = tokens.findIndex(({ kind, span, isClosed }) => isTyped(kind, span, isClosed, offset));
  const index = own >= 0 ? own : tokens.findIndex(({ span }) => span.start >= offset);
  const before = index < 0 ? tokens : tokens.slice(0, index);
  const token = own < 0 ? undefined : tokens[own];
  if (token?.kind === 'number') return undefined;
  return caretBehind(source, before, token, offset);
}

function isTyped(kind: ExpressionToken['kind'], { start, end }: Span, isClosed: boolean, offset: number): boolean {
  if (kind === 'mark') return false;
  return start < offset && (offset < end || (offset === end && (kind !== 'text' || !isClosed)));
}

function caretBehind(source: string, before: readonly ExpressionToken[], token: ExpressionToken | undefined, offset: number): ExpressionCaret | undefined {
  const opens = opensOf(before);
  const around = opens.at(-1);
  const last = before.at(-1);
  const isText = token?.kind === 'text';
  const inside = isText ? insideText(source, token, offset) : undefined;
  const typed = inside?.typed ?? token?.span ?? { start: offset, end: offset };
  const variables = opens.flatMap(({ variable, before: name }) => (variable === undefined ? [] : [{ name: variable, list: name?.slice(0, -1) }]));
  const common = { typed, variables, quote: isText ? token.text[0] : undefined, isClosed: inside?.isClosed ?? true, inList: around?.mark === '[' };
  if (!isText && last?.text === '.') return { ...common, what: 'member', object: chainBefore(before, before.length - 1), comparedWith: undefined, call: undefined };
  if (last !== undefined && endsValue(last)) return undefined;
  if (around !== undefined && isListFunction(around) && around.arguments === 0) return undefined;
  const isCompared = last?.text === '==' || last?.text === '!=';
  const isListed = around?.mark === '[' && around.isIn && (last?.text === '[' || last?.text === ',');
  const comparedWith = isCompared ? chainBefore(before, before.length - 1) : isListed ? around.before : undefined;
  const isArgument = around?.mark === '(' && around.before !== undefined && (last?.text === '(' || last?.text === ',');
  const call = isArgument ? { name: around.before, argument: around.arguments } : undefined;
  return { ...common, what: isText ? 'text' : 'name', object: undefined, comparedWith, call };
}

/** What stands between the quotes. Where that looks like more of the expression, the closing quote is that of another text. */
function insideText(source: string, { span, isClosed }: ExpressionToken, offset: number): { readonly typed: Span; readonly isClosed: boolean } {
  const end = span.end - (isClosed ? 1 : 0);
  const rest = source.slice(offset, end);
  const isOther = !isClosed || /&&|\|\||[()=<>]/.test(rest);
  return { typed: { start: span.start + 1, end: isOther ? offset + /^[\w-]*/.exec(rest)![0].length : end }, isClosed: !isOther };
}

/** The brackets that are open behind the tokens, outermost first. */
function opensOf(tokens: readonly ExpressionToken[]): readonly Open[] {
  const opens: Open[] = [];
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'mark') continue;
    const around = opens.at(-1);
    if (text === '(') opens.push({ mark: '(', before: chainBefore(tokens, index), isIn: false, arguments: 0, variable: undefined });
    else if (text === '[') {
      const isIn = tokens[index - 1]?.text === 'in';
      opens.push({ mark: '[', before: isIn ? chainBefore(tokens, index - 1) : undefined, isIn, arguments: 0, variable: undefined });
    } else if (text === ')' || text === ']') opens.pop();
    else if (text === ',' && around !== undefined) {
      const first = tokens[index - 1];
      if (around.arguments === 0 && isListFunction(around) && first?.kind === 'name') around.variable = first.text;
      around.arguments++;
    }
  }
  return opens;
}

function isListFunction({ mark, before }: Open): boolean {
  return mark === '(' && before !== undefined && before.length > 1 && isListFunctionName(before.at(-1)!);
}

/** The names with dots that end right before a token; undefined where something else does. */
function chainBefore(tokens: readonly ExpressionToken[], end: number): Chain | undefined {
  const chain: string[] = [];
  for (let at = end - 1; tokens[at]?.kind === 'name'; at -= 2) {
    // `in` and its like join two values.
    if (tokens[at]!.text === 'in') break;
    chain.unshift(tokens[at]!.text);
    if (tokens[at - 1]?.text !== '.') return chain;
    if (tokens[at - 2]?.kind !== 'name') return undefined;
  }
  return chain.length === 0 ? undefined : chain;
}

function endsValue({ kind, text }: ExpressionToken): boolean {
  if (kind === 'mark') return text === ')' || text === ']';
  return kind !== 'name' || text !== 'in';
}

/** The names with dots around an offset up to the one that it is on, for a hover: `scores.support` on `support` of `scores.support.csat`. */
export function chainAt(source: string, offset: number): { readonly chain: Chain; readonly span: Span; readonly isCalled: boolean; readonly variables: readonly ExpressionVariable[] } | undefined {
  const tokens = expressionTokens(source);
  const index = tokens.findIndex(({ kind, span }) => kind === 'name' && span.start <= offset && offset <= span.end);
  const token = tokens[index];
  const chain = token === undefined || token.text === 'in' ? undefined : chainBefore(tokens, index + 1);
  if (token === undefined || chain === undefined) return undefined;
  const first = tokens[index - 2 * (chain.length - 1)]!;
  const variables = opensOf(tokens.slice(0, index)).flatMap(({ variable, before }) => (variable === undefined ? [] : [{ name: variable, list: before?.slice(0, -1) }]));
  return { chain, span: { start: first.span.start, end: token.span.end }, isCalled: tokens[index + 1]?.text === '(', variables };
}
