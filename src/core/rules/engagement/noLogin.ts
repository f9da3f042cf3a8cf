import { daysBetween } from '../../calendar/isoDay';
import { contactsOf, lastContact } from '../contacts';
import { isLowSeason } from '../isLowSeason';
import type { AccountRule } from '../rule';

/**
 * Nobody of the customer was seen in the product for a month.
 *
 * @why No login for 30 days is a sign of high risk: dormant users stay in fewer than one of five cases.
 * @instead Call, do not mail: ask what keeps them away, and offer a training. The finding goes away with a later `last_login`, or with a held
 * health check, training, save call or site visit after it. It stays away in the account’s low seasons, and where the figures are
 * older than the silence (`as_of`). `days` is how long is too long.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { last_login: 2025-10-14 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { product_usage: { last_login: 2025-11-28 } }
 * ```
 */
export const noLogin: AccountRule = {
  id: 'engagement/no-login',
  on: 'account',
  severity: 'warning',
  facts: ['R3', 'L11', 'H6'],
  needs: 'scores',
  parameters: { days: 30 },
  *check({ data, asOf, parameter }) {
    const { last_login: login, as_of: measured } = data.scores?.product_usage ?? {};
    if (data.churned !== undefined || login === undefined || isLowSeason(data, asOf)) return;
    const seenUntil = measured !== undefined && measured < asOf ? measured : asOf;
    const days = daysBetween(login, seenUntil);
    const answer = lastContact(contactsOf(data, asOf), ['health_check', 'training', 'save_call', 'site_visit']);
    if (days <= parameter('days') || (answer !== undefined && daysBetween(login, answer.date) > parameter('days'))) return;
    yield {
      message: `Nobody has logged in for ${days} days: the last login was on ${login}.`,
      help: 'Call your contact, do not mail: ask what keeps them away, and offer a training.',
      path: ['scores', 'product_usage', 'last_login'],
    };
  },
};
