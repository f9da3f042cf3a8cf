import { accountCadence, accountTouch } from '../account/howServed';
import { startOf } from '../documentInput';
import type { DocumentInput } from '../documentInput';
import { orGap } from '../known';
import { personFor } from '../people/personFor';
import { hasLeft } from '../../model/hasLeft';
import { leftOn } from '../account/departure';
import { peopleOf } from '../people/customerPeople';
import { mapPerson, SAYS } from './mapPeople';
import { relationSteps } from './relationSteps';
import { threadsOf } from './threads';

/** Contacts longer ago than this are stale (H4 lets a rating go stale after as many days). */
const STALE_DAYS = 90;
/** A large customer has hundreds of users; the map shows those who count most of each group. */
const SHOWN_OF_EACH = 12;

/**
 * Who decides, influences and uses (C15) as data: sentiment, last contact, threads and gaps by level, and the next steps for champion, executives and
 * wider contact. For our own people only.
 */
export function stakeholderMapData(input: DocumentInput) {
  const { account, settings, asOf } = input;
  const executiveDays = accountCadence(account, settings)?.executiveDays ?? 0;
  const staleAfter = (level: string | undefined): number => (level === 'executive' && executiveDays > 0 ? executiveDays : STALE_DAYS);
  const people = peopleOf(account, asOf).map((person) => mapPerson(person, asOf, staleAfter));
  const threads = threadsOf(account, people, settings, asOf);
  const touch = accountTouch(account, settings);
  // Effort fits the segment (S4): nobody walks through an account that a journey serves.
  const steps = !hasLeft(account, asOf) && touch !== 'tech-touch' ? relationSteps({ account, settings, asOf, start: startOf(input), people, threads, executiveDays, inTeams: touch !== 'low-touch' }) : [];
  const groups = SAYS.map((say) => {
    const all = people.filter((person) => person.say === say);
    return { say, people: all.slice(0, SHOWN_OF_EACH), more: Math.max(0, all.length - SHOWN_OF_EACH) };
  });
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    csm: personFor('csm', account, settings),
    left_on: leftOn(account, asOf) ?? null,
    people: orGap(people.length === 0 ? undefined : people.length, 'stakeholders', 'people on the customer’s side'),
    groups: groups.filter((group) => group.people.length > 0),
    contacts: people.filter(({ last_touch: touch, left: gone }) => touch !== null && !gone).sort((a, b) => a.last_touch!.localeCompare(b.last_touch!)),
    stale: people.filter((person) => person.stale).length,
    stale_days: { others: STALE_DAYS, executives: staleAfter('executive') },
    threads,
    tech_touch: touch === 'tech-touch',
    feelings_known: people.some(({ sentiment, influence }) => sentiment !== null || influence !== null),
    steps: {
      champion: steps.filter(({ group }) => group === 'champion'),
      executive: steps.filter(({ group }) => group === 'executive'),
      threads: steps.filter(({ group }) => group === 'threads'),
    },
  };
}
