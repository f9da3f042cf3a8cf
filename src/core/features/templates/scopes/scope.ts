import { unknownShape, valueShape } from '../fields/fieldShape';
import type { FieldShape } from '../fields/fieldShape';

/** What names mean at a place of a template: those of the value in hand, of what is around it, and of the top. */
export interface Scope {
  readonly shape: FieldShape;
  /** What `../` leads to; undefined at the top. */
  readonly around: Scope | undefined;
  readonly root: FieldShape;
  /** Whether a loop is around, so that `@index` and its like are there. */
  readonly isLoop: boolean;
}

/** What a loop says of its item. */
export const LOOP_DATA: Readonly<Record<string, string>> = {
  index: 'Number of the item, from 0.',
  position: 'Number of the item, from 1.',
  key: 'Name of the field, or number of the item from 0.',
  first: 'Whether it is the first item.',
  last: 'Whether it is the last item.',
};

/** The scope at a template's top. */
export function topScope(root: FieldShape): Scope {
  return { shape: root, around: undefined, root, isLoop: false };
}

export function scopeIn(around: Scope, shape: FieldShape, isLoop = around.isLoop): Scope {
  return { shape, around, root: around.root, isLoop };
}

/** A partial's own names over those of what it is called for. */
export function withOwnNames(shape: FieldShape, own: ReadonlyMap<string, FieldShape>): FieldShape {
  if (own.size === 0) return shape;
  const isMap = shape.kind === 'map';
  return {
    ...shape,
    kind: 'map',
    names: [...new Set([...own.keys(), ...shape.names])],
    isOpen: shape.kind === 'unknown' || shape.isOpen,
    field: (name) => own.get(name) ?? (isMap || shape.kind === 'unknown' ? shape.field(name) : undefined),
  };
}

/** The shape of `@name`; undefined where there is no such. */
export function dataShape(name: string, scope: Scope): FieldShape | undefined {
  if (name === 'root') return scope.root;
  if (!scope.isLoop || !Object.hasOwn(LOOP_DATA, name)) return undefined;
  const description = LOOP_DATA[name]!;
  return valueShape(`@${name}`, undefined, { title: `@${name}`, description, type: undefined, markdown: description });
}

/** A scope of which nothing is known, as in a partial that nothing calls, but for the top. */
export function openScope(root: FieldShape): Scope {
  const open: FieldShape = { ...unknownShape(''), kind: 'map', names: root.names, field: (name) => root.field(name) ?? unknownShape(name) };
  return { shape: open, around: { shape: unknownShape(''), around: undefined, root, isLoop: true }, root, isLoop: true };
}
