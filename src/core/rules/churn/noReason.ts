import { daysBetween } from '../../calendar/isoDay';
import type { AccountRule } from '../rule';

/**
 * A customer left, and the file does not say why.
 *
 * @why The reason decides how to win them back: a mail about a mended fault does nothing for those who left for the price (R9, R10). And the team learns
 * what drives churn, and what of it could have been prevented, only from reasons that are written down (R5, F2).
 * @instead Write `churned.reason`: product, value, relationship, financial, competitive or strategic; what was said goes to `churned.detail`. The rule is silent
 * once `days` days have passed since they left: win-backs end with the year.
 * @bad
 * ```yaml
 * account: Acme Corp
 * churned: { date: 2025-10-20, detail: "Did not say at first" }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * churned: { date: 2025-10-20, reason: value, detail: "Never rolled out beyond the pilot" }
 * ```
 */
export const noReason: AccountRule = {
  id: 'churn/no-reason',
  on: 'account',
  severity: 'warning',
  facts: ['R5', 'R9', 'F2'],
  needs: 'churned',
  parameters: { days: 365 },
  *check({ data: { churned }, asOf, parameter, isWritten }) {
    const { date } = churned ?? {};
    if (date === undefined || isWritten(['churned', 'reason']) || daysBetween(date, asOf) > parameter('days')) return;
    yield {
      message: `They left on ${date}, and nothing says why.`,
      help: 'Write churned.reason: product, value, relationship, financial, competitive or strategic.',
      path: ['churned'],
      at: 'key',
    };
  },
};
