import { LIMITS } from '../../limits';
import { alignTable } from '../alignTables';
import { gapText } from '../gap';
import { SafeMarkdown } from '../safeMarkdown';
import { GapMark } from '../templateData';
import type { Helper, HelperOptions } from './helper';

/** Passes of all loops of one rendering together, for hosts that cannot stop a worker. */
const LOOP_PASSES = 100_000;

/** `each` and `table`; made anew for each rendering, as they count what it uses. */
export function loopHelpers(): Record<string, Helper> {
  let passes = 0;

  const each: Helper = ([items], options, context) => {
    const entries = entriesOf(items);
    if (entries.length === 0) return options.inverse !== undefined && hasElse(options) ? options.inverse(context) : emptyLoop(items);
    passes += entries.length;
    if (passes > LOOP_PASSES) throw new Error(`the loops of the template run more than ${LOOP_PASSES} times`);
    let text = '';
    entries.forEach(([key, item], index) => {
      text += options.fn?.(item, { data: frame(options, { key, index, first: index === 0, last: index === entries.length - 1 }) }) ?? '';
      if (text.length > LIMITS.outputBytes) throw new Error(`the output is larger than ${LIMITS.outputBytes / 1_000_000} MB`);
    });
    return text;
  };

  /** Aligns the table that stands in the block; rows may come from loops. Nothing when it has no row but its head. */
  const table: Helper = (_values, options, context) => {
    const rows = (options.fn?.(context) ?? '').split('\n').filter((row) => row.trim() !== '');
    if (rows.length <= 2) return hasElse(options) ? options.inverse?.(context) : '';
    return new SafeMarkdown(`${alignTable(rows)}\n`).markdown;
  };

  return { each, table };
}

function entriesOf(items: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(items)) return items.map((item, index) => [index, item] as const);
  if (typeof items !== 'object' || items === null || items instanceof GapMark) return [];
  return Object.entries(items);
}

/** A loop over a gap shows the gap; over an empty list it shows nothing, as there is nothing. */
function emptyLoop(items: unknown): string {
  return items instanceof GapMark ? `${gapText(items.field)}\n` : '';
}

/** Handlebars gives its own empty function where a template has no `{{else}}`; only compiled ones are numbered. */
function hasElse(options: HelperOptions): boolean {
  return options.inverse !== undefined && 'program' in options.inverse;
}

function frame(options: HelperOptions, values: Readonly<Record<string, unknown>>): object {
  return Object.assign(Object.create(null) as object, options.data, values, { _parent: options.data });
}
