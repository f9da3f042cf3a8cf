import { isMissingField, missingField } from '../../render/gap';
import type { MissingField } from '../../render/gap';
import type { Settings } from '../../model/settings';
import type { AccountData, DocumentInput } from '../documentInput';
import { orGap } from '../known';
import type { Known } from '../known';
import { personFor } from '../people/personFor';
import type { Role } from '../people/personFor';
import { greetingName } from './greetingName';

/** Whom a mail goes to. */
export interface Addressee {
  readonly name: string;
  readonly email: string | null;
  /** Where the person stands: a path in the account, or in the plan after `success-plan:`. */
  readonly source: string;
}

/** What every mail has: who writes to whom, and for which companies. Everything in it is for the customer's eyes. */
export interface MailFrame {
  readonly customer: Known<string>;
  readonly company: Known<string>;
  readonly to: Known<readonly { readonly name: string; readonly email: Known<string> }[]>;
  /** The names that it greets, one for each of `to`. */
  readonly first_names: Known<readonly string[]>;
  /** The first of them. */
  readonly greeting: Known<string>;
  readonly sender: Sender;
}

/** Who of ours signs; the title as the settings have it. */
export interface Sender {
  readonly name: Known<string>;
  readonly title: string | null;
}

/**
 * A mail's frame.
 * @param to whom it goes to; one person, several, or the gap that says who is wanted
 */
export function mailFrame({ account, settings }: Pick<DocumentInput, 'account' | 'settings'>, to: Addressee | Known<readonly Addressee[]>, from: Role = 'csm'): MailFrame {
  const people = isMissingField(to) || isList(to) ? to : [to];
  const names = isMissingField(people) ? people : people.map(({ name }) => greetingName(name));
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    company: orGap(settings.company.name, 'company.name', 'our company’s name', 'settings'),
    to: isMissingField(people) ? people : people.map((person) => ({ name: person.name, email: orGap(person.email, ...emailField(person)) })),
    first_names: names,
    greeting: isMissingField(names) ? names : names[0]!,
    sender: senderOf(account, settings, from),
  };
}

/** Who signs for us, with the title that the settings give them. */
export function senderOf(account: AccountData, settings: Settings, role: Role = 'csm'): Sender {
  const name = personFor(role, account, settings);
  const title = isMissingField(name) ? undefined : Object.values(settings.people).find((person) => person.name === name)?.title;
  return { name, title: title ?? null };
}

/** The gap where nobody can be written to. `whom` says who is wanted. */
export function nobodyToWriteTo(whom: string): MissingField {
  return missingField('stakeholders', whom);
}

function isList(to: Addressee | readonly Addressee[]): to is readonly Addressee[] {
  return Array.isArray(to);
}

/** The field for the address; whom a figure alone names has to be listed first. */
function emailField({ source }: Addressee): Parameters<typeof missingField> {
  const label = 'e-mail address';
  if (source.startsWith('success-plan:')) return [`${source.slice('success-plan:'.length)}.email`, label, 'success-plan'];
  return [source.startsWith('stakeholders.') ? `${source}.email` : 'stakeholders', label];
}
