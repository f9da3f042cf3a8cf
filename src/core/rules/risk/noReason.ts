import { daysBetween } from '../../calendar/isoDay';
import type { AccountRule } from '../rule';

/**
 * The account is marked as at risk, and 48 hours later nobody has written why.
 *
 * @why The reason decides what helps: a value sprint does nothing against a price, a discount nothing against a missing feature. And the team learns what drives
 * churn only from reasons that are written down.
 * @instead Ask until the root cause is clear, and write `reason`: product, value, relationship, financial, competitive or strategic. Counted is from `risk.since`. `days` is
 * the time to find out.
 * @bad
 * ```yaml
 * account: Acme Corp
 * risk: { level: high, since: 2025-11-20, owner: dana.reyes }
 * tasks: [{ title: Value assessment, owner: dana.reyes, due: 2025-12-05 }]
 * touchpoints: [{ date: 2025-11-21, type: save_call }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * risk: { level: high, reason: value, root_cause: "Never left the pilot", since: 2025-11-20, owner: dana.reyes }
 * tasks: [{ title: Value assessment, owner: dana.reyes, due: 2025-12-05 }]
 * touchpoints: [{ date: 2025-11-21, type: save_call }]
 * ```
 */
export const noReason: AccountRule = {
  id: 'risk/no-reason',
  on: 'account',
  severity: 'warning',
  facts: ['R1', 'R5', 'L10'],
  needs: 'risk',
  parameters: { days: 2 },
  *check({ data, asOf, parameter, isWritten }) {
    const { risk } = data;
    if (data.churned !== undefined || risk === undefined || isWritten(['risk', 'reason'])) return;
    if (risk.since !== undefined && daysBetween(risk.since, asOf) <= parameter('days')) return;
    yield {
      message: `The account is at risk${risk.since === undefined ? '' : ` since ${risk.since}`}, and the section names no reason.`,
      help: 'Find the root cause, and write reason: product, value, relationship, financial, competitive or strategic.',
      path: ['risk'],
      at: 'key',
    };
  },
};
