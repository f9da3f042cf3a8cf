import { isIsoDay, toUtc } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import { Words } from './words';

/** How figures are written: a BCP 47 locale and an ISO 4217 currency. */
export interface FormatSettings {
  readonly locale: string;
  readonly currency: string;
}

/** An amount from here on is written without cents: $33,833.33 is no more exact a return than $33,833. */
const CENTS_BELOW = 1000;

export const DEFAULT_FORMAT: FormatSettings = { locale: 'en', currency: 'USD' };

const DATE_STYLES = { long: { dateStyle: 'long' }, short: { dateStyle: 'medium' }, month: { year: 'numeric', month: 'short' } } as const;
export type DateStyle = keyof typeof DATE_STYLES;

export function isDateStyle(style: unknown): style is DateStyle {
  return typeof style === 'string' && Object.hasOwn(DATE_STYLES, style);
}

/** Figures and dates as a reader of the locale expects them. Pure: days are calendar days, no time zone enters. */
export class Format {
  readonly locale: string;

  constructor(
    private readonly settings: FormatSettings = DEFAULT_FORMAT,
    /** What the language calls things. */
    readonly words: Words = Words.none,
  ) {
    this.locale = usableLocale(settings.locale);
  }

  /** Money in plain units; cents only where there are some and the amount is small enough for them to matter. */
  money(amount: number): string {
    const digits = Number.isInteger(amount) || Math.abs(amount) >= CENTS_BELOW ? 0 : 2;
    try {
      return new Intl.NumberFormat(this.locale, {
        style: 'currency',
        currency: this.settings.currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(amount);
    } catch {
      // Not a currency that the platform knows: the figure must still be right.
      return `${this.number(amount, digits)} ${this.settings.currency}`;
    }
  }

  number(value: number, digits = 2): string {
    return new Intl.NumberFormat(this.locale, { maximumFractionDigits: digits }).format(value);
  }

  /** A ratio 0-1 as a percentage: 0.42 is 42%. */
  percent(ratio: number, digits = 0): string {
    return new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: digits }).format(ratio);
  }

  /** The change from one figure to the next, signed: 150 to 180 is +20%. Undefined from zero, which has no ratio. */
  change(previous: number, current: number): string | undefined {
    if (previous === 0) return undefined;
    const ratio = (current - previous) / Math.abs(previous);
    return new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(ratio);
  }

  /** `December 1, 2025`; `Dec 1, 2025` as `short`; `Dec 2025` as `month`. Text that is no day is given back as it is. */
  date(day: IsoDay, style: DateStyle = 'long'): string {
    if (!isIsoDay(day)) return day;
    return new Intl.DateTimeFormat(this.locale, { ...DATE_STYLES[style], timeZone: 'UTC' }).format(toUtc(day));
  }

  /** A word of `templates/<language>/words/common.yaml`, or the English one given; `{name}` in it is replaced. */
  say(key: string, english: string, replacements: Readonly<Record<string, string>> = {}): string {
    return fillIn(this.words.find('common', key) ?? english, replacements);
  }

  /** `a, b and c` in the locale's way. */
  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(items);
  }
}

/** `{name}` replaced by what stands for it; other braces stay. */
export function fillIn(text: string, replacements: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (mark, name: string) => (Object.hasOwn(replacements, name) ? replacements[name]! : mark));
}

function usableLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? DEFAULT_FORMAT.locale;
  } catch {
    return DEFAULT_FORMAT.locale;
  }
}
