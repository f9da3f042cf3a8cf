import stringWidth from 'string-width';
import { isIsoDay } from '../../calendar/isoDay';
import { isDateStyle } from '../format';
import type { DateStyle, Format } from '../format';
import { SafeMarkdown } from '../safeMarkdown';
import { lookUp } from '../strictLookup';
import { UnusableField } from '../unusableField';
import type { Helper } from './helper';

/** One item of the list: its label, and a figure (or day) for each series. */
interface Point {
  readonly label: string;
  readonly values: readonly unknown[];
}

interface Chart {
  readonly points: readonly Point[];
  readonly title: string;
  readonly series: readonly string[];
  readonly unit: string;
  /** Upper end of the scale at the least. */
  readonly max: number;
}

type Draw = (chart: Chart) => readonly string[];

/** Fewer points are no picture; more than these no reader tells apart. */
const FEWEST = 2;
const MOST = 60;
/** Columns of a label, of which a Chinese character takes two: VS Code's preview clips longer ones. The table below has the whole text. */
const LABEL_WIDTH = { bar: 23, line: 23, pie: 40, timeline: 40 } as const;
/** Colours that stand out on light and on dark paper: bars, then lines. Mermaid's own is a cream that white swallows. */
const COLOURS = '"themeVariables": {"xyChart": {"plotColorPalette": "#3b7dd8, #e0862c, #7a8699"}}';
const UPRIGHT = `%%{init: {${COLOURS}}}%%`;
/** Beside bars that lie, Mermaid reckons with narrower labels than most fonts have; its padding makes room for them. */
const SIDEWAYS = `%%{init: {"xyChart": {"xAxis": {"labelPadding": 30}}, ${COLOURS}}}%%`;
/** Bars whose labels are longer than this lie on their side, so that the labels do not run into each other. */
const UPRIGHT_LABEL = 10;
/** Larger figures would be written with an exponent, which Mermaid does not read. */
const LARGEST = 1e15;

/** What has a meaning in some kind of diagram, or could open a directive, a comment, an entity or HTML, by what looks like it. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '`': '’', '\\': '∖', '<': '‹', '>': '›', '#': '＃', ';': '；', ':': '∶', '[': '(', ']': ')', '{': '(', '}': ')', '~': '∼' };

const KINDS: Readonly<Record<string, Draw>> = { bar: drawXy('bar'), line: drawXy('line'), pie: drawPie, timeline: drawTimeline };

/**
 * `{{chart goals kind="bar" title="Progress" label="name" value="progress" percent=true}}`: a fenced Mermaid diagram of a list.
 * Several series are named `value="previous,current" series="Last quarter,This quarter"`; days are written as `dates=` says, labels that
 * are ids in the words of `words=`. Points without a figure (for a timeline: without a day) are left out; fewer than two give nothing, and
 * the table below a chart then stands alone.
 */
export function chartHelpers(format: Format): Record<string, Helper> {
  const chart: Helper = ([items], { hash, data }) => {
    const kind = textOf(hash['kind'], 'bar');
    const draw = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
    if (draw === undefined) throw new Error(`\`kind\` of a chart is one of ${Object.keys(KINDS).join(', ')}, not \`${kind}\``);
    const fields = textOf(hash['value'], 'value').split(',').map((name) => name.trim());
    const field = (item: unknown, name: string): unknown => {
      const found = lookUp(item, name, data?.['root']);
      if (found instanceof UnusableField) throw found;
      return found;
    };
    const dates = isDateStyle(hash['dates']) ? hash['dates'] : 'short';
    const factor = hash['percent'] === true ? 100 : 1;
    const points = (Array.isArray(items) ? items : []).flatMap((item: unknown): Point[] => {
      const values = fields.map((name) => usable(field(item, name), kind, factor));
      const named = field(item, textOf(hash['label'], 'name'));
      const label = labelOf(typeof hash['words'] === 'string' ? wordsOf(hash['words'], named, format) : named, format, dates);
      if (label === '' || values.includes(undefined)) return [];
      return [{ label: cut(label, LABEL_WIDTH[kind as keyof typeof LABEL_WIDTH]), values: kind === 'timeline' ? values.map((day) => chartText(format.date(String(day), 'short'))) : values }];
    });
    if (points.length < FEWEST) return '';
    const lines = draw({
      points: kind === 'line' ? points.slice(-MOST) : points.slice(0, MOST),
      title: chartText(textOf(hash['title'], '')),
      series: textOf(hash['series'], '').split(',').map((name) => chartText(name)),
      unit: chartText(textOf(hash['unit'], factor === 100 ? '%' : '')),
      max: typeof hash['max'] === 'number' ? hash['max'] : 0,
    });
    return new SafeMarkdown(['```mermaid', ...lines, '```'].join('\n'));
  };
  return { chart };
}

/**
 * Text of customers as a label inside a diagram: one line of characters that no kind of diagram gives a meaning. Mermaid has no
 * escape that all kinds know, so each such character becomes its nearest look-alike.
 */
export function chartText(value: string): string {
  return value
    .replace(/[\s\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]+/gu, ' ')
    .trim()
    .replace(/(^|[\s(])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/%{2,}/g, (run) => '％'.repeat(run.length))
    .replace(/[`\\<>#;:[\]{}~]/g, (character) => LOOK_ALIKES[character]!);
}

function textOf(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : value instanceof SafeMarkdown ? value.markdown : fallback;
}

function labelOf(value: unknown, format: Format, dates: DateStyle): string {
  const plain = typeof value === 'number' ? format.number(value) : typeof value !== 'string' ? '' : isIsoDay(value) ? format.date(value, dates) : value;
  return chartText(plain);
}

/** The text, or as much of it as a label of so many columns has room for. */
function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) >= width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The words of the language for a label that is an id, or a term as `{{term}}` has it; an id without words is a fault of the template. */
function wordsOf(group: string, id: unknown, format: Format): string {
  if (group === 'terms') return format.words.ofText(group, String(id));
  const found = format.words.find(group, String(id));
  if (found === undefined) throw new Error(`there are no words \`${group}.${String(id)}\``);
  return found;
}

/** A figure that a diagram of this kind can show, or for a timeline a day; undefined when there is none. */
function usable(value: unknown, kind: string, factor: number): number | string | undefined {
  if (kind === 'timeline') return typeof value === 'string' && isIsoDay(value) ? value : undefined;
  if (typeof value !== 'number' || !(Math.abs(value) * factor < LARGEST) || (kind === 'pie' && value <= 0)) return undefined;
  return Math.round(value * factor * 100) / 100;
}

/**
 * Bars or lines over named points. Bars of several series would hide each other, so only the last is drawn as bars and the
 * others as lines, in front of them; the scale always begins at zero, or bars would tell nothing.
 */
function drawXy(shape: 'bar' | 'line'): Draw {
  return ({ points, title, series, unit, max }) => {
    const figures = points.flatMap(({ values }) => values as readonly number[]);
    const sideways = shape === 'bar' && points.some(({ label }) => label.length > UPRIGHT_LABEL);
    const low = Math.min(0, ...figures);
    const high = Math.max(max, ...figures);
    const count = points[0]?.values.length ?? 0;
    const plots = Array.from({ length: count }, (_, at) => {
      const plot = shape === 'bar' && at === count - 1 ? 'bar' : 'line';
      const name = count > 1 && series[at] !== undefined && series[at] !== '' ? ` "${series[at]}"` : '';
      return `  ${plot}${name} [${points.map(({ values }) => String(values[at])).join(', ')}]`;
    });
    return [
      sideways ? SIDEWAYS : UPRIGHT,
      `xychart-beta${sideways ? ' horizontal' : ''}`,
      ...(title === '' ? [] : [`  title "${title}"`]),
      `  x-axis [${points.map(({ label }) => `"${label}"`).join(', ')}]`,
      `  y-axis${unit === '' ? '' : ` "${unit}"`} ${low} --> ${high > low ? high : low + 1}`,
      ...(shape === 'bar' ? plots.reverse() : plots),
    ];
  };
}

function drawPie({ points, title }: Chart): readonly string[] {
  return [`pie showData${title === '' ? '' : ` title ${title}`}`, ...points.map(({ label, values }) => `  "${label}" : ${String(values[0])}`)];
}

/** What happens when, in the order of the list. */
function drawTimeline({ points, title }: Chart): readonly string[] {
  return ['timeline', ...(title === '' ? [] : [`  title ${title}`]), ...points.map(({ label, values }) => `  ${String(values[0])} : ${label}`)];
}
