import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { YamlPath } from '../../yaml/sourceTree';
import { later } from '../contacts';
import { eventsOf } from '../datedEvents';
import type { AccountRule, AccountScene } from '../rule';

/**
 * The last NPS answer is more than a quarter old.
 *
 * @why NPS is asked each quarter: an answer of last spring says nothing of how they feel now, though the score still rests on it.
 * @instead Send the survey, and record the answer under `surveys`, or in `scores.relationship` with `nps` and `nps_date`. A survey that was sent and not
 * answered (`scores.engagement.nps_answered: false`) is enough. Accounts that have never answered are left alone. `days` is how old
 * an answer may be: a quarter, and some days to answer.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { relationship: { nps: 8, nps_date: 2025-05-12 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { relationship: { nps: 9, nps_date: 2025-11-12 } }
 * ```
 */
export const surveyOverdue: AccountRule = {
  id: 'engagement/survey-overdue',
  on: 'account',
  severity: 'info',
  facts: ['R12'],
  parameters: { days: 100 },
  *check(scene) {
    const { data, asOf, parameter } = scene;
    if (data.churned !== undefined || data.scores?.engagement?.nps_answered === false) return;
    const last = lastAnswer(scene);
    if (last === undefined || daysBetween(last.date, asOf) <= parameter('days')) return;
    yield {
      message: `The last NPS answer is ${daysBetween(last.date, asOf)} days old (${last.date}); it is asked each quarter.`,
      help: 'Send the survey, and record the answer with its day.',
      path: last.path,
    };
  },
};

function lastAnswer(scene: AccountScene): { readonly date: IsoDay; readonly path: YamlPath } | undefined {
  const { data, asOf } = scene;
  const written = data.scores?.relationship?.nps_date;
  let last: { readonly date: IsoDay; readonly path: YamlPath } | undefined;
  if (written !== undefined && written <= asOf) last = { date: written, path: ['scores', 'relationship', 'nps_date'] };
  (data.surveys ?? []).forEach(({ date, type }, index) => {
    if (type === 'nps' && date !== undefined && date <= asOf) last = later(last, { date, path: ['surveys', index, 'date'] });
  });
  return later(last, eventsOf(scene, ['nps_response'])[0]);
}
