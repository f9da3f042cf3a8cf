import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import type { YamlPath } from '../../yaml/sourceTree';
import { contactsOf } from '../contacts';
import { openEvents } from '../datedEvents';
import { relativeDay } from '../relativeDay';
import type { AccountRule, AccountScene } from '../rule';

/** From 7 on an answer is passive, not a detractor's (R12). */
const PASSIVE = 7;
/** Older answers have been followed by the next survey (R12: quarterly). */
const COUNTS_DAYS = 91;

/**
 * A detractor’s NPS answer (0 to 6) got no personal reply within 24 hours.
 *
 * @why Whoever gives 0 to 6 tells us before leaving. A call the next day turns some of them; silence confirms the answer.
 * @instead Talk to the person, write down the root cause, and date it: `followed_up` in the survey, or a touchpoint on or after the day of the
 * answer (with the respondent, where one is named). `days` is the time to reply.
 * @bad
 * ```yaml
 * account: Acme Corp
 * surveys: [{ date: 2025-11-17, type: nps, score: 4, respondent: Carla Nunes }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * surveys: [{ date: 2025-11-17, type: nps, score: 4, respondent: Carla Nunes, followed_up: 2025-11-18 }]
 * ```
 */
export const detractorUnanswered: AccountRule = {
  id: 'engagement/detractor-unanswered',
  on: 'account',
  severity: 'warning',
  facts: ['R12'],
  parameters: { days: 1 },
  *check(scene) {
    const { data, asOf, parameter } = scene;
    if (data.churned !== undefined) return;
    for (const { date, score, respondent, path } of detractors(scene)) {
      const age = daysBetween(date, asOf);
      if (age <= parameter('days') || age > COUNTS_DAYS || isAnswered(scene, date, respondent)) continue;
      yield {
        message: `${respondent ?? 'A detractor'} gave ${score} of 10 in the NPS survey ${relativeDay(date, asOf)} (${date}), and no reply is on record.`,
        help: 'Talk to the person, find the root cause, and record it as a touchpoint.',
        path,
      };
    }
  },
};

interface Answer {
  readonly date: IsoDay;
  readonly score: number;
  readonly respondent: string | undefined;
  readonly path: YamlPath;
}

/** Each detractor's answer once: a survey's own entry before the event or the figure that repeats it. */
function detractors(scene: AccountScene): Answer[] {
  const answers: Answer[] = [];
  const days = new Set<IsoDay>();
  (scene.data.surveys ?? []).forEach(({ date, type, score, respondent, followed_up }, index) => {
    if (date === undefined || type !== 'nps' || score === undefined) return;
    days.add(date);
    if (score < PASSIVE && followed_up === undefined) answers.push({ date, score, respondent, path: ['surveys', index, 'score'] });
  });
  for (const { date, event, path } of openEvents(scene, ['nps_response'])) {
    if (event.value === undefined || days.has(date)) continue;
    days.add(date);
    if (event.value < PASSIVE) answers.push({ date, score: event.value, respondent: event.person, path: [...path.slice(0, -1), 'value'] });
  }
  const { nps, nps_date: date } = scene.data.scores?.relationship ?? {};
  if (nps !== undefined && nps < PASSIVE && date !== undefined && !days.has(date)) answers.push({ date, score: nps, respondent: undefined, path: ['scores', 'relationship', 'nps'] });
  return answers;
}

function isAnswered({ data, asOf }: AccountScene, since: IsoDay, respondent: string | undefined): boolean {
  return contactsOf(data, asOf).held.some(({ date, touchpoint }) => {
    const isPersonal = touchpoint.type !== 'community' && touchpoint.type !== 'support';
    return date >= since && isPersonal && (respondent === undefined || touchpoint.with === undefined || touchpoint.with.includes(respondent));
  });
}
