import { Environment, ParseError } from '@marcbachmann/cel-js';
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Span } from '../text/span';
import { ExpressionFault } from './expressionFault';
import { MAX_EXPRESSION_DEPTH } from './expressionLimits';
import type { BinaryOperator, ExpressionNode } from './expressionNode';

/*
 * The one importer of the CEL library. It is used for its grammar only: its evaluator has no unknown value, keeps whole numbers
 * and doubles apart, and takes a null field for a value, where accounts need the opposite of each.
 */

const environment = new Environment({
  unlistedVariablesAreDyn: true,
  limits: { maxDepth: MAX_EXPRESSION_DEPTH, maxAstNodes: 2000, maxListElements: 200, maxCallArguments: 16 },
});

/**
 * Parses a text as CEL.
 * @throws ExpressionFault with the place in the text.
 */
export function parseCel(source: string): ExpressionNode {
  try {
    return convert(environment.parse(source).ast);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new ExpressionFault(plainMessage(error, source), faultSpan(error.range, source));
  }
}

function convert(node: ASTNode): ExpressionNode {
  const span = { start: node.start, end: node.end };
  switch (node.op) {
    case 'value':
      return { kind: 'literal', value: literal(node.args, span), span };
    case 'id':
      return { kind: 'name', name: node.args, span };
    case '.':
      return { kind: 'member', object: convert(node.args[0]), key: node.args[1], keySpan: { start: node.pos, end: node.end }, span };
    case '[]':
      return { kind: 'index', object: convert(node.args[0]), index: convert(node.args[1]), span };
    case 'call':
      return { kind: 'call', name: node.args[0], target: undefined, args: node.args[1].map(convert), span };
    case 'rcall':
      return { kind: 'call', name: node.args[0], target: convert(node.args[1]), args: node.args[2].map(convert), span };
    case 'list':
      return { kind: 'list', items: node.args.map(convert), span };
    case '?:':
      return { kind: 'conditional', condition: convert(node.args[0]), whenTrue: convert(node.args[1]), whenFalse: convert(node.args[2]), span };
    case '!_':
      return { kind: 'unary', operator: '!', operand: convert(node.args), span };
    case '-_':
      return { kind: 'unary', operator: '-', operand: convert(node.args), span };
    case 'map':
    case '.?':
    case '[?]':
      throw new ExpressionFault('Map literals and optional fields are not part of this language.', span);
    default:
      return { kind: 'binary', operator: node.op satisfies BinaryOperator, left: convert(node.args[0]), right: convert(node.args[1]), span };
  }
}

function literal(value: unknown, span: Span): string | number | boolean | null {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new ExpressionFault('Bytes and unsigned numbers are not part of this language; write a text or a plain number.', span);
}

/** What the library's token names look like in the text. */
const TOKENS: Readonly<Record<string, string>> = {
  EOF: 'the end', RPAREN: '`)`', LPAREN: '`(`', RBRACKET: '`]`', LBRACKET: '`[`', RBRACE: '`}`', LBRACE: '`{`', COLON: '`:`', QUESTION: '`?`', DOT: '`.`',
  COMMA: '`,`', IDENTIFIER: 'a name', NUMBER: 'a number', STRING: 'a text', PLUS: '`+`', MINUS: '`-`', MULTIPLY: '`*`', DIVIDE: '`/`', MODULO: '`%`',
  EQ: '`==`', NE: '`!=`', LT: '`<`', LE: '`<=`', GT: '`>`', GE: '`>=`', AND: '`&&`', OR: '`||`', NOT: '`!`', IN: '`in`', BOOLEAN: 'true or false', NULL: 'null', BYTES: 'bytes',
};

const RESERVED = /reserved identifier: (\w+)/i;

function plainMessage(error: ParseError, source: string): string {
  const summary = error.summary || error.message;
  if (source.trim() === '') return 'This expression is empty; expected a field, or a calculation with fields.';
  const reserved = RESERVED.exec(summary)?.[1];
  if (reserved !== undefined) return `\`${reserved}\` is no part of this language. Write a choice as \`condition ? one : other\`.`;
  if (/\bEOF\b/.test(summary)) return endsTooSoon(summary, source);
  const words = summary.replace(/\b[A-Z]{2,}\b/g, (token) => TOKENS[token] ?? token);
  const at = error.range?.start ?? 0;
  const hint = hintFor(source, at);
  return `This is not a valid expression: ${words.charAt(0).toLowerCase()}${words.slice(1)}.${hint}`;
}

function endsTooSoon(summary: string, source: string): string {
  const expected = /expected ([A-Z]+)/i.exec(summary)?.[1];
  const closing = expected === undefined ? undefined : TOKENS[expected];
  if (closing !== undefined) return `This expression ends too soon: a ${closing} is missing at its end.`;
  const last = /[^\s\w]+$|\w+$/.exec(source.trim())![0];
  return `This expression ends too soon: something is missing behind \`${last}\`.`;
}

/** What people bring along from other languages. */
function hintFor(source: string, at: number): string {
  const rest = source.slice(at);
  if (/^=(?!=)/.test(rest)) return ' Compare with `==`.';
  if (/^&(?!&)/.test(rest) || /^and\b/i.test(rest)) return ' Write `&&` for "and".';
  if (/^\|(?!\|)/.test(rest) || /^or\b/i.test(rest)) return ' Write `||` for "or".';
  return '';
}

/** A span with at least one character, so that an editor has something to underline. */
function faultSpan(range: { readonly start: number; readonly end: number } | undefined, source: string): Span {
  const start = Math.min(range?.start ?? 0, Math.max(0, source.length - 1));
  return { start, end: Math.min(source.length, Math.max(range?.end ?? source.length, start + 1)) };
}
