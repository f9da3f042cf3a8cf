import type { SheetKind } from '../model/sourceDocument';
import type { JsonObject, JsonValue, YamlPath } from '../yaml/sourceTree';
import { SYMBOL_SHAPES } from './generated/symbolShapes';
import type { SymbolShape, SymbolUse } from './symbolShape';

/** A text of a sheet that names something. */
export interface SymbolName {
  /** From the sheet's body. */
  readonly path: YamlPath;
  /** Whether the last key of the path is the name, or its value. */
  readonly at: 'key' | 'value';
  readonly use: SymbolUse;
  readonly text: string;
}

/** All names in a sheet's value, in the order of its keys. Quick: it goes nowhere where there cannot be any. */
export function* symbolNames(kind: SheetKind, value: JsonObject): Generator<SymbolName> {
  yield* namesIn(SYMBOL_SHAPES[kind], value, []);
}

/** What the key or value at the path is a name of; undefined where it names nothing. */
export function symbolUseAt(kind: SheetKind, path: YamlPath, at: 'key' | 'value'): SymbolUse | undefined {
  if (at === 'value') return shapeAt(SYMBOL_SHAPES[kind], path)?.value;
  return path.length === 0 ? undefined : shapeAt(SYMBOL_SHAPES[kind], path.slice(0, -1))?.keys;
}

/** The shape of a map's entry or a list's item. */
export function shapeOfPart(shape: SymbolShape, step: string | number): SymbolShape | undefined {
  const { fields } = shape;
  return typeof step === 'string' && fields !== undefined && Object.hasOwn(fields, step) ? fields[step] : shape.each;
}

function shapeAt(root: SymbolShape, path: YamlPath): SymbolShape | undefined {
  return path.reduce<SymbolShape | undefined>((shape, step) => shape && shapeOfPart(shape, step), root);
}

function* namesIn(shape: SymbolShape, value: JsonValue, path: YamlPath): Generator<SymbolName> {
  if (typeof value !== 'object' || value === null) {
    if (shape.value !== undefined && typeof value === 'string') yield { path, at: 'value', use: shape.value, text: value };
    return;
  }
  if (Array.isArray(value)) {
    const { each } = shape;
    if (each !== undefined) for (const [index, item] of value.entries()) yield* namesIn(each, item, [...path, index]);
    return;
  }
  for (const key of Object.keys(value)) {
    const inner = [...path, key];
    if (shape.keys !== undefined) yield { path: inner, at: 'key', use: shape.keys, text: key };
    const part = shapeOfPart(shape, key);
    if (part !== undefined) yield* namesIn(part, value[key]!, inner);
  }
}
