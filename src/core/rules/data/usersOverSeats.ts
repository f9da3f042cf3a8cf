import { plural } from '../../text/plural';
import type { AccountRule, RuleFinding } from '../rule';

/**
 * More people use the product than seats are licensed.
 *
 * @why Either a figure is wrong, and the share of used seats with it, or the customer uses what nobody has sold (H1).
 * @instead Check both figures. Where they are right, talk about the seats with the customer, and write the new contract in.
 * @bad
 * ```yaml
 * account: Acme Corp
 * contract: { seats_licensed: 200 }
 * scores:
 *   product_usage: { active_users: 230 }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * contract: { seats_licensed: 250 }
 * scores:
 *   product_usage: { active_users: 230 }
 * ```
 */
export const usersOverSeats: AccountRule = {
  id: 'data/users-over-seats',
  on: 'account',
  severity: 'warning',
  facts: ['H1'],
  needs: 'contract',
  *check({ data }) {
    const { contract, scores } = data;
    yield* over(scores?.product_usage?.active_users, contract?.seats_licensed, []);
    for (const [index, product] of (contract?.products ?? []).entries()) {
      yield* over(product?.scores?.product_usage?.active_users, product?.seats_licensed, ['contract', 'products', index]);
    }
  },
};

function* over(users: number | undefined, seats: number | undefined, holder: readonly (string | number)[]): Generator<RuleFinding> {
  if (users === undefined || seats === undefined || users <= seats) return;
  yield {
    message: `active_users is ${users}, but only ${plural(seats, 'seat')} ${seats === 1 ? 'is' : 'are'} licensed.`,
    path: [...holder, 'scores', 'product_usage', 'active_users'],
    help: 'Check both figures; where they are right, talk about seats with the customer.',
    related: [{ message: 'Licensed seats', path: [...holder, ...(holder.length === 0 ? ['contract'] : []), 'seats_licensed'] }],
  };
}
