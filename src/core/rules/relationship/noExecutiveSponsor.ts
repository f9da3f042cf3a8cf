import { openEvents } from '../datedEvents';
import { holdersOf, nameOf, recordsPeople } from '../roleHolders';
import type { AccountRule } from '../rule';
import { touchOf } from '../../model/howServed';

/**
 * No executive of the customer is named as sponsor, in an account that is served in high or medium touch.
 *
 * @why Whoever signs the renewal has never heard from us. It is one of the risks of onboarding, and a relationship without sponsor rests on
 * people who do not decide.
 * @instead Ask the champion to refer their manager, and name the person: a stakeholder with `role: exec_sponsor`, or
 * `scores.relationship.exec_sponsor`. Accounts that record no people at all are left alone.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * stakeholders: [{ name: Ana Ruiz, role: champion }, { name: Yusuf Demir, role: technical_lead }]
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * stakeholders: [{ name: Ana Ruiz, role: champion }, { name: Tom Berg, title: COO, role: exec_sponsor }]
 * ```
 */
export const noExecutiveSponsor: AccountRule = {
  id: 'relationship/no-executive-sponsor',
  on: 'account',
  severity: 'warning',
  facts: ['L5', 'H1', 'H3'],
  *check(scene) {
    const { data, isWritten } = scene;
    const touch = touchOf(scene);
    if (data.churned !== undefined || (touch !== 'high-touch' && touch !== 'medium-touch') || !recordsPeople(scene)) return;
    const { active, left } = holdersOf(scene, 'exec_sponsor');
    // A sponsor who left is relationship/sponsor-left.
    if (active.length > 0 || left.length > 0 || openEvents(scene, ['sponsor_left', 'sponsor_changed']).length > 0) return;
    const champion = nameOf(holdersOf(scene, 'champion').active[0]?.name);
    const written = data.scores?.relationship?.exec_sponsor;
    // What is written and cannot be read is the schema’s to tell.
    if (written === undefined && isWritten(['scores', 'relationship', 'exec_sponsor'])) return;
    yield {
      message: `No executive sponsor is named, and ${touch} accounts need one.`,
      help: `Ask ${champion ?? 'your contact'} to introduce you to their manager, and name the sponsor.`,
      path: data.scores?.relationship === undefined ? ['stakeholders'] : ['scores', 'relationship', 'exec_sponsor'],
      at: written === undefined ? 'key' : 'value',
    };
  },
};
