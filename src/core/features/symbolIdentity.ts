import type { DeepPartial } from '../model/account';
import type { SourceDocument } from '../model/sourceDocument';
import type { AccountSheet } from '../schema/generated/accountSheet';
import type { SuccessPlanSheet } from '../schema/generated/successPlanSheet';
import type { SymbolKind, SymbolUse } from '../schema/symbolShape';
import { forEachName } from '../schema/symbolNames';
import type { Span } from '../text/span';
import type { JsonObject } from '../yaml/sourceTree';
import { nameText, symbolsOf } from './symbols';
import type { SymbolOccurrence } from './symbols';

/** What a name means. Two occurrences mean the same where kind, id and scope are equal. */
export interface SymbolKey {
  readonly kind: SymbolKind;
  /** Of a person the id in the settings, where they have one; else the name as written. */
  readonly id: string;
  /** The account that a stakeholder, or an account's own name, belongs to; empty for what has its name over the whole portfolio. */
  readonly scope: string;
}

/** An occurrence with what it means; `part` is now exactly the name. */
export interface NamedSymbol extends SymbolOccurrence {
  readonly key: SymbolKey;
  /** The name as written. */
  readonly name: string;
}

/** One customer, as far as names go: an account with its plans. */
export interface Customer {
  readonly scope: string;
  /** Everybody at the customer who is named where only the customer's people can be. */
  readonly people: ReadonlySet<string>;
}

/** Our people, who are written by id or by full name. */
export class People {
  private readonly ids = new Set<string>();
  private readonly idsByName = new Map<string, string | undefined>();

  /** @param settings undefined where the portfolio has none */
  constructor(settings: SourceDocument | undefined) {
    for (const occurrence of settings === undefined ? [] : symbolsOf(settings)) {
      const { use, at, path } = occurrence;
      if (use.role !== 'definition' || use.kinds[0] !== 'person') continue;
      const name = nameText(occurrence);
      const id = String(path[1]);
      if (at === 'key') this.ids.add(id);
      // A name that two people have says nothing.
      else this.idsByName.set(name, this.idsByName.has(name) ? undefined : id);
    }
  }

  /** Every way in which the symbol may be written: a person by id and by full name. */
  namesOf({ key, name }: NamedSymbol): readonly string[] {
    if (key.kind !== 'person') return [name];
    const full = [...this.idsByName].find(([, id]) => id === key.id)?.[0];
    return [...new Set([key.id, full ?? name, name])];
  }

  /** The id of the person whose id or full name it is; undefined for anybody else. */
  idOf(text: string): string | undefined {
    return this.ids.has(text) ? text : this.idsByName.get(text);
  }
}

/** All people who are named as the customer's by the account or its plan; of `Ana Ruiz, Ops Director` the name alone. */
export function customerPeople(account: DeepPartial<AccountSheet>, plan: DeepPartial<SuccessPlanSheet> | undefined): ReadonlySet<string> {
  const people = new Set<string>();
  const referred: string[] = [];
  const see = (text: string, { kinds, role }: SymbolUse) => {
    if (kinds.length !== 1 || kinds[0] !== 'stakeholder') return;
    if (role === 'definition') people.add(text.trim());
    else referred.push(text.trim());
  };
  forEachName('account', account as JsonObject, see);
  if (plan !== undefined) forEachName('success-plan', plan as JsonObject, see);
  for (const text of referred) if (!people.has(text)) people.add(beforeComma(text));
  return people;
}

/** What an occurrence means. `customer` is the one of its sheet: undefined for settings and models. */
export function identify(occurrence: SymbolOccurrence, people: People, customer: Customer | undefined): NamedSymbol {
  const { use } = occurrence;
  const text = nameText(occurrence);
  const [first] = use.kinds;
  if (!use.kinds.some(isPerson)) return symbol(occurrence, text, keyOf(first!, text, customer));
  if (use.role === 'definition') return symbol(occurrence, text, keyOf(first!, String(first === 'person' ? occurrence.path[1] : text), customer));
  for (const name of text.includes(',') ? [text, beforeComma(text)] : [text]) {
    for (const kind of use.kinds) {
      const id = kind === 'person' ? people.idOf(name) : customer?.people.has(name) === true ? name : undefined;
      if (id !== undefined) return symbol(occurrence, name, keyOf(kind, id, customer));
    }
  }
  const name = beforeComma(text);
  return symbol(occurrence, name, keyOf(first!, name, customer));
}

export function isSameSymbol(a: SymbolKey, b: SymbolKey): boolean {
  return a.kind === b.kind && a.id === b.id && a.scope === b.scope;
}

/** Whether the kind is one of people, who may be confused with each other. */
export function isPerson(kind: SymbolKind): boolean {
  return kind === 'person' || kind === 'stakeholder';
}

/** Whether the kind belongs to one customer, so that the same name means something else at another. */
export function isOfCustomer(kind: SymbolKind): boolean {
  return kind === 'stakeholder' || kind === 'account';
}

function keyOf(kind: SymbolKind, id: string, customer: Customer | undefined): SymbolKey {
  return { kind, id, scope: isOfCustomer(kind) ? (customer?.scope ?? '') : '' };
}

function symbol(occurrence: SymbolOccurrence, name: string, key: SymbolKey): NamedSymbol {
  const part: Span = { start: occurrence.part.start, end: occurrence.part.start + name.length };
  return { ...occurrence, part, name, key };
}

function beforeComma(text: string): string {
  const comma = text.indexOf(',');
  return comma <= 0 ? text : text.slice(0, comma).trimEnd();
}
