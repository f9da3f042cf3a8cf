import type { AccountData, Audience } from './documentInput';
import { orGap, present } from './known';
import type { Known } from './known';
import { personName } from './people';
import type { Settings } from '../model/settings';

export interface ActionItem {
  readonly action: string;
  readonly owner: Known<string>;
  readonly due: Known<string>;
  readonly done: boolean;
}

type WrittenAction = { readonly action?: string | undefined; readonly owner?: string | undefined; readonly due?: string | undefined; readonly done?: boolean | undefined };

/** The review's own actions; else the account's open tasks as the reader may see them (`accountFor`), soonest first. */
export function actionItems(account: AccountData, settings: Settings, audience: Audience, agreed?: readonly (WrittenAction | undefined)[]): Known<ActionItem[]> {
  const ofReview = present(agreed).flatMap(({ action, owner, due, done }) =>
    action === undefined ? [] : [item({ action, owner, due, done: done === true, at: 'reviews' }, settings)],
  );
  const items = ofReview.length > 0 ? ofReview : openTasks(account, settings);
  const label = audience === 'customer' ? 'what was agreed: actions of the review, or tasks marked as shared' : 'action items: what, who, by when';
  return orGap(items.length === 0 ? undefined : items, 'tasks', label);
}

function openTasks(account: AccountData, settings: Settings): ActionItem[] {
  return (account.tasks ?? [])
    .flatMap((task, index) => {
      const closed = task === undefined || task.status === 'done' || task.status === 'cancelled';
      if (closed || task.title === undefined) return [];
      return [{ action: task.title, owner: task.owner, due: task.due, done: false, at: `tasks.${index}` }];
    })
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))
    .map((task) => item(task, settings));
}

function item(written: { action: string; owner: string | undefined; due: string | undefined; done: boolean; at: string }, settings: Settings): ActionItem {
  const { action, owner, due, done, at } = written;
  const dot = at === 'reviews' ? at : undefined;
  return {
    action,
    owner: orGap(owner === undefined ? undefined : personName(owner, settings), dot ?? `${at}.owner`, 'owner'),
    due: orGap(due, dot ?? `${at}.due`, 'due date'),
    done,
  };
}
