import type { AccountRule } from '../rule';
import { touchOf } from '../../model/howServed';

/**
 * One person is the only thread into an account that is served in high or medium touch.
 *
 * @why When that person leaves, nobody at the customer knows us. A single thread is an anti-pattern; several threads count as a strong
 * relationship.
 * @instead Ask your contact for two introductions: somebody who uses the product daily, and their manager. List them under `stakeholders`,
 * or keep `scores.relationship.contacts_count` up to date; the larger of the two figures counts. `count` is how many contacts are enough.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * scores: { relationship: { champion: Ana Ruiz, exec_sponsor: Ana Ruiz, contacts_count: 1 } }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * scores: { relationship: { champion: Ana Ruiz, exec_sponsor: Tom Berg, contacts_count: 4 } }
 * ```
 */
export const singleThreaded: AccountRule = {
  id: 'relationship/single-threaded',
  on: 'account',
  severity: 'warning',
  facts: ['F11', 'H1', 'H2'],
  parameters: { count: 2 },
  *check(scene) {
    const { data, parameter } = scene;
    const touch = touchOf(scene);
    if (data.churned !== undefined || (touch !== 'high-touch' && touch !== 'medium-touch')) return;
    const counted = data.scores?.relationship?.contacts_count;
    const listed = data.stakeholders?.filter(({ name, status }) => name !== undefined && status !== 'left' && status !== 'inactive');
    const contacts = Math.max(counted ?? -1, listed?.length ?? -1);
    if (contacts < 0 || contacts >= parameter('count')) return;
    const only = listed?.length === 1 ? `, ${listed[0]!.name!}` : '';
    const whom = contacts === 1 ? `one person${only}` : contacts === 0 ? 'nobody' : `${contacts} people`;
    yield {
      message: `We talk to ${whom}; a ${touch} account needs at least ${parameter('count')} contacts.`,
      help: 'Ask for two introductions: somebody who uses the product daily, and a manager.',
      path: counted === undefined ? ['stakeholders'] : ['scores', 'relationship', 'contacts_count'],
      at: counted === undefined ? 'key' : 'value',
    };
  },
};
