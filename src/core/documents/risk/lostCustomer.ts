import { daysBetween } from '../../calendar/isoDay';
import type { IsoDay } from '../../calendar/isoDay';
import { UserError } from '../../userError';
import type { DocumentInput } from '../documentInput';
import type { ChurnReason } from './signalCatalogue';

/** A customer who has left. */
export interface LostCustomer {
  readonly left: IsoDay;
  /** Whole days since, 0 on the day itself. */
  readonly days: number;
  readonly reason: ChurnReason | null;
  readonly doNotContact: boolean;
}

/**
 * When and why the customer left.
 * @throws UserError when the account does not say that they did, or not yet
 */
export function lostCustomer({ account, asOf, reason }: Pick<DocumentInput, 'account' | 'asOf' | 'reason'>): LostCustomer {
  const { churned } = account;
  const name = account.account ?? 'The account';
  if (churned === undefined) throw new UserError(`${name} has not left: there is no \`churned\` in the account. A win-back needs \`churned: { date, reason }\`; for a customer at risk write \`save-plan\`.`);
  if (churned.date === undefined) throw new UserError(`${name} has no \`churned.date\`: a win-back is timed from the day on which the customer left. Write that day first.`);
  if (churned.date > asOf) throw new UserError(`${name} is a customer until ${churned.date} (\`churned.date\`): there is nobody to win back yet. Write \`save-plan\` instead.`);
  return { left: churned.date, days: daysBetween(churned.date, asOf), reason: (reason as ChurnReason | undefined) ?? churned.reason ?? null, doNotContact: churned.do_not_contact === true };
}
