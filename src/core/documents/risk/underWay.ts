import type { IsoDay } from '../../calendar/isoDay';
import type { DocumentInput } from '../documentInput';
import { orGap } from '../known';
import { openTasks } from '../records/openTasks';
import type { Known } from '../known';
import { ownerOf } from '../people/personFor';

/** Something that is being done for the account. */
export interface TaskUnderWay {
  readonly title: string;
  readonly owner: Known<string>;
  readonly due: Known<IsoDay>;
  readonly overdue: boolean;
  readonly blocked: boolean;
  readonly source: string;
}

const SHOWN = 8;

/** What is already being done, soonest due first. */
export function tasksUnderWay({ account, settings, asOf }: Pick<DocumentInput, 'account' | 'settings' | 'asOf'>): TaskUnderWay[] {
  return openTasks(account)
    .slice(0, SHOWN)
    .map(({ task: { title, owner, due, status }, source }) => ({
      title,
      owner: ownerOf(owner, `${source}.owner`, { account, settings }),
      due: orGap(due, `${source}.due`, 'due date'),
      overdue: due !== undefined && due < asOf,
      blocked: status === 'blocked',
      source,
    }));
}
