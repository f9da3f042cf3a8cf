import { fixOf } from '../../model/sheetEdit';
import { andList } from '../../text/andList';
import type { YamlPath } from '../../yaml/sourceTree';
import { isInDanger } from '../isInDanger';
import type { AccountRule, AccountScene } from '../rule';
import { renewalWithin } from './openRenewal';

/**
 * The renewal is near, the account is getting worse, and the forecast does not say so.
 *
 * @why What falls shortly before the renewal is what the customer decides by. A drop in use is seen about 90 days ahead (R2): the last
 * chance to act, and a forecast that leaves it out promises revenue that may not come (F1).
 * @instead Assess the risk (R4), set `renewal.forecast` to `at-risk` and say in `risk` what is done, or mend the figure that is out
 * of date. `days` is how near the renewal must be.
 * @bad
 * ```yaml
 * account: Acme Corp
 * renewal_date: 2026-02-15
 * renewal: { status: in-progress, forecast: on-track }
 * scores:
 *   product_usage: { dau_mau_ratio: 0.5, trend: down }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * renewal_date: 2026-02-15
 * renewal: { status: in-progress, forecast: at-risk }
 * scores:
 *   product_usage: { dau_mau_ratio: 0.5, trend: down }
 * ```
 */
export const fallingHealth: AccountRule = {
  id: 'renewal/falling-health',
  on: 'account',
  severity: 'warning',
  facts: ['R2', 'R4', 'F1'],
  needs: 'renewal_date',
  parameters: { days: 90 },
  *check(scene) {
    const renewal = renewalWithin(scene, scene.parameter('days'));
    const forecast = scene.data.renewal?.forecast;
    if (renewal === undefined || forecast === 'at-risk') return;
    const signs = signsOfDecline(scene);
    if (signs.length === 0) return;
    yield {
      message: `The renewal on ${renewal.date} is ${renewal.away} with ${forecast === undefined ? 'no forecast' : `the forecast ${forecast}`}, although ${andList(signs.map(({ words }) => words))}.`,
      help: 'Assess the risk and set `renewal.forecast` to `at-risk`, or bring the figures up to date.',
      path: ['renewal_date'],
      fixes: (edit) => fixOf('Set renewal.forecast to at-risk', edit.put(['renewal', 'forecast'], 'at-risk'), false),
      related: signs.flatMap(({ words, path }) => (path === undefined ? [] : [{ message: words, path }])),
    };
  },
};

/** What shows that the account is getting worse. The tier has no place of its own, and says nothing where too little is known. */
function signsOfDecline({ data: { scores }, health }: AccountScene): { readonly words: string; readonly path?: YamlPath }[] {
  const signs: { words: string; path?: YamlPath }[] = [];
  if (scores?.product_usage?.trend === 'down') signs.push({ words: 'use is falling', path: ['scores', 'product_usage', 'trend'] });
  if (scores?.engagement?.login_trend === 'down') signs.push({ words: 'logins are falling', path: ['scores', 'engagement', 'login_trend'] });
  if (scores?.financial?.contraction_risk === true) signs.push({ words: 'the contract may shrink', path: ['scores', 'financial', 'contraction_risk'] });
  if (health.tier !== null && isInDanger(health) && !health.provisional) signs.push({ words: `the account is ${health.tier.id} (${health.score ?? 0})` });
  return signs;
}
