import type { IsoDay } from '../calendar/isoDay';
import type { Account } from './account';

/** Whether they are a customer no more: `churned` says so, and its day, where it has one, has come. */
export function hasLeft({ churned }: Pick<Account['data'], 'churned'>, asOf: IsoDay): boolean {
  return churned !== undefined && (churned.date === undefined || churned.date <= asOf);
}
