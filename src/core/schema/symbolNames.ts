import type { SheetKind } from '../model/sourceDocument';
import type { JsonObject, JsonValue, YamlPath } from '../yaml/sourceTree';
import { SYMBOL_SHAPES } from './generated/symbolShapes';
import type { SymbolShape, SymbolUse } from './symbolShape';

/**
 * Hears of a text that names something.
 * @param path From the sheet's body; made only where somebody asks.
 * @param at Whether the last key of the path is the name, or its value.
 */
export type SeeName = (text: string, use: SymbolUse, path: () => YamlPath, at: 'key' | 'value') => void;

/**
 * Shows all names in a sheet's value, in the order of its keys. Quick, as lists of thousands of items are looked through at each
 * keystroke: it goes nowhere where there cannot be any.
 */
export function forEachName(kind: SheetKind, value: JsonObject, see: SeeName): void {
  const steps: (string | number)[] = [];
  const path = () => [...steps];
  const walk = (shape: SymbolShape | undefined, at: JsonValue | undefined, step: string | number): void => {
    if (shape === undefined || at === undefined || at === null) return;
    steps.push(step);
    if (typeof at === 'object') inside(shape, at);
    else if (typeof at === 'string' && shape.value !== undefined) see(at, shape.value, path, 'value');
    steps.pop();
  };
  const nameOfKey = (use: SymbolUse, key: string): void => {
    steps.push(key);
    see(key, use, path, 'key');
    steps.pop();
  };
  const inside = (shape: SymbolShape, at: JsonValue[] | JsonObject): void => {
    if (Array.isArray(at)) {
      if (shape.each !== undefined) for (let index = 0; index < at.length; index++) walk(shape.each, at[index], index);
      return;
    }
    for (const key of Object.keys(at)) {
      if (shape.keys !== undefined) nameOfKey(shape.keys, key);
      walk(shapeOfPart(shape, key), at[key], key);
    }
  };
  inside(SYMBOL_SHAPES[kind], value);
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
