import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { ComponentScore, MetricScore } from '../../health/healthScore';
import { fixOf } from '../../model/sheetEdit';
import { plural } from '../../text/plural';
import { shown } from '../../yaml/problems';
import type { YamlPath } from '../../yaml/sourceTree';
import { hasFigures, scoreSections } from '../scoreSections';
import type { AccountRule, RuleFinding } from '../rule';

/**
 * The figures of a section were taken longer ago than they can count as current.
 *
 * @why A score is only as fresh as its figures. Data that nobody refreshes sits in a silo, and the account may have changed since (F11, H4).
 * @instead Bring the figures up to date with `as_of`, or confirm that they still hold. A section without `as_of` is as old as the
 * account’s `last_updated`. `days` is the age up to which figures count as current; a metric for which the health model sets an age
 * of its own is held to that.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores:
 *   engagement: { as_of: 2025-06-02, login_trend: up }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores:
 *   engagement: { as_of: 2025-11-18, login_trend: up }
 * ```
 */
export const staleMetrics: AccountRule = {
  id: 'health/stale-metrics',
  on: 'account',
  severity: 'warning',
  facts: ['F11', 'H4'],
  parameters: { days: 30 },
  *check({ data, health, asOf, parameter }) {
    if (data.churned) return;
    const days = parameter('days');
    const said = new Set<string>();
    const undated: string[] = [];
    for (const section of scoreSections(data)) {
      if (!hasFigures(section)) continue;
      const day = section.figures['as_of'] as IsoDay | undefined;
      if (day === undefined) undated.push(section.id);
      else if (daysBetween(day, asOf) > days) {
        said.add(section.path.join('.'));
        yield tooOld(`The figures of ${shown(section.id)} are`, day, asOf, days, [...section.path, 'as_of']);
      }
    }
    const updated = data.last_updated;
    if (updated !== undefined && undated.length > 0 && daysBetween(updated, asOf) > days) {
      yield tooOld(`The figures of ${undated.map(shown).join(', ')} are`, updated, asOf, days, ['last_updated']);
      return;
    }
    for (const { label, path, note } of staleMetricsOf(health.components)) {
      if (path === undefined || said.has(path.slice(0, -1).join('.')) || path.join('.') === PULSE) continue;
      yield { message: `${label} does not count in the score: ${note ?? 'its value is too old'}.`, path, at: 'key', help: 'Bring the value up to date, and the day that it is of.' };
    }
  },
};

/** A person’s rating has a rule of its own: `data/stale-rating`. */
const PULSE = 'scores.relationship.pulse';

function tooOld(subject: string, day: IsoDay, asOf: IsoDay, days: number, path: YamlPath): RuleFinding {
  return {
    message: `${subject} of ${day}, ${plural(daysBetween(day, asOf), 'day')} old; figures count as current for ${plural(days, 'day')}.`,
    path,
    help: 'Bring the figures up to date, or confirm that they still hold.',
    // To confirm is a person’s word, so it is offered and never done unasked.
    fixes: (edit) => fixOf(`Confirm as of ${asOf}`, edit.set(path, asOf), false),
  };
}

function* staleMetricsOf(components: readonly ComponentScore[]): Generator<MetricScore> {
  for (const component of components) {
    for (const metric of component.metrics) if (metric.status === 'stale') yield metric;
    yield* staleMetricsOf(component.components);
  }
}
