import { addDays } from '../../calendar/isoDay';
import { contactsOf } from '../contacts';
import type { AccountRule, AccountScene } from '../rule';
import { touchOf } from '../../model/howServed';

/**
 * The CSM is our only thread into the account: every contact of the last months was by them, and nobody else of ours is on the account.
 *
 * @why When the CSM is ill or leaves, the customer knows nobody of us. One CSM as the only thread into an account is an anti-pattern.
 * @instead Bring a colleague to the next meeting: our executive for theirs, an architect, the account executive. Note who it was in `by`, or
 * name them under `team`. Looked at are accounts in high and medium touch with at least `count` contacts in the last `days` days that
 * all say by whom they were.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * csm: dana.reyes
 * touchpoints:
 *   - { date: 2025-09-10, type: check_in, by: dana.reyes }
 *   - { date: 2025-10-20, type: qbr, by: dana.reyes }
 *   - { date: 2025-11-24, type: check_in, by: dana.reyes }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * csm: dana.reyes
 * touchpoints:
 *   - { date: 2025-09-10, type: check_in, by: dana.reyes }
 *   - { date: 2025-10-20, type: executive, by: mia.chen }
 *   - { date: 2025-11-24, type: check_in, by: dana.reyes }
 * ```
 */
export const csmOnlyContact: AccountRule = {
  id: 'relationship/csm-only-contact',
  on: 'account',
  severity: 'info',
  facts: ['S4', 'F11'],
  parameters: { days: 180, count: 3 },
  *check(scene) {
    const { data, asOf, parameter } = scene;
    const touch = touchOf(scene);
    if (data.churned !== undefined || data.csm === undefined || (touch !== 'high-touch' && touch !== 'medium-touch') || hasColleagues(data)) return;
    const from = addDays(asOf, -parameter('days'));
    const recent = contactsOf(data, asOf).held.filter(({ date }) => date >= from);
    if (recent.length < parameter('count') || recent.some(({ touchpoint: { by } }) => !isCsm(by, scene))) return;
    yield {
      message: `All ${recent.length} contacts of the last ${parameter('days')} days were by ${scene.settings.people[data.csm]?.name ?? data.csm} alone.`,
      help: 'Bring a colleague to the next meeting, such as our executive for theirs, and name them under team.',
      path: ['csm'],
    };
  },
};

/** People of ours who talk to the customer; a manager on paper does not. */
function hasColleagues({ team, csm }: AccountScene['data']): boolean {
  const colleagues = [team?.account_executive, team?.exec_sponsor, team?.implementation, team?.technical, team?.support];
  return colleagues.some((person) => person !== undefined && person !== csm);
}

/** The sheet may name its CSM by id and the touchpoint by name, or the other way round. */
function isCsm(by: string | undefined, { data: { csm }, settings }: AccountScene): boolean {
  return by !== undefined && csm !== undefined && (settings.people[by]?.name ?? by) === (settings.people[csm]?.name ?? csm);
}
