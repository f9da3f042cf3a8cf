import { isNobody } from '../text/isNobody';
import { isJsonObject } from '../yaml/jsonValue';
import type { JsonObject, JsonValue } from '../yaml/sourceTree';

/** Beside what the model reads: who the account is, and whose; a change of the CSM is a fact of the score's history. */
const ALWAYS = ['account', 'csm'];
/** Texts that no score rests on and that are nobody's business later. */
const LEFT_OUT: ReadonlySet<string> = new Set(['note', 'notes', 'email', 'phone', 'reports_to']);
/** Fields that name people of the customer. */
const PEOPLE: ReadonlySet<string> = new Set(['champion', 'exec_sponsor', 'decision_maker', 'power_users', 'respondent', 'with', 'person']);
/** Lists of the customer's people, with the field that names each. */
const LISTS: Readonly<Record<string, string>> = { stakeholders: 'name', requests: 'by' };

/**
 * Of an account's body what its score may rest on, and no more, as a snapshot is never changed again: without notes, and with the
 * customer's people as `Contact 1`, `Contact 2`. The score of the result is that of the body.
 * @param inputs the keys that the model reads
 */
export function snapshotData(body: JsonObject, inputs: readonly string[]): JsonObject {
  const wanted = new Set([...ALWAYS, ...inputs]);
  const contacts = new Contacts(body['stakeholders']);
  const entries = Object.entries(body).filter(([key]) => wanted.has(key));
  // The team's own metrics may have any id, also one that means something else above.
  return Object.fromEntries(entries.map(([key, value]) => [key, key === 'metrics' ? value : withoutPeople(value, LISTS[key], contacts)]));
}

/** @param naming the field of the map that names a person, if there is one */
function withoutPeople(value: JsonValue, naming: string | undefined, contacts: Contacts): JsonValue {
  if (Array.isArray(value)) return value.map((item) => withoutPeople(item, naming, contacts));
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).filter(([key, field]) => !(LEFT_OUT.has(key) && typeof field === 'string'));
  return Object.fromEntries(kept.map(([key, field]) => [key, key === naming || PEOPLE.has(key) ? contacts.of(field) : withoutPeople(field, undefined, contacts)]));
}

/** Numbers for people, in the order of the list of stakeholders, then as they are met. */
class Contacts {
  private readonly names: string[];

  constructor(stakeholders: JsonValue | undefined) {
    const people = Array.isArray(stakeholders) ? stakeholders.filter(isJsonObject) : [];
    this.names = [...new Set(people.map(({ name }) => name).filter((name) => typeof name === 'string'))];
  }

  of(value: JsonValue): JsonValue {
    if (Array.isArray(value)) return value.map((item) => this.of(item));
    // That there is nobody is a fact that scores rest on.
    if (typeof value !== 'string' || isNobody(value)) return value;
    if (!this.names.includes(value)) this.names.push(value);
    return `Contact ${this.names.indexOf(value) + 1}`;
  }
}
