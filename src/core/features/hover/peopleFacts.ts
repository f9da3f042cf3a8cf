import type { IsoDay } from '../../calendar/isoDay';
import type { Account } from '../../model/account';
import { contactsOf } from '../../rules/contacts';
import { nameOf } from '../../rules/roleHolders';
import { relativeDay } from '../../rules/relativeDay';
import { escapeText } from '../../text/escapeMarkdown';
import { plural } from '../../text/plural';
import { accountOfPlan } from '../accountOfPlan';
import type { FeatureView } from '../featureView';
import { money } from '../../text/money';
import type { HoverScene } from './hoverScene';

/** Accounts of a person that are named; the others are told in number. */
const ACCOUNTS_SHOWN = 8;

/** One of our people: role, address, accounts with their ARR, last touch. Undefined when nobody has that id or name. */
export function personFacts(named: string, view: FeatureView): string | undefined {
  const people = Object.entries(view.settings.people);
  const found = people.find(([id]) => id === named) ?? people.find(([, { name }]) => name === named);
  if (found === undefined) return undefined;
  const [id, person] = found;
  const isMeant = (text: string | undefined): boolean => text === id || text === person.name;
  const accounts = view.portfolio.accounts.filter(({ data }) => isMeant(data.csm));
  const others = view.portfolio.accounts.filter(({ data }) => !isMeant(data.csm) && Object.values(data.team ?? {}).some(isMeant));
  const last = lastTouch(accountsOfDocumentFirst(view), ({ by }, { data }) => isMeant(by ?? data.csm));
  const lines = [
    `**${escapeText(person.name)}**${person.title ?? person.role ? `, ${escapeText(person.title ?? inWords(person.role ?? ''))}` : ''}${person.email === undefined ? '' : ` · ${escapeText(person.email)}`}`,
    ...(accounts.length === 0 ? [] : [`CSM of ${plural(accounts.length, 'account')}, ${totalArr(accounts, view)}: ${namesOf(accounts, view)}.`]),
    ...(others.length === 0 ? [] : [`On the team of ${plural(others.length, 'account')}, ${totalArr(others, view)}: ${namesOf(others, view)}.`]),
    ...(last === undefined ? [] : [`Last touch ${last.day} (${relativeDay(last.day, view.asOf)}) with ${escapeText(last.account)}.`]),
  ];
  return lines.join('\n\n');
}

/** A person at the customer: role, last touch, and where else the account names the person. */
export function stakeholderFacts(text: string, { view, viewed }: HoverScene): string | undefined {
  const name = nameOf(text);
  const account = viewed?.account ?? accountOfPlan(view);
  const found = account?.data.stakeholders?.find((each) => each.name === name);
  if (account === undefined || found === undefined || name === undefined) return undefined;
  const { title, role, status, sentiment, email } = found;
  const held = contactsOf(account.data, view.asOf).held.filter(({ touchpoint }) => touchpoint.with?.includes(name));
  const day = [found.last_touch, ...held.map(({ date }) => date)].filter((each) => each !== undefined).sort().at(-1);
  const facts = [title, role === undefined ? undefined : inWords(role), status === 'active' ? undefined : status, sentiment].filter((fact) => fact !== undefined).map(escapeText);
  return [
    `**${escapeText(name)}**${facts.length === 0 ? '' : `, ${facts.join(', ')}`}${email === undefined ? '' : ` · ${escapeText(email)}`}`,
    day === undefined ? 'No touch on record.' : `Last touch ${day} (${relativeDay(day, view.asOf)}).`,
    ...mentions(name, account),
  ].join('\n\n');
}

/** A role as people say it: `exec sponsor`, `CSM`. */
function inWords(role: string): string {
  return role.split('_').map((word) => (word === 'csm' || word === 'cs' || word === 'vp' ? word.toUpperCase() : word)).join(' ');
}

function mentions(name: string, { data }: Account): string[] {
  const count = <Entry>(entries: readonly Entry[] | undefined, isMeant: (entry: Entry) => boolean | undefined): number => entries?.filter((entry) => isMeant(entry) === true).length ?? 0;
  const found = [
    [count(data.touchpoints, (each) => each.with?.includes(name)), 'touchpoint'],
    [count(data.tasks, (each) => each.owner === name), 'task'],
    [count(data.events, (each) => each.person === name), 'event'],
    [count(data.surveys, (each) => each.respondent === name), 'survey'],
    [count(data.requests, (each) => each.by === name), 'request'],
    [count(data.reviews, (each) => each.attendees?.includes(name)), 'review'],
  ] as const;
  const shown = found.filter(([times]) => times > 0).map(([times, what]) => plural(times, what));
  return shown.length === 0 ? [] : [`Named in ${shown.join(', ')}.`];
}

/** The last contact of those that are meant, over the given accounts. */
function lastTouch(accounts: readonly Account[], isMeant: (touchpoint: Touchpoint, account: Account) => boolean): { day: IsoDay; account: string } | undefined {
  let last: { day: IsoDay; account: string } | undefined;
  for (const account of accounts) {
    for (const touchpoint of account.data.touchpoints ?? []) {
      const { date, status = 'held' } = touchpoint;
      if (date === undefined || status !== 'held' || (last !== undefined && date <= last.day) || !isMeant(touchpoint, account)) continue;
      last = { day: date, account: account.name };
    }
  }
  return last;
}

type Touchpoint = NonNullable<Account['data']['touchpoints']>[number];

/** The accounts of the portfolio, those of the document as it is written now in place of what the file holds. */
function accountsOfDocumentFirst({ accounts, portfolio, document }: FeatureView): readonly Account[] {
  const own = accounts.map(({ account }) => account);
  return [...own, ...portfolio.accounts.filter(({ file }) => file !== document.file)];
}

function totalArr(accounts: readonly Account[], view: FeatureView): string {
  const byCurrency = new Map<string, number>();
  for (const { data } of accounts) {
    const currency = data.currency ?? view.settings.currency;
    byCurrency.set(currency, (byCurrency.get(currency) ?? 0) + (data.arr ?? 0));
  }
  return `ARR ${[...byCurrency].map(([currency, sum]) => money(sum, currency)).join(' + ')}`;
}

function namesOf(accounts: readonly Account[], { settings }: FeatureView): string {
  const largest = [...accounts].sort((a, b) => (b.data.arr ?? 0) - (a.data.arr ?? 0)).slice(0, ACCOUNTS_SHOWN);
  const shown = largest.map(({ name, data }) => `${escapeText(name)}${data.arr === undefined ? '' : ` (${money(data.arr, data.currency ?? settings.currency)})`}`);
  if (accounts.length > ACCOUNTS_SHOWN) shown.push(`${accounts.length - ACCOUNTS_SHOWN} more`);
  return shown.join(', ');
}
