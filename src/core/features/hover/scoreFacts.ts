import { isIsoDay } from '../../calendar/isoDay';
import { formatCoverage, formatNumber, formatOnScale, formatShare } from '../../health/formatNumber';
import type { ComponentScore, HealthScore, MetricScore } from '../../health/healthScore';
import { besideOverride, overrideWords } from '../../health/overrideWords';
import { productPath } from '../../health/products/accountProducts';
import { relativeDay } from '../../rules/relativeDay';
import type { SchemaNode } from '../../schema/schemaNode';
import { escapeCode, escapeText } from '../../text/escapeMarkdown';
import { plural } from '../../text/plural';
import { isJsonObject } from '../../yaml/jsonValue';
import type { YamlPath } from '../../yaml/sourceTree';
import { metricsReading } from '../metricWorth';
import type { MetricAt } from '../metricWorth';
import type { HoverScene } from './hoverScene';
import { nextBand } from './nextBand';

/** What the score says of a field: of each metric that reads it, and of what would lift it. */
export function metricFacts(scene: HoverScene, node: SchemaNode | undefined): string[] {
  const { view, viewed, path } = scene;
  if (scene.kind !== 'account' || view.model === undefined || viewed === undefined) return [];
  const blocks = metricsReading(view.model, viewed.health, path).map((at) => oneMetric(scene, at, viewed.health, node));
  return blocks.length === 0 ? [] : [...blocks, ...origin(scene)];
}

function oneMetric(scene: HoverScene, at: MetricAt, { scale, products }: HealthScore, node: SchemaNode | undefined): string {
  const { component, metric, score } = at;
  // The field's own text stands above and bears its title; a metric of that name need not say it again.
  const isTitled = node?.title === metric.label;
  const of = score?.product === undefined ? '' : ` of ${escapeText(score.product)}`;
  const head = isTitled ? `In **${escapeText(component.label)}**${of}` : `**${escapeText(metric.label)}**${of} in ${escapeText(component.label)}`;
  if (score === undefined) return products === undefined ? head : `${head}: it does not count, since ${productPath(scene.path) ? 'the product has no share in the score' : 'every product with a share has its own'}.`;
  if (score.points === null) return `${head}: not scored, ${escapeText(score.note ?? 'there is no value')}. Its ${formatShare(score.weight)} of the score go to the others.`;
  const band = score.band === undefined ? '' : `, band *${escapeText(score.band)}*`;
  const rests = score.note === undefined ? [] : [`${escapeText(firstUpper(score.note))}.`];
  const lines = [`${head}: ${formatOnScale(score.points, scale)} of ${scale}${band}.`, ...rests, pointsSentence(score)];
  const next = nextSentence(scene, { ...at, score }, scale, node);
  return [...lines, ...(next === undefined ? [] : [next])].join(' ');
}

function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pointsSentence({ won, lost, effectiveWeight }: MetricScore): string {
  if (won + lost === 0) return 'Another score counts instead of it.';
  return `${formatNumber(won)} of ${formatNumber(effectiveWeight * 100)} points won, ${formatNumber(lost)} lost.`;
}

function nextSentence({ view, viewed, path, value }: HoverScene, at: MetricAt & { readonly score: MetricScore }, scale: number, node: SchemaNode | undefined): string | undefined {
  if (value === undefined || node === undefined || viewed === undefined) return undefined;
  const next = nextBand(at, node, view, viewed, path, value);
  if (next === undefined) return undefined;
  const reached = next.band === undefined || next.band === at.score.band ? `bring ${formatOnScale(next.points, scale)} of ${scale}` : `reach band *${escapeText(next.band)}*`;
  const gain = formatNumber(next.gain);
  const more = gain === '0' ? '' : ` and ${gain} point${gain === '1' ? '' : 's'} more`;
  return `${escapeCode(String(next.value))} would ${reached}${more}.`;
}

/** Where the figures of a section come from, and of what day they are. */
function origin({ path, valueAt, view }: HoverScene): string[] {
  const at = path.lastIndexOf('metrics');
  const section = valueAt(at < 0 ? path.slice(0, -1) : path.slice(0, at + 2));
  const { as_of: own, source } = isJsonObject(section) ? section : {};
  const day = own ?? valueAt(['last_updated']);
  const parts = [isIsoDay(day) ? `as of ${day}, ${relativeDay(day, view.asOf)}` : '', typeof source === 'string' ? `from ${escapeText(source)}` : ''].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`Value ${parts.join(', ')}.`];
}

/** The score of the component that a section under `scores` feeds, or that its entered score speaks of. */
export function componentFacts({ kind, path, viewed }: HoverScene): string[] {
  const isScore = path.length === 3 && path[2] === 'score';
  if (kind !== 'account' || viewed === undefined || path[0] !== 'scores' || (path.length !== 2 && !isScore)) return [];
  const component = findComponent(viewed.health.components, path.slice(0, 2));
  return component === undefined ? [] : [componentSentence(component, viewed.health.scale)];
}

export function findComponent(components: readonly ComponentScore[], path: YamlPath): ComponentScore | undefined {
  for (const component of components) {
    if (component.path.join() === path.join()) return component;
    const inner = findComponent(component.components, path);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

export function componentSentence(component: ComponentScore, scale: number): string {
  const { label, score, band, computed, entered, counts, override, won, effectiveWeight, coverage, weight } = component;
  if (score === null) return `**${escapeText(label)}** has no data; its ${formatShare(weight)} of the score go to the others.`;
  const named = band === undefined ? '' : `, *${escapeText(band)}*`;
  const share = `${formatShare(effectiveWeight)} of the score, ${formatNumber(won)} of ${formatNumber(effectiveWeight * 100)} points won, coverage ${formatCoverage(coverage)}`;
  const head = `**${escapeText(label)}**: ${formatOnScale(score, scale)} of ${scale}${named}; ${share}.`;
  if (override !== undefined) return `${head} ${overrideWords(override, scale, escapeText)} ${besideOverride(computed, entered, scale)}.`;
  return computed === null || entered === null ? head : `${head} Computed ${formatOnScale(computed, scale)}, entered ${formatOnScale(entered, scale)}: the ${counts} one counts.`;
}

/** The account's whole score, in a sentence or two. */
export function overallSentence({ score, computed, override, tier, next, reason, coverage, provisional, model }: HealthScore): string {
  if (score === null) return `No score: ${escapeText(reason ?? 'no data')}.`;
  const of = tier === null ? '' : `, **${escapeText(tier.label)}**${tier.action === '' ? '' : ` (${escapeText(tier.action)})`}`;
  const missing = next === null ? '' : ` ${plural(next.points, 'point')} missing to ${escapeText(next.tier.label)}.`;
  const byHand = override === null ? '' : ` ${overrideWords(override, 100, escapeText)} ${besideOverride(computed, null, 100)}.`;
  return `Health **${score}** of 100${of}, by the model ${escapeText(model)}; coverage ${formatCoverage(coverage)}${provisional ? ', provisional' : ''}.${byHand}${missing}`;
}
