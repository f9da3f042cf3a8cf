import { nearestName } from '../text/nearestName';
import type { Compiled, Scope } from './compiled';
import { ExpressionFault } from './expressionFault';
import type { CallNode, ExpressionNode, MemberNode } from './expressionNode';
import type { HealthFacts } from './healthFacts';
import { BOOLEAN, NUMBER } from './fieldType';
import type { FieldType } from './fieldType';
import type { RootName } from './rootName';
import { Unknown } from './value';
import type { Outcome } from './value';

/** What the health model in force has; undefined where no model can be used, then any id is taken. */
export interface HealthIds {
  readonly tiers: readonly string[] | undefined;
  /** Components and groups, at any depth. */
  readonly components: readonly string[] | undefined;
}

/** As far back as anybody may ask: two years, as long as histories are. */
const MOST_DAYS_BACK = 730;

const NOWHERE = new Unknown('health is not known here');
const NO_HISTORY = new Unknown('there is no history here');

/** The calls by name, with what stands in their brackets. */
const CALLS = { component: '"id"', before: 'days', change: 'days' } as const;

type HealthField = 'score' | 'tier' | 'coverage' | 'provisional';

/**
 * The name `health` of triggers: `health.score` (0-100, whole points), `health.tier` (id), `health.coverage` (0-1), `health.provisional`,
 * `health.component("id")` (0-100), `health.before(30)` (the score so many days ago), `health.change(30)` (score now minus then).
 */
export function healthName({ tiers, components }: HealthIds): RootName {
  const fields: Readonly<Record<HealthField, FieldType>> = {
    score: NUMBER,
    tier: { kind: 'text', ...(tiers !== undefined && { choices: tiers }) },
    coverage: NUMBER,
    provisional: BOOLEAN,
  };
  return {
    usage: '`health.score`, `health.tier`, `health.coverage`, `health.provisional`, `health.component("id")`, `health.before(30)` or `health.change(30)`',
    compileMember: ({ key, keySpan }) => {
      if (!Object.hasOwn(fields, key)) throw unknownPart(key, keySpan, Object.keys(fields));
      return readField(key as HealthField, fields[key as HealthField]);
    },
    compileCall: (node, scope) => {
      if (node.name === 'component') return compileComponent(node, components);
      if (node.name === 'before') return compileBefore(node, scope);
      if (node.name === 'change') return compileChange(node, scope);
      throw unknownPart(node.name, callSpan(node), Object.keys(fields));
    },
  };
}

function readField(key: HealthField, type: FieldType): Compiled {
  return { type, run: ({ facts: { health } }) => (health === undefined ? NOWHERE : (health[key] ?? notKnown(`health.${key}`, health))) };
}

function compileComponent(node: CallNode, known: readonly string[] | undefined): Compiled {
  const id = onlyLiteral(node);
  if (typeof id !== 'string') throw new ExpressionFault('`health.component` takes the id of a component in quotes, such as `health.component("product_usage")`.', node.span);
  if (known !== undefined && !known.includes(id)) {
    const near = nearestName(id, known);
    const help = near === undefined ? ` It has ${known.join(', ')}.` : ` Did you mean \`${near}\`?`;
    throw new ExpressionFault(`The health model has no component \`${id}\`.${help}`, inQuotes(node.args[0]!));
  }
  return {
    type: NUMBER,
    run: ({ facts: { health } }) => (health === undefined ? NOWHERE : (health.component(id) ?? new Unknown(`health.component("${id}") is not known: ${health.reason ?? 'nothing of it has a value'}`))),
  };
}

function compileBefore(node: CallNode, scope: Scope): Compiled {
  const days = daysOf(node, scope);
  return { type: NUMBER, run: ({ facts: { health } }) => (health === undefined ? NOWHERE : scoreBefore(health, days)) };
}

function compileChange(node: CallNode, scope: Scope): Compiled {
  const days = daysOf(node, scope);
  return {
    type: NUMBER,
    run: ({ facts: { health } }) => {
      if (health === undefined) return NOWHERE;
      if (health.score === null) return notKnown('health.score', health);
      const before = scoreBefore(health, days);
      return typeof before === 'number' ? health.score - before : before;
    },
  };
}

function scoreBefore(health: HealthFacts, days: number): Outcome {
  if (!health.hasHistory) return NO_HISTORY;
  return health.before(days) ?? new Unknown(`there is no score ${days} ${days === 1 ? 'day' : 'days'} ago`);
}

/** The days of `health.before(30)`; noted, since that past has to be loaded before it can be asked for. */
function daysOf(node: CallNode, scope: Scope): number {
  const days = onlyLiteral(node);
  if (typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > MOST_DAYS_BACK) {
    const span = node.args[0]?.span ?? node.span;
    throw new ExpressionFault(`\`health.${node.name}\` takes a whole number of days from 1 to ${MOST_DAYS_BACK}, such as \`health.${node.name}(30)\`.`, span);
  }
  scope.lookBack(days);
  return days;
}

function onlyLiteral({ args }: CallNode): string | number | boolean | null | undefined {
  const [only] = args;
  return args.length === 1 && only?.kind === 'literal' ? only.value : undefined;
}

function notKnown(what: string, health: HealthFacts): Unknown {
  return new Unknown(`${what} is not known${health.reason === undefined ? '' : `: ${health.reason}`}`);
}

function unknownPart(key: string, span: MemberNode['keySpan'], fields: readonly string[]): ExpressionFault {
  const isCall = Object.hasOwn(CALLS, key);
  const near = isCall ? key : nearestName(key, [...fields, ...Object.keys(CALLS)]);
  const written = near === undefined || !Object.hasOwn(CALLS, near) ? near : `${near}(${CALLS[near as keyof typeof CALLS]})`;
  const help = written === undefined ? ` It has ${[...fields, ...Object.keys(CALLS)].join(', ')}.` : ` Did you mean \`health.${written}\`?`;
  return new ExpressionFault(`\`health\` has no \`${key}\`${isCall ? ' without brackets' : ''}.${help}`, span, true);
}

/** The name of a call with its brackets, without what stands before its dot. */
function callSpan({ target, span }: CallNode): MemberNode['keySpan'] {
  return { start: target === undefined ? span.start : target.span.end + 1, end: span.end };
}

/** A text without its quotes. */
function inQuotes({ span }: ExpressionNode): MemberNode['keySpan'] {
  return { start: span.start + 1, end: Math.max(span.start + 2, span.end - 1) };
}
