import { escapeText } from '../../text/escapeMarkdown';
import { tierSymbol } from '../../text/tierSymbol';
import { isDateStyle } from '../format';
import type { Format } from '../format';
import { gapText } from '../gap';
import { printValue } from '../printValue';
import { SafeMarkdown } from '../safeMarkdown';
import { GapMark } from '../templateData';
import type { Helper } from './helper';

/** Figures and dates. A gap stays a visible gap; a text where a figure was expected prints as the text it is. */
export function figureHelpers(format: Format): Record<string, Helper> {
  const ofNumber = (write: (value: number, digits: number | undefined) => string): Helper => {
    return ([value], options) => {
      if (typeof value !== 'number') return new SafeMarkdown(printValue(value, format));
      const digits = options.hash['digits'];
      return new SafeMarkdown(write(value, typeof digits === 'number' ? digits : undefined));
    };
  };
  return {
    money: ofNumber((value) => format.money(value)),
    number: ofNumber((value, digits) => format.number(value, digits)),
    percent: ofNumber((value, digits) => format.percent(value, digits)),
    /** `{{score 72}}` is `72 of 100`; `{{score 7.2 of=10}}` is `7.2 of 10`. */
    score: ([value], options) => {
      if (typeof value !== 'number') return new SafeMarkdown(printValue(value, format));
      const scale = options.hash['of'];
      const parts = { score: format.number(value, 1), scale: format.number(typeof scale === 'number' ? scale : 100) };
      return new SafeMarkdown(format.say('score', '{score} of {scale}', parts));
    },
    /** A tier with the sign of its colour: `🟢 Thriving`. */
    tier: ([value]) => {
      if (typeof value !== 'object' || value === null || value instanceof GapMark) return new SafeMarkdown(printValue(value, format));
      const { color, label } = value as Record<string, unknown>;
      const name = typeof label === 'string' ? format.words.ofText('terms', label) : label;
      return new SafeMarkdown([tierSymbol(String(color)), printValue(name, format)].filter(Boolean).join(' '));
    },
    /** `{{change 150 180}}` is `+20%`; from zero there is no ratio, so it says `new`. */
    change: ([previous, current]) => {
      const gap = [previous, current].find((value) => value instanceof GapMark);
      if (gap instanceof GapMark) return new SafeMarkdown(gapText(gap.field, format));
      if (typeof previous !== 'number' || typeof current !== 'number') throw new Error('`change` needs two numbers: the previous and the current one');
      return new SafeMarkdown(format.change(previous, current) ?? (current === 0 ? format.percent(0) : format.say('new', 'new')));
    },
    /** `{{date renewal_date}}`; shorter with `style="short"`, and only its month with `style="month"`. */
    date: ([value], options) => {
      if (typeof value !== 'string') return new SafeMarkdown(printValue(value, format));
      return new SafeMarkdown(escapeText(format.date(value, isDateStyle(options.hash['style']) ? options.hash['style'] : 'long')));
    },
    /** `{{plural days "day" "days"}}` is `1 day` or `12 days`. */
    plural: ([count, one, many]) => {
      if (typeof count !== 'number') return new SafeMarkdown(printValue(count, format));
      return new SafeMarkdown(`${format.number(count)} ${escapeText(String(Math.abs(count) === 1 ? one : many))}`);
    },
  };
}
