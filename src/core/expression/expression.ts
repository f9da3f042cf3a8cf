import type { Span } from '../text/span';
import { compileNode } from './compileNode';
import type { Frame, Scope } from './compiled';
import { ExpressionFault, isExpressionFault } from './expressionFault';
import { checkExpressionSize } from './expressionLimits';
import { fieldPath, fieldPathsOf } from './expressionNode';
import { DERIVED_FACTS } from './facts';
import type { Facts } from './facts';
import type { FieldType, FieldTypes } from './fieldType';
import type { ExpressionNode } from './expressionNode';
import type { ExpressionParser } from './loadCel';
import { parseSimple } from './parseSimple';
import type { RootNames } from './rootName';
import type { Outcome } from './value';

/** What expressions may use: the fields that accounts have, and the CEL parser where a text needs it (`needsCel`). */
export interface ExpressionEnvironment {
  readonly fields: FieldTypes;
  /** Names besides, such as `health` in triggers (`healthName`). */
  readonly names?: RootNames | undefined;
  readonly parseCel?: ExpressionParser | undefined;
}

/** An expression ready to be asked of any account. */
export interface Expression {
  readonly ok: true;
  readonly source: string;
  readonly node: ExpressionNode;
  readonly type: FieldType;
  /** The keys of the field when it is nothing but a field of the account. */
  readonly path: readonly string[] | undefined;
  /** All fields of the account that it reads. */
  readonly fields: readonly (readonly string[])[];
  /** The names that it begins its fields with, derived facts and special names among them. */
  readonly roots: ReadonlySet<string>;
  /** How many days back it asks for an earlier score, each once, ascending. */
  readonly looksBack: readonly number[];
  /** Inputs whose medians over the portfolio it asks for. */
  readonly peerInputs: readonly string[];
  readonly usesPeers: boolean;
  /** The value for one account on one day; `Unknown` with the reason when something it rests on is missing. Never throws. */
  readonly evaluate: (facts: Facts) => Outcome;
}

/** Why a text is no expression, and the part of it to blame. */
export interface BadExpression {
  readonly ok: false;
  readonly message: string;
  readonly span: Span;
  /** Whether all that is wrong is a field that accounts do not have. */
  readonly isUnknownField: boolean;
}

/**
 * Parses and checks an expression once: CEL with doubles only, fields that may be missing, and no regular expressions.
 * @throws Error when the text needs the CEL parser and the environment has none: the caller forgot to load it.
 */
export function compileExpression(source: string, environment: ExpressionEnvironment): Expression | BadExpression {
  return compileAtDepth(source, environment, false);
}

function compileAtDepth(source: string, environment: ExpressionEnvironment, insidePeers: boolean): Expression | BadExpression {
  try {
    checkExpressionSize(source);
    const node = parseSimple(source) ?? parseWithCel(source, environment);
    const peerInputs: string[] = [];
    const looksBack = new Set<number>();
    const scope = scopeOf(environment);
    const { type, run } = compileNode(node, {
      ...scope,
      peerInput: (inner, span) => {
        if (insidePeers) throw new ExpressionFault('`peer_median` cannot stand inside another one.', span);
        peerInputs.push(inner);
        return scope.peerInput(inner, span);
      },
      lookBack: (days) => looksBack.add(days),
    });
    const path = fieldPath(node);
    const read = fieldPathsOf(node);
    const isField = ([root]: readonly string[]): boolean => !DERIVED_FACTS.has(root!) && environment.names?.has(root!) !== true;
    return {
      ok: true,
      source,
      node,
      type,
      path: path && isField(path) ? path : undefined,
      fields: read.filter(isField),
      roots: new Set(read.map(([root]) => root!)),
      looksBack: [...looksBack].sort((a, b) => a - b),
      peerInputs,
      usesPeers: peerInputs.length > 0,
      evaluate: (facts) => run({ facts, items: [] } satisfies Frame),
    };
  } catch (error) {
    if (!isExpressionFault(error)) throw error;
    return { ok: false, message: error.message, span: error.span, isUnknownField: error.isUnknownField };
  }
}

/** What the outermost part of an expression may refer to, for who compiles parts of one that was found right. */
export function scopeOf(environment: ExpressionEnvironment): Scope {
  return {
    fields: environment.fields,
    names: environment.names,
    variables: [],
    peerInput: (source, span) => numberInput(source, span, environment),
    lookBack: () => undefined,
  };
}

function parseWithCel(source: string, environment: ExpressionEnvironment): ReturnType<ExpressionParser> {
  if (environment.parseCel === undefined) throw new Error('compileExpression: this expression needs loadCel() first');
  return environment.parseCel(source);
}

/** The text inside `peer_median("…")`; its faults are shown at the place in the outer text (one behind the quote). */
function numberInput(source: string, span: Span, environment: ExpressionEnvironment): (facts: Facts) => number | undefined {
  // Medians are over the accounts' data alone: they have no health of their own there.
  const inner = compileAtDepth(source, { ...environment, names: undefined }, true);
  if (!inner.ok) {
    const start = span.start + 1;
    throw new ExpressionFault(inner.message, { start: start + inner.span.start, end: Math.min(start + inner.span.end, span.end) }, inner.isUnknownField);
  }
  return (facts) => {
    const value = inner.evaluate(facts);
    return typeof value === 'number' ? value : undefined;
  };
}
