import { ExpressionParts, OUTSIDE } from '../../expression/explain/evaluation';
import type { Expression, ExpressionEnvironment } from '../../expression/expression';
import type { Span } from '../../text/span';
import type { PlaybookHead } from '../playbook';
import type { Contradiction } from './assumptions';
import type { TriggerWorld } from './baseDomain';
import { formulaOf } from './formula';
import type { Formula } from './formula';
import { Search } from './search';

/** Whether a trigger can decide anything. */
export interface TriggerChance {
  /**
   * - `never`: it is true for no account, whatever stands in it;
   * - `always`: it is true for every account of the playbook's segments of which it knows what it asks for;
   * - `depends`: it decides, or nothing could be found out.
   */
  readonly kind: 'never' | 'always' | 'depends';
  /**
   * The parts that make it so and where they stand in the trigger: one that is never (always) true by itself, or several together. What stands
   * inside of a `!` is shown with it: `!(arr > 5)`.
   */
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
  if (never !== undefined) return { kind: 'never', parts: shownParts(never, trigger, true) };
  const always = impossible(formulaOf(trigger.node, true));
  return always === undefined ? DEPENDS : { kind: 'always', parts: shownParts(always, trigger, false) };
}

/** The segments that a matching account can be of; undefined where that may be any. */
function segmentsFor(own: readonly string[], known: readonly string[] | undefined): readonly string[] | undefined {
  return own.length === 0 ? known : own;
}

/**
 * The parts of the shortest contradiction, in the order of the text.
 * @param asTaken whether the parts are shown as they were taken to be, or as the opposite of it: the trigger was negated to find them
 */
function shownParts(contradictions: readonly Contradiction[], { source }: Expression, asTaken: boolean): TriggerChance['parts'] {
  const [shortest = []] = [...contradictions].sort((a, b) => a.length - b.length);
  const parts = [...new Map(shortest.map((part) => [part.node, part])).values()].sort((a, b) => a.node.span.start - b.node.span.start);
  return parts.map(({ node: { kind, span }, isNegated }) => {
    const text = source.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    if (isNegated !== asTaken) return { source: text, span };
    return { source: kind === 'binary' ? `!(${text})` : `!${text}`, span };
  });
}
