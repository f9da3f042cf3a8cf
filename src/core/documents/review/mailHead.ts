import { isMissingField, missingField } from '../../render/gap';
import type { Attendee } from '../people/attendees';
import { greetingName } from '../mail/greetingName';
import type { Known } from '../known';

/** A person that a mail goes to; without an address a gap stands for it. */
export interface Recipient {
  readonly name: string;
  readonly email: Known<string>;
}

/** To whom a mail about a review goes, and the names that it greets. */
export function mailHead(attendees: Known<readonly Attendee[]>) {
  if (isMissingField(attendees)) return { to: attendees, first_names: attendees };
  return {
    to: attendees.map(({ name, email, source }): Recipient => ({ name, email: email ?? missingField(`${source}.email`, 'e-mail address') })),
    first_names: attendees.map(({ name }) => greetingName(name)),
  };
}
