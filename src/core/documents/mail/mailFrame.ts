import { isMissingField, missingField } from '../../render/gap';
import type { DocumentInput } from '../documentInput';
import { greetingName } from './greetingName';
import { orGap } from '../known';
import type { Known } from '../known';
import { personFor } from '../people/personFor';
import type { Role } from '../people/personFor';

/** Whom a mail goes to. */
export interface Addressee {
  readonly name: string;
  readonly title?: string | null;
  readonly email: string | null;
  /** Where the person stands in the account. */
  readonly source: string;
}

/** What every mail has: who writes to whom, and for which companies. Everything in it is for the customer's eyes. */
export interface MailFrame {
  readonly customer: Known<string>;
  readonly company: Known<string>;
  readonly to: Known<readonly { readonly name: string; readonly email: Known<string> }[]>;
  readonly greeting: Known<string>;
  readonly sender: { readonly name: Known<string>; readonly title: string | null };
}

/** A mail's frame; gaps where the account names nobody to write to. */
export function mailFrame({ account, settings }: Pick<DocumentInput, 'account' | 'settings'>, to: Addressee | undefined, from: Role, whom: string): MailFrame {
  const sender = personFor(from, account, settings);
  const title = isMissingField(sender) ? undefined : Object.values(settings.people).find(({ name }) => name === sender)?.title;
  return {
    customer: orGap(account.account, 'account', 'customer’s name'),
    company: orGap(settings.company.name, 'company.name', 'our company’s name', 'settings'),
    to: to === undefined ? missingField('stakeholders', whom) : [{ name: to.name, email: to.email ?? missingField(`${to.source}.email`, 'e-mail address') }],
    greeting: to === undefined ? missingField('stakeholders', whom) : greetingName(to.name),
    sender: { name: sender, title: title ?? null },
  };
}
