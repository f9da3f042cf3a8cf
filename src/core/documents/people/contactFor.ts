import { addressee } from './addressees';
import { holderOf } from './customerPeople';
import type { CustomerPerson, PeopleScene } from './customerPeople';

/** Who of theirs takes part in a piece of work; `contact` is whoever the daily work is with. */
export type TheirPart = 'champion' | 'exec_sponsor' | 'technical_lead' | 'contact';

/** The customer's person for a part of the work; undefined when the files name nobody who is still there. */
export function contactFor(part: TheirPart, scene: PeopleScene): CustomerPerson | undefined {
  return part === 'contact' ? addressee(scene, ['champion', 'decision_maker', 'admin', 'exec_sponsor']) : holderOf(scene, part);
}
