import type { Span } from '../../text/span';

/** So many words in a row are nobody's coincidence. */
const RUN_WORDS = 5;
/** A note of fewer words is told by what else may be meant. */
const FEWEST_WORDS = 3;
/** Words that carry a meaning; the others are in every sentence. */
const CONTENT_LETTERS = 4;
const FEWEST_CONTENT_WORDS = 2;
/** A sign of Chinese or Japanese counts as a word; a run of them has to be longer. */
const RUN_SIGNS = 8;
const FEWEST_SIGNS = 4;

interface Word {
  /** In small letters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds notes in a text: all of a short note, or at least five words of a longer one in their order. What the customer may read
 * elsewhere, and runs without words that mean something, count for nothing.
 */
export class NoteFinder {
  private readonly words: readonly Word[];
  private readonly known: readonly (readonly Word[])[];
  private readonly places = new Map<number, ReadonlyMap<string, readonly number[]>>();
  private readonly knownRuns = new Map<number, ReadonlySet<string>>();

  /** @param shown texts that the customer may read */
  constructor(text: string, shown: readonly string[]) {
    this.words = wordsOf(text);
    this.known = shown.map(wordsOf);
  }

  /** Where the text repeats the note, in its order. */
  find(note: string): Span[] {
    const words = wordsOf(note);
    const signs = isJoined(words);
    const length = Math.min(words.length, signs ? RUN_SIGNS : RUN_WORDS);
    if (length < (signs ? FEWEST_SIGNS : FEWEST_WORDS)) return [];
    const runs = new Set(runsOf(words, length).filter((run) => isTelling(run) && !this.isKnown(run, length)));
    const starts = [...runs].flatMap((run) => this.placesOf(length).get(run) ?? []).sort((a, b) => a - b);
    return joined(starts.map((at) => ({ start: this.words[at]!.start, end: this.words[at + length - 1]!.end })));
  }

  private placesOf(length: number): ReadonlyMap<string, readonly number[]> {
    let places = this.places.get(length);
    if (places === undefined) {
      places = startsByRun(this.words, length);
      this.places.set(length, places);
    }
    return places;
  }

  private isKnown(run: string, length: number): boolean {
    let known = this.knownRuns.get(length);
    if (known === undefined) {
      known = new Set(this.known.flatMap((words) => runsOf(words, length)));
      this.knownRuns.set(length, known);
    }
    return known.has(run);
  }
}

function startsByRun(words: readonly Word[], length: number): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  runsOf(words, length).forEach((run, at) => {
    const others = starts.get(run);
    if (others === undefined) starts.set(run, [at]);
    else others.push(at);
  });
  return starts;
}

/** Spans in their order, those that overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = span.end;
    else result.push({ ...span });
  }
  return result;
}

function wordsOf(text: string): Word[] {
  const pattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;
  return [...text.matchAll(pattern)].map((match) => ({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }));
}

function runsOf(words: readonly Word[], length: number): string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_word, at) => runAt(words, at, length));
}

function runAt(words: readonly Word[], at: number, length: number): string {
  return words.slice(at, at + length).map((word) => word.text).join(' ');
}

function isTelling(run: string): boolean {
  const words = run.split(' ');
  return words.every((word) => isSign(word)) || words.filter((word) => word.length >= CONTENT_LETTERS || isSign(word)).length >= FEWEST_CONTENT_WORDS;
}

/** Whether most of it is of a script that puts no spaces between words. */
function isJoined(words: readonly Word[]): boolean {
  return words.filter(({ text }) => isSign(text)).length * 2 > words.length;
}

function isSign(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(word);
}
