/** Keys and indices from the account's root. */
export type FieldPath = readonly (string | number)[];

/** One thing that an answer rests on. */
export interface Ground {
  /** In plain words, on one line: "health.score is 34". */
  readonly text: string;
  /** The field; undefined for what stands in no field, such as the score. */
  readonly path: FieldPath | undefined;
  /** It says only that a field is there, which is not worth a word once another ground speaks of that field. */
  readonly isMinor?: true;
}

/** A path as people say it: "scores.support.csat", "date of entry 3 of events". */
export function pathWords(path: FieldPath): string {
  const at = path.findIndex((key) => typeof key === 'number');
  if (at < 0) return path.join('.');
  const entry = `entry ${Number(path[at]) + 1} of ${path.slice(0, at).join('.')}`;
  const inner = path.slice(at + 1);
  return inner.length === 0 ? entry : `${pathWords(inner)} of ${entry}`;
}

/** Each text once, without minor ones of whose field another speaks. */
export function worthSaying(grounds: readonly Ground[]): readonly Ground[] {
  const byText = new Map(grounds.map((ground) => [ground.text, ground]));
  const unique = [...byText.values()];
  return unique.filter((ground) => ground.isMinor !== true || !unique.some((other) => other !== ground && other.isMinor !== true && isWithin(other.path, ground.path)));
}

function isWithin(inner: FieldPath | undefined, outer: FieldPath | undefined): boolean {
  return inner !== undefined && outer !== undefined && outer.every((key, index) => inner[index] === key);
}
