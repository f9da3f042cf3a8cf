import type { AccountRule, AccountScene } from '../rule';
import { hasFigures, scoreSections } from '../scoreSections';

/**
 * The account lacks what nearly everything else rests on: its ARR, its manager, its renewal date, or the day of its figures.
 *
 * @why Without ARR it has no segment and no weight in any figure, without a manager nobody acts, without a renewal date nothing falls
 * due, and figures without a day never grow old (F1, S4, N1, H4).
 * @instead Write what is missing. A segment is needed only where the ARR does not say it, `last_updated` only where a section of figures
 * has no `as_of`; accounts served by automation need no manager.
 * @bad
 * ```yaml
 * account: Acme Corp
 * arr: 120000
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * arr: 120000
 * csm: dana.reyes
 * renewal_date: 2026-03-31
 * ```
 */
export const missingBasics: AccountRule = {
  id: 'data/missing-basics',
  on: 'account',
  severity: 'info',
  facts: ['F1', 'S4', 'N1', 'H4'],
  *check({ data, account, segment, isWritten }) {
    if (data.churned) return;
    const needsManager = (data.touch_model ?? segment?.touch) !== 'tech-touch';
    const missing: string[] = [];
    if (!isWritten(['arr'])) missing.push('arr');
    if (segment === undefined && !isWritten(['segment']) && data.arr !== undefined) missing.push('segment');
    if (!isWritten(['csm']) && needsManager) missing.push('csm');
    if (!isWritten(['renewal_date'])) missing.push('renewal_date');
    if (!isWritten(['last_updated']) && hasUndatedFigures(data)) missing.push('last_updated');
    if (missing.length === 0) return;
    yield {
      message: `${account.name} has no ${inWords(missing)}.`,
      path: [],
      help: `Add ${inWords(missing, 'and')}.`,
    };
  },
};

function hasUndatedFigures(data: AccountScene['data']): boolean {
  for (const section of scoreSections(data)) if (section.figures['as_of'] === undefined && hasFigures(section)) return true;
  return false;
}

function inWords(names: readonly string[], word = 'or'): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}
