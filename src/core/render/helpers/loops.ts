import { LIMITS } from '../../limits';
import { alignTable } from '../alignTables';
import type { Format } from '../format';
import { gapText } from '../gap';
import { GapMark } from '../templateData';
import type { Helper, HelperOptions } from './helper';

/** Passes of all loops of one rendering together, for hosts that cannot stop a worker. */
const LOOP_PASSES = 100_000;

/** The head of a table and the line below it. */
const HEAD_ROWS = 2;

/** `each` and `table`; made anew for each rendering, as they count what it uses. */
export function loopHelpers(format: Format): Record<string, Helper> {
  let passes = 0;

  const each: Helper = ([items], options, context) => {
    const entries = entriesOf(items);
    if (entries.length === 0) return hasElse(options) && options.inverse !== undefined ? options.inverse(context) : emptyLoop(items, options, format);
    passes += entries.length;
    if (passes > LOOP_PASSES) throw new Error(`the loops of the template run more than ${LOOP_PASSES} times`);
    let text = '';
    entries.forEach(([key, item], index) => {
      text += options.fn?.(item, { data: frame(options, { key, index, position: index + 1, first: index === 0, last: index === entries.length - 1 }) }) ?? '';
      if (text.length > LIMITS.outputBytes) throw new Error(`the output is larger than ${LIMITS.outputBytes / 1_000_000} MB`);
    });
    return text;
  };

  /**
   * Aligns the table that stands in the block; its rows may come from loops. What is no row, such as the gap of a loop, stands
   * below it. A table that has only its head is left out, and `{{else}}` comes instead.
   */
  const table: Helper = (_values, options, context) => {
    const lines = (options.fn?.(context) ?? '').split('\n').filter((line) => line.trim() !== '');
    const rows = lines.filter((line) => line.trimStart().startsWith('|'));
    const others = lines.filter((line) => !rows.includes(line)).map((line) => `${line}\n`);
    if (rows.length > HEAD_ROWS) return [`${alignTable(rows)}\n`, ...others].join('\n');
    return others.length > 0 ? others.join('\n') : hasElse(options) ? options.inverse?.(context) : '';
  };

  return { each, table };
}

function entriesOf(items: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(items)) return items.map((item, index) => [index, item] as const);
  if (typeof items !== 'object' || items === null || items instanceof GapMark) return [];
  return Object.entries(items);
}

/** A loop over a gap shows the gap, on a line of its own where the loop has lines; over an empty list, nothing. */
function emptyLoop(items: unknown, { loc }: HelperOptions, format: Format): string {
  if (!(items instanceof GapMark)) return '';
  const inLine = loc?.end !== undefined && loc.end.line === loc.start.line;
  return `${gapText(items.field, format)}${inLine ? '' : '\n'}`;
}

/** Handlebars gives its own empty function where a template has no `{{else}}`; only compiled ones are numbered. */
function hasElse(options: HelperOptions): boolean {
  return options.inverse !== undefined && 'program' in options.inverse;
}

function frame(options: HelperOptions, values: Readonly<Record<string, unknown>>): object {
  return Object.assign(Object.create(null) as object, options.data, values, { _parent: options.data });
}
