import type { Account } from './account';

/** A task of an account. */
export type Task = NonNullable<NonNullable<Account['data']['tasks']>[number]>;

/** Whether something is still to be done: neither done nor cancelled. */
export function isOpenTask({ status }: Pick<Task, 'status'>): boolean {
  return status !== 'done' && status !== 'cancelled';
}
