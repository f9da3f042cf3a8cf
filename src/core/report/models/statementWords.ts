import { plural } from '../../text/plural';
import { isJsonObject, isSameData } from '../../yaml/jsonValue';
import type { JsonObject, JsonValue } from '../../yaml/sourceTree';
import type { StatementChange } from '../../health/models/modelDiff';

/** A changed statement in words: what it is of, and how it was and is. */
export interface StatementWords {
  readonly subject: string;
  readonly words: string;
}

/** What keys of a model are called; others go by their own name. */
const SUBJECTS: Readonly<Record<string, string>> = {
  from: 'input',
  missing: 'missing value',
  stale_after_days: 'stale after',
  as_of: 'date of the value',
  reset_on_csm_change: 'reset when the CSM changes',
  minimum_coverage: 'minimum coverage',
  prefer: 'score that counts',
  min: 'begins at',
  color: 'colour',
  'overrides.max_difference': 'largest difference of an override',
  'overrides.max_days': 'longest time of an override',
};

/** What the absence of a key means. */
const ABSENT: Readonly<Record<string, string>> = { stale_after_days: 'never', 'overrides.max_difference': 'no bound', 'overrides.max_days': 'no bound', as_of: 'that of its section', action: 'none' };

const DAYS = new Set(['stale_after_days', 'overrides.max_days']);

/** Says what changed; of thresholds only those that did. */
export function statementWords({ key, before, after }: StatementChange): StatementWords {
  const subject = SUBJECTS[key] ?? key.replaceAll('_', ' ');
  const listed = before !== undefined && after !== undefined ? listWords(key, before, after) : undefined;
  return { subject, words: listed ?? `${shown(key, before)} → ${shown(key, after)}` };
}

/** Thresholds one by one, where both sides have them in one form. */
function listWords(key: string, before: JsonValue, after: JsonValue): string | undefined {
  if (key === 'points' || key === 'steps') return entryWords(pairs(before), pairs(after));
  if (key === 'values' || key === 'bands') return entryWords(entries(before), entries(after));
  return key === 'cases' ? entryWords(cases(before), cases(after)) : undefined;
}

type Entries = ReadonlyMap<string, JsonValue>;

function entryWords(before: Entries | undefined, after: Entries | undefined): string | undefined {
  if (before === undefined || after === undefined) return undefined;
  const changed = [...after].flatMap(([name, value]) => {
    if (!before.has(name)) return [`${name}: ${compact(value)} (new)`];
    return isSameData(before.get(name), value) ? [] : [`${name}: ${compact(before.get(name)!)} → ${compact(value)}`];
  });
  const gone = [...before].filter(([name]) => !after.has(name)).map(([name, value]) => `${name}: ${compact(value)} (gone)`);
  const all = [...changed, ...gone];
  return all.length === 0 ? 'in another order' : all.join(', ');
}

/** `[[0.2, 3.5]]` and `[["<= 5", 10]]` by their first halves; undefined where one stands twice, so that it would hide the other. */
function pairs(value: JsonValue): Entries | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = new Map<string, JsonValue>();
  for (const pair of value) {
    const [first, second, ...rest] = Array.isArray(pair) ? pair : [];
    if (first === undefined || second === undefined || rest.length > 0 || found.has(compact(first))) return undefined;
    found.set(compact(first), second);
  }
  return found;
}

function entries(value: JsonValue): Entries | undefined {
  return isJsonObject(value) ? new Map(Object.entries(value)) : undefined;
}

/** Cases by their conditions; the last has none. */
function cases(value: JsonValue): Entries | undefined {
  if (!Array.isArray(value) || !value.every(isJsonObject)) return undefined;
  const named = value.map(({ when = null, ...rest }) => [typeof when === 'string' ? `when ${when}` : 'else', rest] as const);
  const found: Map<string, JsonValue> = new Map(named);
  return found.size === named.length ? found : undefined;
}

function shown(key: string, value: JsonValue | undefined): string {
  if (value === undefined) return ABSENT[key] ?? 'not there';
  if (DAYS.has(key) && typeof value === 'number') return plural(value, 'day');
  if (key === 'action' && value === '') return 'none';
  return compact(value);
}

/** As YAML has it on one line, without quotes that nobody needs to understand it. */
function compact(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(compact).join(', ')}]`;
  if (isJsonObject(value)) return inBraces(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

function inBraces(value: JsonObject): string {
  const only = Object.entries(value);
  if (only.length === 1) return `${only[0]![0]} ${compact(only[0]![1])}`;
  return `{ ${only.map(([key, inner]) => `${key}: ${compact(inner)}`).join(', ')} }`;
}
