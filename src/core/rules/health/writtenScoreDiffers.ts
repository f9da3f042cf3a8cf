import { fixOf } from '../../model/sheetEdit';
import type { AccountRule } from '../rule';

/**
 * The composite score written in the file is not the one that the figures give.
 *
 * @why The written score is a copy for readers of the file. A number that nobody recomputed drifts away from the account that it describes.
 * @instead Write the computed score, or find out which figure is out of date.
 * @bad
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { score: 9 } }
 * composite_score: 40
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * scores: { engagement: { score: 9 } }
 * composite_score: 90
 * ```
 */
export const writtenScoreDiffers: AccountRule = {
  id: 'health/written-score-differs',
  on: 'account',
  severity: 'warning',
  facts: ['H2'],
  needs: 'composite_score',
  *check({ data, health: { score } }) {
    const written = data.composite_score;
    if (written === undefined || score === null || Math.round(written) === score) return;
    yield {
      message: `composite_score says ${written}, but the figures give ${score}.`,
      path: ['composite_score'],
      fixes: (edit) => fixOf(`Change to ${score}`, edit.set(['composite_score'], score)),
    };
  },
};
