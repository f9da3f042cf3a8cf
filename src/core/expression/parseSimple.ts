import type { ExpressionNode } from './expressionNode';

const FIELD = '[a-z_][a-z0-9_]*(?:\\.[a-z_][a-z0-9_]*)*';
const TERM = new RegExp(`^(\\s*)(?:(${FIELD})|([a-z_]+)\\((${FIELD})\\))(\\s*)$`, 'i');
/** Names that mean something else in CEL, so they are left to its parser. */
const RESERVED = /(?:^|[^\w.])(?:true|false|null|in|as|break|const|continue|else|for|function|if|import|let|loop|package|namespace|return|var|void|while|__proto__|prototype)\b/;

/**
 * Reads the expressions that nearly every input is: a field, a function of one field, or one such divided by another.
 * So models made of them never load the CEL library, which costs more than all else that a keystroke needs.
 * The nodes are the same as CEL's own parser gives (a test holds the two equal); undefined when the text is anything more.
 */
export function parseSimple(source: string): ExpressionNode | undefined {
  if (RESERVED.test(source)) return undefined;
  const slash = source.indexOf('/');
  if (slash < 0) return parseTerm(source, 0);
  const left = parseTerm(source.slice(0, slash), 0);
  const right = parseTerm(source.slice(slash + 1), slash + 1);
  return left && right && { kind: 'binary', operator: '/', left, right, span: { start: left.span.start, end: right.span.end } };
}

function parseTerm(text: string, offset: number): ExpressionNode | undefined {
  const match = TERM.exec(text);
  if (!match) return undefined;
  const [, indent = '', field, name, argument, trailing = ''] = match;
  const start = offset + indent.length;
  if (field !== undefined) return parseField(field, start);
  if (name === undefined || argument === undefined) return undefined;
  const span = { start, end: offset + text.length - trailing.length };
  return { kind: 'call', name, target: undefined, args: [parseField(argument, start + name.length + 1)], span };
}

function parseField(field: string, start: number): ExpressionNode {
  let at = start;
  let node: ExpressionNode | undefined;
  for (const key of field.split('.')) {
    const keySpan = { start: at, end: at + key.length };
    node = node
      ? { kind: 'member', object: node, key, keySpan, span: { start, end: keySpan.end } }
      : { kind: 'name', name: key, span: keySpan };
    at = keySpan.end + 1;
  }
  return node!;
}
