import { formatCoverage, formatNumber, formatShare } from '../health/formatNumber';
import type { AppliedOverride, ComponentScore, HealthScore, MetricScore } from '../health/healthScore';
import { besideOverride, overrideWords } from '../health/overrideWords';
import { scoreValue } from '../health/scoreValue';
import type { WaysUp } from '../health/whatIf/wayUp';
import type { SourceDocument } from '../model/sourceDocument';
import { escapeCell, escapeCode, escapeText } from '../text/escapeMarkdown';
import { plural } from '../text/plural';
import { nodeAt } from '../yaml/nodePath';
import type { JsonValue, YamlPath } from '../yaml/sourceTree';
import { productBlocks } from './explainProducts';
import { componentTable, flatten, onScale, table } from './healthTables';
import { waysUpSection } from './waysUpWords';

/** What is explained; with the document, metrics name the lines of the account file that they come from. */
export interface ExplainInput {
  readonly document?: SourceDocument;
  /** Index of the account's sheet in the document; the first one when left out. */
  readonly sheet?: number;
  readonly account: string;
  readonly score: HealthScore;
  /** How the next tier can be reached; left out where nobody has asked. */
  readonly ways?: WaysUp | undefined;
}

type LinesOf = (metric: MetricScore) => string;

/** How many of the largest losses are listed. */
const LOSSES_SHOWN = 5;

/**
 * Why the score is what it is (H7), as Markdown: the total, each component, and for each metric its value, line, band, weight,
 * and points won and lost, and the smallest changes that reach the next tier. Weights and points are those after redistribution, so they add up to the total.
 */
export function explainHealth(input: ExplainInput): string {
  const { score } = input;
  const lines = linesOf(input);
  const blocks = [`# Health of ${escapeText(input.account)}`, ...summary(score)];
  if (score.components.length > 0) blocks.push('## Components', componentTable(score));
  blocks.push(...productBlocks(score));
  blocks.push(...losses(score), ...(input.ways === undefined ? [] : waysUpSection(input.ways)));
  for (const component of score.components) blocks.push(...componentBlocks(component, score.scale, lines, 2));
  return `${blocks.join('\n\n')}\n`;
}

function summary(score: HealthScore): string[] {
  const basis = `Model ${escapeCode(score.model)}, ${score.asOf}, coverage ${formatCoverage(score.coverage)}.`;
  if (score.score === null) return [`**No score**: ${escapeText(score.reason ?? 'no data')}.`, basis];
  const { tier, next, exact } = score;
  const shown = `**${score.score} of 100${tier === null ? '' : `, ${escapeText(tier.label)}`}**`;
  const blocks = [`${shown} (exactly ${formatNumber(exact ?? score.score, 4)})${tier?.action ? `: ${escapeText(tier.action)}` : ''}.`, basis];
  if (next) {
    const begins = `${escapeText(next.tier.label)}, which begins at ${formatNumber(next.tier.min, 2)}`;
    blocks.push(`${plural(next.points, 'point')} missing to ${begins}.`);
  }
  if (score.provisional) blocks.push('The score is **provisional**: too little of it rests on data.');
  blocks.push(...(score.notes ?? []).map((note) => escapeText(note)));
  if (score.override) blocks.push(overrideSentence(score.override, score.computed));
  return blocks;
}

function overrideSentence(override: AppliedOverride, computed: number | null): string {
  return `${overrideWords(override, 100, escapeText)} ${besideOverride(computed, null, 100)}; the figures below are its parts.`;
}

/** Where the most points can still be won. */
function losses(score: HealthScore): string[] {
  const metrics = flatten(score.components).flatMap(({ component }) => component.metrics.map((metric) => ({ component, metric })));
  const largest = metrics.filter(({ metric }) => metric.lost >= 0.05).sort((a, b) => b.metric.lost - a.metric.lost).slice(0, LOSSES_SHOWN);
  if (largest.length === 0) return [];
  const items = largest.map(({ component, metric }) => `- ${escapeText(component.label)}, ${escapeText(metric.label)}: ${formatNumber(metric.lost)} (now ${valueText(metric.value, escapeText)})`);
  return ['## Points still to win', items.join('\n')];
}

function componentBlocks(component: ComponentScore, scale: number, lines: LinesOf, level: number): string[] {
  const blocks = [`${'#'.repeat(Math.min(level, 6))} ${escapeText(component.label)}`, componentSentence(component, scale)];
  if (component.metrics.length > 0) blocks.push(metricTable(component, scale, lines));
  const notes = component.metrics.flatMap((metric) => metricNote(metric) ?? []);
  if (notes.length > 0) blocks.push(notes.join('\n'));
  return [...blocks, ...component.components.flatMap((inner) => componentBlocks(inner, scale, lines, level + 1))];
}

/** Why a metric is not scored, and the weight that the model meant for it; of a scored one, what it rests on. */
function metricNote({ label, status, note, weight }: MetricScore): string | undefined {
  const standing = status === 'scored' ? '' : ` (${status}, weight ${formatShare(weight)})`;
  return note === undefined ? undefined : `- ${escapeText(label)}${standing}: ${escapeText(note)}.`;
}

function componentSentence(component: ComponentScore, scale: number): string {
  const { computed, entered, override, counts } = component;
  const known = [
    computed === null ? undefined : `computed ${onScale(computed, scale)}`,
    entered === null ? undefined : `entered ${onScale(entered, scale)}`,
    override === undefined ? undefined : `set by hand ${onScale(override.score, scale)}, which counts`,
  ].filter((each) => each !== undefined);
  if (counts === 'none') return 'Nothing is known here, so its weight went to the others.';
  const notes = [...(override === undefined ? [] : [overrideWords(override, scale, escapeText)]), ...(component.notes ?? []).map((note) => escapeText(note))].map((note) => ` ${note}`).join('');
  return `Scores on 0-${scale}: ${known.join(', ')}.${known.length > 1 && override === undefined ? ` The ${counts} one counts.` : ''}${notes}`;
}

function metricTable(component: ComponentScore, scale: number, lines: LinesOf): string {
  const rows = component.metrics.map((metric) => [
    escapeCell(metric.label),
    valueText(metric.value, escapeCell),
    lines(metric),
    metric.band === undefined ? '' : escapeCell(metric.band),
    onScale(metric.points, scale),
    formatShare(metric.effectiveWeight),
    formatNumber(metric.won, 2),
    formatNumber(metric.lost, 2),
  ]);
  return table(['Metric', 'Value', 'Line', 'Band', `Score of ${scale}`, 'Weight', 'Won', 'Lost'], rows, ['l', 'r', 'r', 'l', 'r', 'r', 'r', 'r']);
}

/** Lines of the account file, counted from 1, on which the metric's fields stand. */
function linesOf({ document, sheet = 0 }: ExplainInput): LinesOf {
  const body = document?.sheets[sheet]?.body;
  if (document === undefined || body === undefined) return () => '';
  const lineOf = (path: YamlPath): number | undefined => {
    const found = nodeAt(body, path);
    const at = found?.key ?? found?.node;
    return at ? document.lines.positionAt(at.start).line + 1 : undefined;
  };
  return (metric) => {
    const numbers = (metric.fields ?? (metric.path ? [metric.path] : [])).map(lineOf).filter((line) => line !== undefined);
    return [...new Set(numbers)].sort((a, b) => a - b).join(', ');
  };
}

function valueText(value: JsonValue, escape: (text: string) => string): string {
  return typeof value === 'number' ? scoreValue(value) : escape(scoreValue(value));
}
