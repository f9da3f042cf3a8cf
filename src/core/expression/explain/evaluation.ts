import type { Compiled, Scope } from '../compiled';
import { compileNode } from '../compileNode';
import { scopeOf } from '../expression';
import type { Expression, ExpressionEnvironment } from '../expression';
import { partsOf } from '../expressionNode';
import type { CallNode, ExpressionNode } from '../expressionNode';
import type { Facts } from '../facts';
import type { FieldType } from '../fieldType';
import { isListFunctionName } from '../listFunctions';
import type { Outcome, Value } from '../value';
import type { FieldPath } from './ground';

/** Where in an expression a part stands: the items of the list functions around it, outermost first. */
export interface Place {
  readonly variables: Scope['variables'];
  readonly items: readonly Value[];
  /** Where these items stand in the account; undefined for those of a computed list. */
  readonly paths: readonly (FieldPath | undefined)[];
}

export const OUTSIDE: Place = { variables: [], items: [], paths: [] };

/** The fields behind facts that no file holds. */
const BEHIND: Readonly<Record<string, FieldPath>> = { age_months: ['contract', 'start'], days_to_renewal: ['renewal_date'] };

/** The parts of an expression that was found right, compiled when they are first asked for. */
export class ExpressionParts {
  private readonly scope: Scope;
  private readonly compiled = new Map<ExpressionNode, Compiled>();

  constructor(
    readonly expression: Expression,
    environment: ExpressionEnvironment,
  ) {
    this.scope = scopeOf(environment);
  }

  /** A part always stands in the same list functions, so it is compiled once. */
  of(node: ExpressionNode, { variables }: Place): Compiled {
    const known = this.compiled.get(node);
    if (known !== undefined) return known;
    const compiled = compileNode(node, { ...this.scope, variables });
    this.compiled.set(node, compiled);
    return compiled;
  }

  /** Whether a name means something that is no field, such as `health`. */
  isSpecial(name: string): boolean {
    return this.scope.names?.has(name) === true;
  }
}

/** An expression asked of one account: what each part of it gives, and where that stands. */
export class Evaluation {
  constructor(
    readonly parts: ExpressionParts,
    readonly facts: Facts,
  ) {}

  valueOf(node: ExpressionNode, place: Place): Outcome {
    return this.parts.of(node, place).run({ facts: this.facts, items: [...place.items] });
  }

  typeOf(node: ExpressionNode, place: Place): FieldType {
    return this.parts.of(node, place).type;
  }

  /** The text of a part as its author wrote it, on one line. */
  sourceOf({ span }: ExpressionNode): string {
    return this.parts.expression.source.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  }

  /** Where the field stands that a part is; undefined where it is none. */
  pathOf(node: ExpressionNode, place: Place): FieldPath | undefined {
    if (node.kind === 'name') return this.pathOfName(node.name, place);
    if (node.kind === 'member') {
      const parent = this.pathOf(node.object, place);
      return parent && [...parent, node.key];
    }
    if (node.kind !== 'index') return undefined;
    const [parent, at] = [this.pathOf(node.object, place), this.valueOf(node.index, place)];
    return parent !== undefined && (typeof at === 'number' || typeof at === 'string') ? [...parent, at] : undefined;
  }

  /** The first field that a part rests on. */
  restsOn(node: ExpressionNode, place: Place): FieldPath | undefined {
    const path = this.pathOf(node, place);
    if (path !== undefined || node.kind === 'literal') return path;
    for (const part of isListCall(node) ? [node.target] : partsOf(node)) {
      const inner = this.restsOn(part, place);
      if (inner !== undefined) return inner;
    }
    return undefined;
  }

  /** The place inside a list function, at one of its items. */
  inside(node: ListCall, place: Place, item: Value, index: number): Place {
    const type = this.typeOf(node.target, place);
    const list = this.pathOf(node.target, place);
    return {
      variables: [...place.variables, { name: node.args[0].name, type: type.kind === 'list' ? type.item : { kind: 'any' } }],
      items: [...place.items, item],
      paths: [...place.paths, list && [...list, index]],
    };
  }

  private pathOfName(name: string, { variables, paths }: Place): FieldPath | undefined {
    const variable = variables.map((each) => each.name).lastIndexOf(name);
    if (variable >= 0) return paths[variable];
    if (this.parts.isSpecial(name) || name === 'today') return undefined;
    if (name === 'segment') return [this.facts.data['segment'] === undefined ? 'arr' : 'segment'];
    return BEHIND[name] ?? [name];
  }
}

/** `list.exists(item, …)` and its kin, as they were found right. */
export interface ListCall extends CallNode {
  readonly target: ExpressionNode;
  readonly args: readonly [item: ExpressionNode & { readonly kind: 'name' }, body: ExpressionNode];
}

/** Whether a call that was found right goes through a list. */
export function isListCall(node: ExpressionNode): node is ListCall {
  return node.kind === 'call' && node.target !== undefined && node.args.length === 2 && isListFunctionName(node.name);
}
