import { touchOf } from '../../model/howServed';
import type { AccountRule } from '../rule';
import { renewalWithin } from './openRenewal';

/**
 * The renewal is near, and nobody is named who decides on it, or the one who is named has left.
 *
 * @why Part of every renewal’s preparation is who decides (N1). A user who likes the product cannot sign, and the person who signed
 * the first contract may be gone.
 * @instead Ask the champion who signs, and write the name to `renewal.decision_maker`, or give a stakeholder the role
 * `decision_maker`. `days` is how near the renewal must be. Accounts that are served with tech touch renew without a talk.
 * @bad
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * renewal_date: 2026-02-15
 * renewal: { status: in-progress }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * segment: enterprise
 * renewal_date: 2026-02-15
 * renewal: { status: in-progress, decision_maker: Tom Berg }
 * ```
 */
export const noDecisionMaker: AccountRule = {
  id: 'renewal/no-decision-maker',
  on: 'account',
  severity: 'warning',
  facts: ['N1'],
  needs: 'renewal_date',
  parameters: { days: 90 },
  *check(scene) {
    const renewal = renewalWithin(scene, scene.parameter('days'));
    if (renewal === undefined || touchOf(scene) === 'tech-touch') return;
    const { renewal: state, stakeholders = [] } = scene.data;
    const help = 'Ask the champion who signs, and write the name to `renewal.decision_maker`.';
    const named = state?.decision_maker;
    if (named === undefined) {
      const isKnown = stakeholders.some(({ role, status }) => role === 'decision_maker' && status !== 'left');
      if (!isKnown) yield { message: `The renewal on ${renewal.date} is ${renewal.away}, and nobody is named who decides on it.`, help, path: ['renewal_date'] };
    } else if (stakeholders.some(({ name, status }) => name === named && status === 'left')) {
      yield { message: `${named}, who is to decide on the renewal of ${renewal.date}, has left.`, help, path: ['renewal', 'decision_maker'] };
    }
  },
};
