import { openEvents } from '../datedEvents';
import { holdersOf, recordsPeople } from '../roleHolders';
import type { AccountRule } from '../rule';
import { touchOf } from '../../model/howServed';

/**
 * Nobody at the customer is named as our champion.
 *
 * @why Without somebody who stands up for us inside, nobody argues for the renewal when we are not in the room. A relationship without
 * champion counts as low.
 * @instead Name the champion: a stakeholder with `role: champion`, or `scores.relationship.champion`. If there is none yet, ask who gained
 * most from the last result, and win that person. Accounts in tech touch, and accounts that record no people at all, are left alone.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * scores: { relationship: { champion: none, exec_sponsor: Tom Berg, contacts_count: 3 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * scores: { relationship: { champion: "Ana Ruiz, Ops Director", exec_sponsor: Tom Berg, contacts_count: 3 } }
 * ```
 */
export const noChampion: AccountRule = {
  id: 'relationship/no-champion',
  on: 'account',
  severity: 'warning',
  facts: ['H2', 'H1'],
  *check(scene) {
    const { data, isWritten } = scene;
    const touch = touchOf(scene);
    if (data.churned !== undefined || touch === undefined || touch === 'tech-touch' || !recordsPeople(scene)) return;
    const { active, left } = holdersOf(scene, 'champion');
    // A champion who left is relationship/champion-left.
    if (active.length > 0 || left.length > 0 || openEvents(scene, ['champion_left', 'champion_changed_job']).length > 0) return;
    const written = data.scores?.relationship?.champion;
    // What is written and cannot be read is the schema’s to tell.
    if (written === undefined && isWritten(['scores', 'relationship', 'champion'])) return;
    yield {
      message: 'No champion is named: nobody at the customer is known to stand up for us.',
      help: 'Give a stakeholder the role champion, or ask who gained most from the last result.',
      path: data.scores?.relationship === undefined ? ['stakeholders'] : ['scores', 'relationship', 'champion'],
      at: written === undefined ? 'key' : 'value',
    };
  },
};
