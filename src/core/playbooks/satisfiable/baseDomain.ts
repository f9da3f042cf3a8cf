import type { ExpressionParts, Place } from '../../expression/explain/evaluation';
import { fieldPath } from '../../expression/expressionNode';
import type { CallNode, ExpressionNode } from '../../expression/expressionNode';
import type { HealthModel } from '../../health/healthModel';
import { schemaAt } from '../../schema/schemaNode';
import type { YamlPath } from '../../yaml/sourceTree';
import type { Domain } from './domain';
import { ANYTHING, TRUE_OR_FALSE, numbers } from './domain';

/** What a playbook is held against: what bounds the values that its trigger may meet. */
export interface TriggerWorld {
  /** Undefined where it cannot be used. */
  readonly model: HealthModel | undefined;
  /** Ids of the segments that accounts may have; undefined where that is not known. */
  readonly segments: readonly string[] | undefined;
}

/** Calls that count days, months or things. */
const WHOLE_NUMBERS = ['days_since', 'days_until', 'months_since'];

/** The values that a term can have at all, before anything is asked of it: accounts are read without what their schema objects to. */
export function baseDomain(term: ExpressionNode, place: Place, parts: ExpressionParts, world: TriggerWorld): Domain {
  const type = parts.of(term, place).type;
  if (term.kind === 'name' && term.name === 'segment' && isOutside('segment', place) && world.segments !== undefined) return { ...ANYTHING, only: world.segments };
  if (type.kind === 'boolean') return TRUE_OR_FALSE;
  if (type.kind === 'text' && type.choices !== undefined) return { ...ANYTHING, only: type.choices };
  if (type.kind !== 'number') return ANYTHING;
  if (term.kind === 'call') return domainOfCall(term, place, parts);
  const keys = fieldPath(term);
  if (keys !== undefined && keys[0] !== undefined && isOutside(keys[0], place)) {
    if (parts.isSpecial(keys[0])) return keys[1] === 'score' ? numbers(0, 100, true) : numbers(0, 1, false);
    if (keys[0] === 'age_months' || keys[0] === 'days_to_renewal') return numbers(undefined, undefined, true);
  }
  const path = pathOf(term, place);
  return path === undefined ? ANYTHING : domainOfField(path, world);
}

function domainOfCall({ name, target }: CallNode, place: Place, parts: ExpressionParts): Domain {
  if (target?.kind === 'name' && parts.isSpecial(target.name) && isOutside(target.name, place)) {
    return name === 'component' ? numbers(0, 100, false) : name === 'before' ? numbers(0, 100, true) : numbers(-100, 100, true);
  }
  if (name === 'size') return numbers(0, undefined, true);
  if (name === 'abs') return numbers(0, undefined, false);
  return WHOLE_NUMBERS.includes(name) ? numbers(undefined, undefined, true) : ANYTHING;
}

function domainOfField(path: YamlPath, { model }: TriggerWorld): Domain {
  const bounds = path.length === 2 && path[0] === 'metrics' ? model?.declared.get(String(path[1]))?.bounds : undefined;
  if (bounds !== undefined) return numbers(bounds.minimum, bounds.maximum, bounds.isInteger);
  const schema = schemaAt('account', path);
  return schema === undefined ? ANYTHING : numbers(schema.minimum, schema.maximum, schema.type === 'integer');
}

/** Where a field stands in an account, an item of a list as its first; undefined for what is no field. */
function pathOf(node: ExpressionNode, { variables, paths }: Place): YamlPath | undefined {
  if (node.kind === 'name') {
    const variable = variables.map(({ name }) => name).lastIndexOf(node.name);
    return variable >= 0 ? paths[variable] : [node.name];
  }
  const inner = node.kind === 'member' || node.kind === 'index' ? pathOf(node.object, { variables, paths, items: [] }) : undefined;
  if (inner === undefined) return undefined;
  if (node.kind === 'member') return [...inner, node.key];
  const key = node.kind === 'index' && node.index.kind === 'literal' ? node.index.value : undefined;
  return typeof key === 'number' || typeof key === 'string' ? [...inner, key] : undefined;
}

function isOutside(name: string, { variables }: Place): boolean {
  return variables.every((each) => each.name !== name);
}

/** The place inside a list function, at an item that stands for all. */
export function insideAny(list: ExpressionNode, variable: string, place: Place, parts: ExpressionParts): Place {
  const type = parts.of(list, place).type;
  const path = pathOf(list, place);
  return {
    variables: [...place.variables, { name: variable, type: type.kind === 'list' ? type.item : { kind: 'any' } }],
    items: [],
    paths: [...place.paths, path && [...path, 0]],
  };
}
