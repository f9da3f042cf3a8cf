import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { contactsOf } from '../contacts';
import type { AccountRule, AccountScene } from '../rule';
import { touchOf } from '../../model/howServed';

/**
 * A tech-touch account shows no sign of care: no contact, no survey, no figures of use for months.
 *
 * @why Tech touch means automated care, not none: mails, community, and health that is watched, with triggers that escalate. Ignored
 * tech-touch accounts are an anti-pattern, since they leave without a word.
 * @instead Add the account to the automated journey and to the export of usage figures, and record what reaches it: a touchpoint, a survey, or
 * `scores.product_usage` with `as_of` or `last_login`. `days` is how long an account may be without.
 * @bad
 * ```yaml
 * account: Corner Bakery
 * segment: self-serve
 * contract: { start: 2025-02-01 }
 * touchpoints: [{ date: 2025-06-02, type: email }]
 * ```
 * @good
 * ```yaml
 * account: Corner Bakery
 * segment: self-serve
 * contract: { start: 2025-02-01 }
 * touchpoints: [{ date: 2025-06-02, type: email }, { date: 2025-11-12, type: email }]
 * ```
 */
export const techTouchIgnored: AccountRule = {
  id: 'engagement/tech-touch-ignored',
  on: 'account',
  severity: 'warning',
  facts: ['F11', 'S5', 'S1'],
  parameters: { days: 90 },
  *check(scene) {
    const { data, asOf, parameter } = scene;
    if (data.churned !== undefined || touchOf(scene) !== 'tech-touch') return;
    const last = lastSign(scene);
    const from = last ?? data.contract?.start;
    if (from === undefined || daysBetween(from, asOf) <= parameter('days')) return;
    const fact = last === undefined ? `since the contract began on ${from}` : `since ${from}, ${daysBetween(from, asOf)} days ago`;
    yield {
      message: `No contact, survey or figure of use is on record ${fact}; automated care leaves a trace at least every ${parameter('days')} days.`,
      help: 'Put the account into the automated journey, and record its contacts or its use.',
      path: ['account'],
    };
  },
};

/** The last day on which something reached the customer, or something of them reached us. */
function lastSign({ data, asOf }: AccountScene): IsoDay | undefined {
  const use = data.scores?.product_usage;
  const days = [
    use?.last_login,
    use?.as_of ?? (use === undefined ? undefined : data.last_updated),
    data.scores?.engagement?.last_proactive_contact,
    ...(data.surveys ?? []).map(({ date }) => date),
    ...(data.usage?.history ?? []).map(({ month }) => month && `${month}-28`),
    ...contactsOf(data, asOf).held.map(({ date }) => date),
  ];
  return days.reduce<IsoDay | undefined>((last, day) => (day !== undefined && day <= asOf && (last === undefined || day > last) ? day : last), undefined);
}
