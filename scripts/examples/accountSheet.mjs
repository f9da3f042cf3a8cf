import { adoptionThen, contactsThen, contractThen, gainsThen } from './derivedFields.mjs';
import { figureOf } from './figures.mjs';
import { listsThen } from './datedLists.mjs';
import { SheetText } from './sheetText.mjs';

/** Sections that an account did not always have; each comes with a change that `adds` it, else with its last touchpoint. */
export const LATE_SECTIONS = ['tasks', 'risk', 'renewal', 'reviews', 'opportunities', 'churned', 'overrides'];

/** An account's sheet as it is today, and as its story says that it was. */
export class AccountSheet {
  #text;
  #sheet;
  #story;
  /** Keys above the account's fields: a file with two sheets has them. */
  #root;
  today;

  constructor(text, story) {
    this.#text = text;
    this.#sheet = new SheetText(text);
    this.#story = story;
    const whole = this.#sheet.valueAt([]);
    this.#root = 'customer_health' in whole ? ['customer_health'] : [];
    this.today = this.#root.length > 0 ? whole.customer_health : whole;
  }

  /** The month that today's figures are of: its ledger ends there. */
  get lastMonth() {
    return this.today.revenue?.at(-1)?.month ?? this.today.last_updated.slice(0, 7);
  }

  /** Where a field stands that the story calls by its name alone, such as `nps`, or by its path, such as `stakeholders/Ana Ruiz/status`. */
  pathOf(name) {
    if (name.includes('/')) return name.split('/');
    const section = Object.entries(this.today.scores).find(([, fields]) => name in fields)?.[0];
    if (section !== undefined) return ['scores', section, name];
    return name in this.today.contract ? ['contract', name] : [name];
  }

  /** The value of a field at a point of the story; undefined where it was left out. */
  valueThen(name, state) {
    const known = this.#story.figures?.[name];
    if (known !== undefined) return figureOf(`${this.today.account} ${name}`, known, { month: this.lastMonth, value: this.todayAt(name) }, state.month);
    if (state.values.has(name)) return state.values.get(name) ?? undefined;
    return this.todayAt(name);
  }

  todayAt(name) {
    return this.pathOf(name).reduce((value, key) => (Array.isArray(value) ? value.find((item) => item.name === key || item.of === key) : value?.[key]), this.today);
  }

  /** The text of the file at a point of the story. */
  textAt(state) {
    if (state.final) return this.#text;
    const edits = [];
    const put = (path, value) => edits.push(...this.#sheet.put([...this.#root, ...path], value));
    for (const name of [...new Set([...state.values.keys(), ...Object.keys(this.#story.figures ?? {})])]) {
      const value = this.valueThen(name, state);
      if (JSON.stringify(value) !== JSON.stringify(this.todayAt(name))) put(this.pathOf(name), value);
    }
    for (const derive of [contactsThen, contractThen, adoptionThen, gainsThen]) {
      for (const [path, value] of derive(this, state)) put(path, value);
    }
    for (const section of LATE_SECTIONS) {
      if (section in this.today && !state.sections.has(section)) edits.push(...this.#sheet.remove([...this.#root, section]));
    }
    for (const list of listsThen(this, state)) edits.push(...this.#listEdits(list));
    if (state.head !== undefined) edits.push(...this.#sheet.head(state.head));
    return withoutPassages(this.#sheet.with(edits), state.ahead);
  }

  /** What leaves out of a list what was not there yet, and puts before it what has gone since. */
  #listEdits({ path, older, keep }) {
    const whole = [...this.#root, ...path];
    if (older.length === 0 && !keep.includes(true)) return this.#sheet.remove(whole);
    return [...this.#sheet.addBefore(whole, older), ...keep.flatMap((kept, index) => (kept ? [] : this.#sheet.remove([...whole, index])))];
  }
}

/** The text before changes that are still to come: what `now` stands there read `was` before, the last change undone first. */
export function withoutPassages(text, ahead) {
  return ahead.toReversed().reduce((later, { now, was, day }) => {
    if (!later.includes(now)) throw new Error(`The story of ${day} leads to a passage that is not in the file: ${JSON.stringify(now)}`);
    return later.replace(now, () => was);
  }, text);
}
