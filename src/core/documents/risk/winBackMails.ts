import { addDays } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { missingField } from '../../render/gap';
import { UserError } from '../../userError';
import { accountFor, planFor } from '../audience/forAudience';
import type { AccountData, DocumentInput } from '../documentInput';
import { indexed } from '../known';
import type { Known } from '../known';
import { workingDay } from '../dates/workingDay';
import { addressee } from '../people/addressees';
import { lostCustomer } from './lostCustomer';
import { mailFrame, nobodyToWriteTo } from '../mail/mailFrame';
import { contactsHeld } from '../records/contacts';

/** A mail to a lost customer (M5, R10). */
export type WinBackMailId = 'win-back-day-7' | 'win-back-day-30' | 'win-back-day-90';

/** The day after the loss on which each goes out, and the first day on which it comes too late (R9, R10). */
const WIN_BACK_MAILS: Readonly<Record<WinBackMailId, { readonly day: number; readonly until: number }>> = {
  'win-back-day-7': { day: 7, until: 30 },
  'win-back-day-30': { day: 30, until: 90 },
  'win-back-day-90': { day: 90, until: 366 },
};
export const WIN_BACK_MAIL_IDS = Object.keys(WIN_BACK_MAILS) as readonly WinBackMailId[];

/** Something the customer asked for that is there now. */
export interface ShippedRequest {
  readonly title: string;
  readonly source: string;
}

/** What they asked for and now could have, as far as they may read it. */
export function shippedRequests(account: AccountData): ShippedRequest[] {
  return indexed(accountFor(account, 'customer').requests).flatMap(({ item: { title, status }, index }) => (status === 'shipped' && title !== undefined ? [{ title, source: `requests.${index}` }] : []));
}

/** A mail of the plan: when it goes out, and whether it has, can, or comes too late. */
export interface PlannedMail {
  readonly id: WinBackMailId;
  readonly on: IsoDay;
  readonly state: 'sent' | 'due' | 'later' | 'too_late' | 'needs_release';
  /** Day and place of the contact that shows it as sent. */
  readonly sent: IsoDay | null;
  readonly source: string | null;
}

/** Days before its day on which a mail may already have gone out. */
const EARLY_DAYS = 4;

/** The three mails with their working days, by what the touchpoints show and by whether there is something to tell. */
export function plannedMails(account: AccountData, left: IsoDay, asOf: IsoDay): PlannedMail[] {
  return WIN_BACK_MAIL_IDS.map((id): PlannedMail => {
    const { day, until } = WIN_BACK_MAILS[id];
    const on = workingDay(addDays(left, day));
    const from = addDays(left, day - EARLY_DAYS);
    const before = addDays(left, until - EARLY_DAYS);
    const sent = contactsHeld(account, asOf).find(({ date, entry }) => entry.type === 'email' && date >= from && date < before);
    if (sent !== undefined) return { id, on, state: 'sent', sent: sent.date, source: sent.source };
    const needsRelease = id === 'win-back-day-90' && shippedRequests(account).length === 0;
    const state = asOf >= addDays(left, until) ? 'too_late' : needsRelease ? 'needs_release' : asOf >= on ? 'due' : 'later';
    return { id, on, state, sent: null, source: null };
  });
}

/**
 * The data of a mail to a lost customer (M5, R10): by reason, and with nothing but what the files say; what has changed for them is a gap
 * where no request of theirs has shipped.
 * @throws UserError for a customer who has not left, must not be written to, or for whom this mail comes too late
 */
export function winBackMail(id: WinBackMailId): (input: DocumentInput) => Readonly<Record<string, unknown>> {
  return (input) => {
    const { account, plan, asOf } = input;
    const { days, reason, doNotContact } = lostCustomer(input);
    const name = account.account ?? 'The customer';
    if (doNotContact) throw new UserError(`${name} asked not to be contacted (\`churned.do_not_contact\`): no mail is written.`);
    if (days >= WIN_BACK_MAILS[id].until) throw new UserError(tooLate(id, name, days));
    const shipped = shippedRequests(account);
    return {
      ...mailFrame(input, addressee({ account: accountFor(account, 'customer'), plan: planFor(plan, 'customer'), asOf }, ['exec_sponsor', 'decision_maker', 'champion']) ?? nobodyToWriteTo('whom we write to: name and e-mail address')),
      as_of: asOf,
      reason: reason ?? 'unknown',
      shipped,
      changed: shipped.length > 0 ? shipped : inDocument(CHANGED[id]),
      result: inDocument('result of a customer like them who agreed to be named: who, and one figure'),
      release: shipped[0]?.title ?? inDocument('name of the release'),
    };
  };
}

const CHANGED: Readonly<Record<WinBackMailId, string>> = {
  'win-back-day-7': 'what has changed about what they missed, in one sentence',
  'win-back-day-30': 'what we improved since they left, in one sentence',
  'win-back-day-90': 'what the release brings them, in one sentence',
};

function inDocument(label: string): Known<never> {
  return missingField('', label, 'document');
}

function tooLate(id: WinBackMailId, name: string, days: number): string {
  const next = WIN_BACK_MAIL_IDS.find((other) => days < WIN_BACK_MAILS[other].until);
  const instead = next === undefined ? 'After a year they are out of the list.' : `Write \`${next}\` instead.`;
  return `${name} left ${days} days ago: \`${id}\` comes too late. ${instead}`;
}
