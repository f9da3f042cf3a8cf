import { markdownTable } from 'markdown-table';
import stringWidth from 'string-width';
import { formatCoverage, formatNumber, formatOnScale, formatShare } from '../health/formatNumber';
import type { ComponentScore, HealthScore } from '../health/healthScore';
import { escapeCell } from '../text/escapeMarkdown';

/** The components of a score, those of groups behind a dot, as a table of Markdown. */
export function componentTable(score: HealthScore): string {
  const rows = flatten(score.components).map(({ component, depth }) => [
    `${'· '.repeat(depth)}${escapeCell(component.label)}`,
    onScale(component.score, score.scale),
    component.band === undefined ? '' : escapeCell(component.band),
    COUNTS[component.counts],
    formatShare(component.effectiveWeight),
    formatCoverage(component.coverage),
    `${formatNumber(component.won, 2)} of ${formatNumber(component.effectiveWeight * 100, 2)}`,
  ]);
  return table(['Component', `Score of ${score.scale}`, 'Band', 'Counts', 'Weight', 'Coverage', 'Points'], rows, ['l', 'r', 'l', 'l', 'r', 'r', 'r']);
}

const COUNTS: Readonly<Record<ComponentScore['counts'], string>> = { computed: 'computed', entered: 'entered', override: 'set by hand', none: 'no data' };

/** A component before those in it, and how deep it stands. */
export function flatten(components: readonly ComponentScore[], depth = 0): { component: ComponentScore; depth: number }[] {
  return components.flatMap((component) => [{ component, depth }, ...flatten(component.components, depth + 1)]);
}

/** A score of 0-100 as the model's scale has it; a dash where there is none. */
export function onScale(score: number | null, scale: number): string {
  return score === null ? '–' : formatOnScale(score, scale);
}

/** @param align `l` or `r` of each column. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], align: readonly string[]): string {
  return markdownTable([head, ...rows], { align, stringLength: stringWidth });
}
