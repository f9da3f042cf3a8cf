import { DERIVED_FACTS } from '../../../expression/facts';
import { ANY } from '../../../expression/fieldType';
import type { FieldType } from '../../../expression/fieldType';
import { accountFields } from '../../../health/accountFields';
import { schemaAt } from '../../../schema/schemaNode';
import type { SchemaNode } from '../../../schema/schemaNode';
import type { YamlPath } from '../../../yaml/sourceTree';
import type { FeatureView } from '../../featureView';
import type { Chain, ExpressionVariable } from './expressionCaret';
import { HEALTH_TYPES } from './functionTexts';

/** What is known of a name in an expression. */
export type FieldShape =
  /** A field of accounts, or of an item of one of their lists; the path is that in the schema, with 0 for an item. */
  | { readonly kind: 'field'; readonly type: FieldType; readonly path: YamlPath }
  /** What is computed from fields, such as `days_to_renewal`. */
  | { readonly kind: 'fact'; readonly type: FieldType; readonly name: string; readonly needs: string }
  | { readonly kind: 'health'; readonly type: FieldType; /** Undefined for `health` itself. */ readonly member: string | undefined };

/** What a chain of names stands for; undefined where a name of it is unknown. */
export function shapeOf(chain: Chain, variables: readonly ExpressionVariable[], view: FeatureView): FieldShape | undefined {
  const [root, ...rest] = chain;
  if (root === undefined) return undefined;
  return rest.reduce<FieldShape | undefined>((shape, key) => shape && memberOf(shape, key, view), rootShape(root, variables, view));
}

function rootShape(name: string, variables: readonly ExpressionVariable[], view: FeatureView): FieldShape | undefined {
  const index = variables.map((variable) => variable.name).lastIndexOf(name);
  const variable = variables[index];
  if (variable !== undefined) {
    const list = variable.list && shapeOf(variable.list, variables.slice(0, index), view);
    return list?.kind === 'field' && list.type.kind === 'list' ? { kind: 'field', type: list.type.item, path: [...list.path, 0] } : undefined;
  }
  if (name === 'health') return { kind: 'health', type: { kind: 'map' }, member: undefined };
  const fact = DERIVED_FACTS.get(name);
  if (fact !== undefined) return { kind: 'fact', type: fact.type, name, needs: fact.needs };
  const type = accountFields().get(name);
  return type && { kind: 'field', type, path: [name] };
}

function memberOf(shape: FieldShape, key: string, view: FeatureView): FieldShape | undefined {
  if (shape.kind === 'health') {
    const type = shape.member === undefined && Object.hasOwn(HEALTH_TYPES, key) ? HEALTH_TYPES[key] : undefined;
    return type && { kind: 'health', type: { kind: type }, member: key };
  }
  if (shape.kind === 'fact' || shape.type.kind !== 'map') return undefined;
  const path = [...shape.path, key];
  const declared = shape.path.length === 1 && shape.path[0] === 'metrics' ? view.model?.declared.get(key) : undefined;
  const type = declared?.type ?? (shape.type.fields === undefined ? ANY : shape.type.fields.get(key));
  return type && { kind: 'field', type, path };
}

/** The names that a shape has, with the shape of each. */
export function membersOf(shape: FieldShape, view: FeatureView): readonly (readonly [name: string, shape: FieldShape])[] {
  const names = shape.kind === 'field' && shape.type.kind === 'map' ? [...(shape.type.fields?.keys() ?? []), ...(shape.path.join() === 'metrics' ? (view.model?.declared.keys() ?? []) : [])] : [];
  return [...new Set(names)].flatMap((name) => {
    const member = memberOf(shape, name, view);
    return member === undefined ? [] : [[name, member] as const];
  });
}

/** The names that an expression may begin with: items of list functions around, computed facts, fields of accounts. */
export function rootsOf(variables: readonly ExpressionVariable[], view: FeatureView): readonly (readonly [name: string, shape: FieldShape | undefined])[] {
  const names = [...variables.map(({ name }) => name).reverse(), 'health', ...DERIVED_FACTS.keys(), ...accountFields().keys()];
  return [...new Set(names)].map((name) => [name, rootShape(name, variables, view)] as const);
}

/** What the schema says of a field; undefined for what stands in no file. */
export function nodeOf(shape: FieldShape): SchemaNode | undefined {
  return shape.kind === 'field' ? schemaAt('account', shape.path) : undefined;
}
