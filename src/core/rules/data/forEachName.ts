import type { SheetKind } from '../../model/sourceDocument';
import { SYMBOL_SHAPES } from '../../schema/generated/symbolShapes';
import type { SymbolShape, SymbolUse } from '../../schema/symbolShape';
import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';

/**
 * Shows every value of a sheet that refers to something by its name. Like `symbolNames`, but a path is made only for those who ask: at
 * each keystroke, lists of thousands of items are looked through and nearly every name is known.
 */
export function forEachName(kind: SheetKind, value: JsonObject, see: (name: string, use: SymbolUse, path: () => YamlPath) => void): void {
  const steps: (string | number)[] = [];
  const path = () => [...steps];
  const walk = (shape: SymbolShape | undefined, at: JsonValue | undefined, step: string | number): void => {
    if (shape === undefined || at === undefined || at === null) return;
    steps.push(step);
    if (typeof at === 'string') {
      if (shape.value?.role === 'reference') see(at, shape.value, path);
    } else if (typeof at === 'object') inside(shape, at);
    steps.pop();
  };
  const inside = ({ fields, each }: SymbolShape, at: JsonValue[] | JsonObject): void => {
    if (Array.isArray(at)) {
      for (let index = 0; index < at.length; index++) walk(each, at[index], index);
      return;
    }
    for (const key in fields) walk(fields[key], at[key], key);
    if (each !== undefined) for (const key of Object.keys(at)) if (fields === undefined || !Object.hasOwn(fields, key)) walk(each, at[key], key);
  };
  inside(SYMBOL_SHAPES[kind], value);
}
