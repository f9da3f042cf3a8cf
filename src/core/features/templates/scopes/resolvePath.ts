import type { FieldShape } from '../fields/fieldShape';
import type { Path, PathPart } from '../reading/templateTree';
import { dataShape } from './scope';
import type { Scope } from './scope';

/** What a path leads to, step by step, as far as it leads anywhere. */
export interface Resolved {
  /** What stands before the first part: the value in hand, or what `../` or `@root` leads to. */
  readonly start: FieldShape | undefined;
  /** What each part leads to; fewer than the parts where one is unknown. */
  readonly steps: readonly FieldShape[];
  /** The last step, or the start where there are no parts; undefined where the path leads nowhere. */
  readonly shape: FieldShape | undefined;
  /** The first part that the value before it does not have. */
  readonly unknown: { readonly part: PathPart; readonly owner: FieldShape } | undefined;
  /** More `../` than there are blocks around. */
  readonly isAboveTop: boolean;
  /** A name behind `@` that is none here. */
  readonly unknownData: PathPart | undefined;
}

/** Follows a path from a scope. Empty names, which are yet to be typed, are not followed. */
export function resolvePath({ isData, depth, parts }: Path, scope: Scope): Resolved {
  const nowhere: Resolved = { start: undefined, steps: [], shape: undefined, unknown: undefined, isAboveTop: false, unknownData: undefined };
  if (isData) {
    const [name, ...rest] = parts;
    const start = name === undefined ? undefined : dataShape(name.name, scope);
    if (start === undefined) return { ...nowhere, unknownData: name };
    const found = follow(start, rest);
    return { ...found, steps: [start, ...found.steps] };
  }
  const from = climb(scope, depth);
  return from === undefined ? { ...nowhere, isAboveTop: true } : follow(from.shape, parts);
}

function climb(scope: Scope, depth: number): Scope | undefined {
  let at: Scope | undefined = scope;
  for (let left = depth; left > 0 && at !== undefined; left--) at = at.around;
  return at;
}

function follow(start: FieldShape, parts: readonly PathPart[]): Resolved {
  const steps: FieldShape[] = [];
  let at = start;
  for (const part of parts) {
    const next = part.name === '' ? undefined : at.field(part.name);
    if (next === undefined) return { start, steps, shape: undefined, unknown: part.name === '' ? undefined : { part, owner: at }, isAboveTop: false, unknownData: undefined };
    steps.push(next);
    at = next;
  }
  return { start, steps, shape: at, unknown: undefined, isAboveTop: false, unknownData: undefined };
}
