import { daysBetween } from '../../calendar/isoDay';
import type { AccountRule } from '../rule';

/**
 * A customer left, and nobody has asked them why.
 *
 * @why Who left tells the truth for some weeks. An interview within 30 days is what the win-back, the product and the next account learn from.
 * @instead Hold the interview and write its day to `churned.interview_date`, or record it under `surveys` as an `interview`. The rule is silent once `days`
 * days have passed, and where the customer asked not to be contacted.
 * @bad
 * ```yaml
 * account: Acme Corp
 * churned: { date: 2025-11-10, reason: competitive }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * churned: { date: 2025-11-10, reason: competitive, interview_date: 2025-11-24 }
 * ```
 */
export const interviewMissing: AccountRule = {
  id: 'churn/interview-missing',
  on: 'account',
  severity: 'info',
  facts: ['R12', 'R9'],
  needs: 'churned',
  parameters: { days: 30 },
  *check({ data, asOf, parameter, isWritten }) {
    const { date, do_not_contact: isClosed } = data.churned ?? {};
    if (date === undefined || isClosed === true || isWritten(['churned', 'interview_date'])) return;
    const left = parameter('days') - daysBetween(date, asOf);
    const isAsked = data.surveys?.some((survey) => survey.type === 'interview' && survey.date !== undefined && survey.date >= date);
    if (date > asOf || left < 0 || isAsked === true) return;
    yield {
      message: `They left on ${date}, and no interview is on record; ${left === 0 ? 'today is the last day' : `${left} days are left`} to ask while they remember.`,
      help: 'Ask them why, and write the day to churned.interview_date.',
      path: ['churned', 'date'],
    };
  },
};
