import { distance } from 'fastest-levenshtein';

/** Longer names are never a slip of the fingers, and comparing them would cost more than it gives. */
const LONGEST = 64;
/** Shorter words stand in too many names to mean one. */
const SHORTEST_WORD = 5;
/** The shortest beginning of a name that is taken for the name. */
const SHORTEST_BEGINNING = 3;

/**
 * The name that was probably meant: the same letters written another way (`Mid Market` for `mid-market`, `donw` for `down`),
 * else the nearest one within a third of its length, else the only one that has its words (`objectives` for `business_objectives`),
 * else the only one that begins with it; undefined when none is near.
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  const names = [...known];
  return closest(name, names) ?? onlyWithWords(name, names) ?? onlyContinuation(name, names);
}

/** The names nearest to what stands in the text, first. */
export function byNearness(name: string, known: readonly string[]): readonly string[] {
  const plain = lettersOf(name.slice(0, LONGEST));
  return [...known].sort((a, b) => distance(plain, lettersOf(a)) - distance(plain, lettersOf(b)));
}

function closest(name: string, known: readonly string[]): string | undefined {
  const plain = lettersOf(name);
  const sortedPlain = sorted(plain);
  let best: { name: string; changes: number } | undefined;
  for (const candidate of known) {
    const letters = lettersOf(candidate);
    const allowed = Math.max(1, Math.floor(letters.length / 3));
    // Names of very different lengths are never near, whatever their letters.
    if (Math.abs(letters.length - plain.length) > allowed) continue;
    const isShuffled = letters.length === plain.length && sorted(letters) === sortedPlain;
    const changes = isShuffled ? Math.min(1, distance(plain, letters)) : distance(plain, letters);
    if (changes <= allowed && (best === undefined || changes < best.changes)) best = { name: candidate, changes };
  }
  return best?.name;
}

function onlyWithWords(name: string, known: readonly string[]): string | undefined {
  const words = wordsOf(name);
  if (words.every((word) => word.length < SHORTEST_WORD)) return undefined;
  return onlyOne(known, (candidate) => words.every((word) => wordsOf(candidate).includes(word)));
}

function onlyContinuation(name: string, known: readonly string[]): string | undefined {
  const beginning = name.toLowerCase();
  return name.length < SHORTEST_BEGINNING ? undefined : onlyOne(known, (candidate) => candidate.toLowerCase().startsWith(beginning));
}

function onlyOne(names: readonly string[], fits: (name: string) => boolean): string | undefined {
  const fitting = names.filter(fits);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[\s_-]+/);
}

function sorted(letters: string): string {
  return [...letters].sort().join('');
}

function lettersOf(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, '');
}
