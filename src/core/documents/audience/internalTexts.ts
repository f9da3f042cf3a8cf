import { accountFor, planFor } from './forAudience';
import type { PlanData } from '../../model/planInput';
import type { AccountData } from '../documentInput';

/** Fields whose texts people write as sentences; names, ids and choices are no notes. */
const PROSE: ReadonlySet<string> = new Set([
  'note', 'notes', 'summary', 'root_cause', 'stakeholder_sentiment', 'competitive_threat', 'reason', 'detail', 'evidence', 'next_step', 'comment',
  'title', 'action', 'give', 'ask', 'risk', 'mitigation', 'description', 'focus', 'benefit',
]);

/** What the team wrote about a customer for itself. */
export interface InternalTexts {
  /** Sentences and notes that no customer's copy holds. */
  readonly notes: readonly string[];
  /** Names of competitors that the customer has not told us of. */
  readonly competitors: readonly string[];
  /** All texts that the customer may read. */
  readonly shown: readonly string[];
}

/** Takes an account and its plan apart into what is ours alone and what the customer may read. */
export function internalTexts(account: AccountData, plan: PlanData | undefined): InternalTexts {
  const all = [...textsOf(account), ...textsOf(plan)];
  const shown = [...textsOf(accountFor(account, 'customer')), ...textsOf(planFor(plan, 'customer'))].map(({ text }) => text);
  const known = new Set(shown);
  const notes = all.filter(({ key, text }) => PROSE.has(key) && !known.has(text)).map(({ text }) => text);
  const named = [account.risk?.competitor, account.churned?.competitor].filter((name) => name !== undefined);
  const competitors = named.filter((name) => !shown.some((text) => text.includes(name)));
  return { notes: [...new Set(notes)], competitors: [...new Set(competitors)], shown };
}

interface WrittenText {
  /** The field that holds it, or the list that it stands in. */
  readonly key: string;
  readonly text: string;
}

function textsOf(value: unknown, key = ''): WrittenText[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name));
}
