import type { AccountData, Audience } from '../documentInput';
import { indexed, orGap, present } from '../known';
import type { Known } from '../known';
import { openTasks } from '../records/openTasks';
import { ownerOf, personName } from '../people/personFor';
import type { Settings } from '../../model/settings';

export interface ActionItem {
  readonly action: string;
  readonly owner: Known<string>;
  readonly due: Known<string>;
  readonly done: boolean;
  /** Who does it: one of the customer's people, one of ours, or nobody yet. */
  readonly side: 'theirs' | 'ours' | null;
  readonly source: string;
}

type WrittenAction = { readonly action?: string | undefined; readonly owner?: string | undefined; readonly due?: string | undefined; readonly done?: boolean | undefined };

/** What a review records as agreed, and where it stands in the account. */
export interface RecordedActions {
  readonly items: readonly (WrittenAction | undefined)[] | undefined;
  readonly source: string;
}

/** The review's own actions; else the account's open tasks as the reader may see them (`accountFor`), soonest first. */
export function actionItems(account: AccountData, settings: Settings, audience: Audience, agreed?: RecordedActions): Known<ActionItem[]> {
  const ofReview = indexed(agreed?.items).flatMap(({ item: { action, owner, due, done }, index }) =>
    action === undefined ? [] : [item({ action, owner, due, done: done === true, at: `${agreed?.source}.${index}` }, account, settings)],
  );
  const ofTasks = openTasks(account).map(({ task: { title, owner, due }, source }) => item({ action: title, owner, due, done: false, at: source }, account, settings));
  const items = ofReview.length > 0 ? ofReview : ofTasks;
  const label = audience === 'customer' ? 'what was agreed: actions of the review, or tasks marked as shared' : 'action items: what, who, by when';
  return orGap(items.length === 0 ? undefined : items, 'tasks', label);
}

function item(written: { action: string; owner: string | undefined; due: string | undefined; done: boolean; at: string }, account: AccountData, settings: Settings): ActionItem {
  const { action, owner, due, done, at } = written;
  const theirs = present(account.stakeholders).some((person) => person.name === owner);
  return {
    action,
    owner: done && owner !== undefined ? personName(owner, settings) : ownerOf(owner, `${at}.owner`, { account, settings }),
    due: orGap(due, `${at}.due`, 'due date'),
    done,
    side: owner === undefined ? null : theirs ? 'theirs' : 'ours',
    source: at,
  };
}
