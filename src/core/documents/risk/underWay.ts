import type { IsoDay } from '../../calendar/isoDay';
import type { DocumentInput } from '../documentInput';
import { indexed, orGap } from '../known';
import type { Known } from '../known';
import { personName } from '../people/personFor';

/** An open task of the account. */
export interface OpenTask {
  readonly title: string;
  readonly owner: Known<string>;
  readonly due: Known<IsoDay>;
  readonly overdue: boolean;
  readonly blocked: boolean;
  readonly source: string;
}

const SHOWN = 8;

/** What is already being done, soonest due first. */
export function tasksUnderWay({ account, settings, asOf }: Pick<DocumentInput, 'account' | 'settings' | 'asOf'>): OpenTask[] {
  return indexed(account.tasks)
    .flatMap(({ item: { title, owner, due, status }, index }) => {
      if (title === undefined || status === 'done' || status === 'cancelled') return [];
      const at = `tasks.${index}`;
      return [{
        title,
        owner: orGap(owner === undefined ? undefined : personName(owner, settings), `${at}.owner`, 'owner'),
        due: orGap(due, `${at}.due`, 'due date'),
        overdue: due !== undefined && due < asOf,
        blocked: status === 'blocked',
        source: at,
        order: due ?? '9999',
      }];
    })
    .sort((a, b) => a.order.localeCompare(b.order))
    .slice(0, SHOWN)
    .map(({ order: _order, ...task }) => task);
}
