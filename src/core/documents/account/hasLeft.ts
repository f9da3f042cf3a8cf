import type { IsoDay } from '../../calendar/isoDay';
import { UserError } from '../../userError';
import type { AccountData, DocumentInput } from '../documentInput';

/** Day on which the customer left; undefined while they are one, which they are until the day is over. */
export function leftOn({ churned }: AccountData, asOf: IsoDay): IsoDay | undefined {
  return churned?.date !== undefined && churned.date <= asOf ? churned.date : undefined;
}

/**
 * Refuses a document about a customer that one still has.
 * @throws UserError when the customer has left
 */
export function assertStillThere({ account, asOf }: Pick<DocumentInput, 'account' | 'asOf'>, what: string): void {
  const left = leftOn(account, asOf);
  if (left === undefined) return;
  throw new UserError(`${account.account ?? 'The customer'} left on ${left} (\`churned.date\`): ${what} comes too late. Write \`win-back\` instead.`);
}
