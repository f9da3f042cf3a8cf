import { ExpressionParts, OUTSIDE } from '../../expression/explain/evaluation';
import type { Expression, ExpressionEnvironment } from '../../expression/expression';
import type { ExpressionNode } from '../../expression/expressionNode';
import type { Span } from '../../text/span';
import type { PlaybookHead } from '../playbook';
import type { Contradiction } from './assumptions';
import type { TriggerWorld } from './baseDomain';
import { formulaOf } from './formula';
import type { Formula } from './formula';
import { Search } from './search';

export type { TriggerWorld } from './baseDomain';

/** Whether a trigger can decide anything. */
export interface TriggerChance {
  /**
   * - `never`: it is true for no account, whatever stands in it;
   * - `always`: it is true for every account of the playbook's segments of which it knows what it asks for;
   * - `depends`: it decides, or nothing could be found out.
   */
  readonly kind: 'never' | 'always' | 'depends';
  /** The parts that make it so, by what stands there and where in the trigger: one that is never (always) true by itself, or several together. */
  readonly parts: readonly { readonly source: string; readonly span: Span }[];
}

const DEPENDS: TriggerChance = { kind: 'depends', parts: [] };

/**
 * Finds triggers that can never match, or that match every account. Sound: where it says never or always, that is so for all accounts whose
 * files have no error; where it says `depends`, the trigger may still be one of the two.
 * @param segments of the playbook; empty for all
 */
export function triggerChance(trigger: Expression, { segments }: Pick<PlaybookHead, 'segments'>, environment: ExpressionEnvironment, world: TriggerWorld): TriggerChance {
  const parts = new ExpressionParts(trigger, environment);
  const own: TriggerWorld = { ...world, segments: segmentsFor(segments, world.segments) };
  const impossible = (formula: Formula): readonly Contradiction[] | undefined => {
    const search = new Search(parts, own);
    return search.canHold(formula, OUTSIDE) ? undefined : search.contradictions;
  };
  const never = impossible(formulaOf(trigger.node, false));
  if (never !== undefined) return { kind: 'never', parts: shownParts(never, trigger) };
  const always = impossible(formulaOf(trigger.node, true));
  return always === undefined ? DEPENDS : { kind: 'always', parts: shownParts(always, trigger) };
}

/** The segments that a matching account can be of; undefined where that may be any. */
function segmentsFor(own: readonly string[], known: readonly string[] | undefined): readonly string[] | undefined {
  return own.length === 0 ? known : own;
}

/** The parts of the shortest contradiction, in the order of the text. */
function shownParts(contradictions: readonly Contradiction[], { source }: Expression): TriggerChance['parts'] {
  const [shortest = []] = [...contradictions].sort((a, b) => a.length - b.length);
  const nodes = [...new Set(shortest.map(({ node }) => node))].sort((a, b) => a.span.start - b.span.start);
  return nodes.map(({ span }: ExpressionNode) => ({ source: source.slice(span.start, span.end).replace(/\s+/g, ' ').trim(), span }));
}
