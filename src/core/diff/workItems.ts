import { dataAt } from '../health/dataPath';
import type { JsonObject } from '../yaml/sourceTree';
import type { AccountPair, AccountState } from './accountState';
import { fieldItem } from './fieldItems';
import type { LineOf } from './fieldItems';
import { listItems } from './listItems';
import type { ListShape } from './listItems';
import type { DiffItem } from './portfolioDiff';

const TASKS: ListShape = { sheet: 'account', at: ['tasks'], name: 'title', id: 'key', told: ['status', 'owner', 'due'], silent: ['key', 'created'] };
const CONCESSIONS: ListShape = { sheet: 'account', at: ['renewal', 'concessions'], name: 'give', told: ['ask'] };

const PLAN_LISTS: readonly ListShape[] = [
  { sheet: 'success-plan', at: ['business_objectives'], name: 'objective', told: ['status', 'target'] },
  { sheet: 'success-plan', at: ['use_cases'], name: 'name', told: ['status', 'go_live_date'] },
  { sheet: 'success-plan', at: ['milestones'], name: 'name', told: ['status', 'target_date'] },
  { sheet: 'success-plan', at: ['risks'], name: 'risk', told: ['severity', 'owner'] },
];
const PLAN_FIELDS = ['owner', 'next_review'];
/** Of the contract what its renewal depends on. */
const CONTRACT_FIELDS = ['start', 'signed', 'end', 'term_months', 'auto_renew', 'notice_days', 'billing', 'discount', 'plan', 'seats_licensed'];
const RENEWAL_FIELDS = ['status', 'forecast', 'owner', 'decision_maker', 'kickoff_date', 'business_case_date', 'proposal_date', 'target_arr', 'probability', 'note'];

const NOWHERE: LineOf = () => undefined;

/** Renewal date, the contract's terms, and how the renewal goes. */
export function renewalItems({ before, after }: AccountPair): DiffItem[] {
  const [old, now] = [dataOf(before), dataOf(after)];
  const lineOf = after?.lineOf ?? NOWHERE;
  const fields = [['renewal_date'], ...CONTRACT_FIELDS.map((key) => ['contract', key]), ...RENEWAL_FIELDS.map((key) => ['renewal', key])];
  return [...fields.flatMap((path) => fieldItem('account', path, dataAt(old, path), dataAt(now, path), lineOf)), ...itemsAt(CONCESSIONS, old, now, lineOf)];
}

/** What is to be done for the customer. */
export function taskItems({ before, after }: AccountPair): DiffItem[] {
  return itemsAt(TASKS, dataOf(before), dataOf(after), after?.lineOf ?? NOWHERE);
}

/** Objectives, use cases, milestones and risks of the plan, and its next review. */
export function planItems({ before, after }: AccountPair): DiffItem[] {
  const [old, now] = [(before?.plan ?? {}) as JsonObject, (after?.plan ?? {}) as JsonObject];
  const lineOf = after?.planLineOf ?? NOWHERE;
  const fields = PLAN_FIELDS.flatMap((key) => fieldItem('success-plan', [key], old[key], now[key], lineOf));
  return [...fields, ...PLAN_LISTS.flatMap((shape) => itemsAt(shape, old, now, lineOf))];
}

function itemsAt(shape: ListShape, before: JsonObject, after: JsonObject, lineOf: LineOf): DiffItem[] {
  return listItems(shape, dataAt(before, shape.at), dataAt(after, shape.at), lineOf);
}

function dataOf(state: AccountState | undefined): JsonObject {
  return (state?.account.data ?? {}) as JsonObject;
}
