import type { ReadableText } from './readableText';

/** A stretch of the readable text in which a name stands. */
export interface NamePlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Forms of companies, which people leave out when they speak: `Acme` is `Acme Corp`. */
const COMPANY_FORMS = /(?:[\s,]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|ag|kg|se|sa|sas|srl|spa|bv|nv|ab|oy|as|pty|group|holding|holdings)\.?|株式会社|有限公司|股份有限公司)+$/iu;
const JOINED_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{N}_]/u;
/** Words, without those of scripts that join them. */
const WORDS = /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])[\p{L}\p{N}_])+/gu;

/**
 * Words that every review has, and that a company may be called. A name of one such word says nothing about whom a text means.
 */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  `access account action active adoption advance agenda analytics answer apex april august automation base basic beacon benefit bridge budget business
  call campaign case center champion change chart check circle clear cloud common company compass connect contact contract core current customer
  data date day december delivery delta demand design digital direct discover drive edge elevate email energy engage engine enterprise event
  evolve executive expand express february feature fields finance first flow focus force forward friday frontier future gain general global goal growth
  guide harbor health high home horizon house human hub impact index innovation insight january july june key launch leader legal level
  lever life light link logistics march market master may measure media meeting merge metric milestone mission mobile momentum monday motion move native
  network next north note november october office onboarding one open operations optimum order outcome owner partner path pay people
  perform pilot pioneer plan platform plus point portal power practice premium present prime priority pro process product progress project prompt pulse
  quarter quest ratio reach ready record region relay relationship release renewal report research response result retail return review rise risk
  roadmap role rule sales saturday save scale scope score seat sense september service shape share shift signal simple smart snap social solutions source
  south space spark spring sprint square stage standard start state step stock strategy stream studio success summary summit sunday support surge
  survey swift system table target task team tech technical tempo thrive thursday time title today together total touch track trade training transfer travel trend
  trial trust tuesday union unity update usage user value vault venture vertex view vision vital wave wednesday welcome west win work world zero zone`.split(/\s+/),
);

/** Where the text names another customer: whole words, in their own letters, and not as a part of what belongs to this customer. */
export class OtherNames {
  /**
   * @param others names of the portfolio's other accounts
   * @param customer what this customer is called; people may call it by a part of that
   * @param own further names that belong to it or to us: people, products, features
   */
  constructor(
    private readonly others: readonly string[],
    private readonly customer: readonly string[],
    private readonly own: readonly string[],
  ) {}

  /** Where they stand, in the text's order; where one name lies in another, the longer. */
  find({ text }: ReadableText): NamePlace[] {
    const words = new Set(text.match(WORDS));
    const found = this.others.flatMap((name) => (mayStandIn(name, words) ? this.placesIn(text, name.trim()) : []));
    if (found.length === 0) return [];
    const ours = new Set([...this.customer, ...this.own].flatMap((name) => placesOf(name, name, text)));
    const all = [...ours, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
    let coveredTo = 0;
    return all.filter((place) => {
      if (place.end <= coveredTo) return false;
      coveredTo = place.end;
      return !ours.has(place);
    });
  }

  private placesIn(text: string, name: string): NamePlace[] {
    const forms = [...new Set([name, name.replace(COMPANY_FORMS, '')])].filter((form) => this.isTelling(form) && !isPlainWordHere(form, text));
    return forms.flatMap((form) => placesOf(form, name, text));
  }

  /** Whether the name alone tells whom it means: it is no common word, and not how people may call this customer, too. */
  private isTelling(form: string): boolean {
    if (form.length < 2 || COMMON_WORDS.has(form.toLowerCase())) return false;
    return !this.customer.some((name) => placesOf(form, form, name).length > 0);
  }
}

/** A quick look before the exact one: whether the text has the first word of the name that stands by itself. */
function mayStandIn(name: string, words: ReadonlySet<string>): boolean {
  const [first] = name.match(WORDS) ?? [];
  return first === undefined || words.has(first);
}

function placesOf(form: string, name: string, text: string): NamePlace[] {
  const places: NamePlace[] = [];
  if (form === '') return places;
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    const end = start + form.length;
    if (isEdge(text, start) && isEdge(text, end)) places.push({ name, start, end });
  }
  return places;
}

/** Whether a word may begin or end here. Scripts that put no spaces between words have no such edges. */
function isEdge(text: string, at: number): boolean {
  const before = lastOf(text.slice(Math.max(0, at - 2), at));
  const after = firstOf(text.slice(at, at + 2));
  if (JOINED_SCRIPTS.test(before) || JOINED_SCRIPTS.test(after)) return true;
  return !(WORD.test(before) && WORD.test(after));
}

function firstOf(text: string): string {
  return [...text][0] ?? '';
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? '';
}

/** Whether the text itself has the name as a word of the language, in small letters. */
function isPlainWordHere(form: string, text: string): boolean {
  const small = form.toLowerCase();
  return small !== form && !/\s/.test(form) && placesOf(small, small, text).length > 0;
}
