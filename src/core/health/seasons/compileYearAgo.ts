import { typeName } from '../../expression/fieldType';
import type { FieldType } from '../../expression/fieldType';
import type { JsonObject, YamlPath } from '../../yaml/sourceTree';
import { asChoice, asList, asMap, asNumber } from '../modelReader';
import type { ModelReader } from '../modelReader';
import { MONTH_FIGURES } from './yearAgo';
import type { MonthFigure } from './yearAgo';

/** How a trend metric gets its value in a low season, from a year ago (H6). */
export interface YearAgo {
  /** Figures of a month that may be compared, the best first. */
  readonly figures: readonly MonthFigure[];
  /** What counts as flat, a share 0-1. */
  readonly within: number;
  /** What the metric scores: up, flat and down, or the change as a ratio. */
  readonly gives: 'word' | 'ratio';
}

const FIGURES = Object.keys(MONTH_FIGURES) as MonthFigure[];
const DEFAULT_WITHIN = 0.05;
const TRENDS = ['up', 'flat', 'down'];

/** Reads `year_ago: { compare: [active_users], within: 0.05 }` of a metric; what the schema says of its shape is not said again. */
export function compileYearAgo(data: JsonObject, path: YamlPath, input: FieldType, reader: ModelReader): YearAgo | undefined {
  const source = asMap(data['year_ago']);
  if (source === undefined) return undefined;
  const at = [...path, 'year_ago'];
  if (!isTrend(input)) {
    reader.report('model/year-ago', at, `A comparison with a year ago gives up, flat and down, or a change as a number, but this metric reads ${typeName(input)}. Leave \`year_ago\` out.`, { what: 'key' });
    return undefined;
  }
  const figures = (asList(source['compare']) ?? []).flatMap((figure) => asChoice(figure, FIGURES) ?? []);
  if (figures.length === 0) {
    reader.report('model/year-ago', at, `\`compare\` names no figure of \`usage.history\`; the figures are ${FIGURES.join(', ')}.`, { what: 'key' });
    return undefined;
  }
  return { figures, within: asNumber(source['within']) ?? DEFAULT_WITHIN, gives: input.kind === 'number' ? 'ratio' : 'word' };
}

/** A number is taken for a change; a word must be able to say each way that figures can go. */
function isTrend(input: FieldType): boolean {
  if (input.kind === 'number' || input.kind === 'any') return true;
  return input.kind === 'text' && (input.choices === undefined || TRENDS.every((trend) => input.choices!.includes(trend)));
}
