import { distance } from 'fastest-levenshtein';

/** Longer names are never a slip of the fingers, and comparing them would cost more than it gives. */
const LONGEST = 64;

/**
 * The name that was probably meant: the same letters written another way (`Mid Market` for `mid-market`, `donw` for `down`),
 * else the nearest one within a third of its length, else the only one that has its words (`objectives` for `business_objectives`);
 * undefined when none is near.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const plain = lettersOf(name);
  const sortedPlain = sorted(plain);
  let best: { name: string; changes: number } | undefined;
  for (const candidate of known) {
    const letters = lettersOf(candidate);
    const isShuffled = letters.length === plain.length && sorted(letters) === sortedPlain;
    const changes = isShuffled ? Math.min(1, distance(plain, letters)) : distance(plain, letters);
    if (changes <= Math.max(1, Math.floor(letters.length / 3)) && (best === undefined || changes < best.changes)) best = { name: candidate, changes };
  }
  return best?.name ?? onlyWithWords(name, known);
}

/** Shorter words stand in too many names to mean one. */
const SHORTEST_WORD = 5;

function onlyWithWords(name: string, known: readonly string[]): string | undefined {
  const words = wordsOf(name);
  if (words.every((word) => word.length < SHORTEST_WORD)) return undefined;
  const matches = known.filter((candidate) => words.every((word) => wordsOf(candidate).includes(word)));
  return matches.length === 1 ? matches[0] : undefined;
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

/** The names nearest to what stands in the text, first. */
export function byNearness(name: string, known: readonly string[]): readonly string[] {
  const plain = lettersOf(name.slice(0, LONGEST));
  return [...known].sort((a, b) => distance(plain, lettersOf(a)) - distance(plain, lettersOf(b)));
}
