import type { ExpressionParts, Place } from '../../expression/explain/evaluation';
import { canonicalForm } from '../../expression/canonicalForm';
import type { ExpressionNode } from '../../expression/expressionNode';
import { Assumptions } from './assumptions';
import type { Contradiction } from './assumptions';
import type { TriggerWorld } from './baseDomain';
import { insideAny } from './baseDomain';
import { TRUE_OR_FALSE } from './domain';
import type { Formula, ListAtom } from './formula';
import { formulaOf, itemsOf } from './formula';
import { healthContradicts } from './healthLinks';
import { readAtom } from './readAtom';
import { requiredFields } from './requiredFields';

/** As many steps as a trigger of a person never takes; beyond, the search gives up and nothing is claimed. */
const MOST_STEPS = 2000;

/**
 * Looks for a way in which a condition could be true: through all choices of its `||`, until one contradicts itself nowhere. It says that there
 * is none only where that is sure; what it cannot reason about, it takes for possible.
 */
export class Search {
  private steps = 0;
  /** Why each way failed, the first one first. */
  readonly contradictions: Contradiction[] = [];

  constructor(
    private readonly parts: ExpressionParts,
    private readonly world: TriggerWorld,
  ) {}

  /** Whether the condition could be true somewhere; also where the search gave up. */
  canHold(formula: Formula, place: Place): boolean {
    return this.extend([formula], Assumptions.NONE, place);
  }

  private extend(pending: readonly Formula[], assumptions: Assumptions, place: Place): boolean {
    if (++this.steps > MOST_STEPS) return true;
    const [next, ...rest] = pending;
    if (next === undefined) return this.isConsistent(assumptions);
    if (next.kind === 'constant') return next.value && this.extend(rest, assumptions, place);
    if (next.kind === 'and') return this.extend([...next.parts, ...rest], assumptions, place);
    if (next.kind === 'or') return next.parts.some((part) => this.extend([part, ...rest], assumptions, place));
    // A part is true only where the fields that it reads are there.
    const after = next.kind === 'list' ? this.assumeList(next, assumptions, place) : assumptions.with(readAtom(next, place, this.parts, this.world), requiredFields(next.node, place), next);
    if (after instanceof Assumptions) return this.extend(rest, after, place);
    this.contradictions.push(after);
    return false;
  }

  private isConsistent(assumptions: Assumptions): boolean {
    if (!healthContradicts(assumptions.domains, this.world.model)) return true;
    this.contradictions.push(assumptions.sources);
    return false;
  }

  private assumeList(atom: ListAtom, assumptions: Assumptions, place: Place): Assumptions | Contradiction {
    const [{ name }, body] = atom.node.args;
    const inner = insideAny(atom.node.target, name, place, this.parts);
    const source = { node: atom.node, isNegated: atom.isNegated !== atom.isBodyNegated };
    const asked: ExpressionNode = atom.isBodyNegated ? { kind: 'unary', operator: '!', operand: body, span: body.span } : body;
    const key = `exists(${canonicalForm(atom.node.target, itemsOf(place))}, ${canonicalForm(asked, itemsOf(inner))})`;
    const reading = { kind: 'constraint', key, base: TRUE_OR_FALSE, constraint: { operator: '==', value: !atom.isNegated } } as const;
    const after = assumptions.with(reading, requiredFields(atom.node, place), source);
    if (atom.isNegated || !(after instanceof Assumptions)) return after;
    return this.extend([formulaOf(body, atom.isBodyNegated)], Assumptions.NONE, inner) ? after : (this.contradictions.pop() ?? [source]);
  }
}
