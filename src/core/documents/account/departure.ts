import type { IsoDay } from '../../calendar/isoDay';
import { hasLeft } from '../../model/hasLeft';
import { UserError } from '../../userError';
import type { AccountData, DocumentInput } from '../documentInput';

/** Day on which the customer left; undefined while they are one, and where nobody wrote the day. */
export function leftOn(account: AccountData, asOf: IsoDay): IsoDay | undefined {
  return hasLeft(account, asOf) ? account.churned?.date : undefined;
}

/**
 * Refuses a document about a customer that one still has.
 * @param what the document with its article, as in `a save plan`
 * @throws UserError when the customer has left
 */
export function assertStillThere({ account, asOf }: Pick<DocumentInput, 'account' | 'asOf'>, what: string): void {
  if (!hasLeft(account, asOf)) return;
  const { account: name = 'The customer', churned } = account;
  const when = churned?.date === undefined ? ' (`churned`)' : ` on ${churned.date} (\`churned.date\`)`;
  throw new UserError(`${name} left${when}: ${what} comes too late. Write \`win-back\` instead.`);
}
