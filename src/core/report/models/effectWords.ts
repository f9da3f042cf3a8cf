import { formatNumber, formatShare } from '../../health/formatNumber';
import type { HealthScore } from '../../health/healthScore';
import type { EffectReason } from '../../health/models/largestReason';
import type { AccountMove, ModelEffect } from '../../health/models/modelEffect';
import { money } from '../../text/money';
import { plural } from '../../text/plural';
import { signed } from '../signed';

/** `3 accounts change tier · USD 210,000 ARR · 2 down, 1 up`: the effect on one line. */
export function effectHeadline({ moved, up, down, aside, rescored, all }: ModelEffect, currency: string): string {
  if (moved.accounts === 0) {
    const scores = rescored === 0 ? 'every score stays as it is' : `${plural(rescored, 'score')} ${rescored === 1 ? 'differs' : 'differ'}`;
    return `No account changes tier · ${scores} · ${plural(all.accounts, 'account')}`;
  }
  const ways = [...wayWords(down.accounts, 'down'), ...wayWords(up.accounts, 'up'), ...wayWords(aside.accounts, 'without a tier before or after')];
  return `${plural(moved.accounts, 'account')} ${moved.accounts === 1 ? 'changes' : 'change'} tier · ${money(moved.arr, currency)} ARR · ${ways.join(', ')}`;
}

function wayWords(count: number, way: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${way}`];
}

/** "66 Healthy", "no score". */
export function scoreWords({ score, tier }: HealthScore): string {
  return score === null ? 'no score' : [String(score), ...(tier === null ? [] : [tier.label])].join(' ');
}

/** The largest reason for a move, as "Product usage −6.2 (30 % → 39 % of the score)"; empty where none is known. */
export function reasonWords(reason: EffectReason | undefined): string {
  switch (reason?.kind) {
    case undefined:
      return '';
    case 'component':
      return `${reason.label} ${signed(reason.points)}${shareWords(reason.share)}`;
    case 'tiers':
      return 'the tiers are cut otherwise';
    case 'override':
      return 'a score set by hand';
    case 'no-score':
      return reason.reason;
  }
}

function shareWords({ before, after }: { readonly before: number; readonly after: number }): string {
  if (before === 0) return ` (new, ${formatShare(after)} of the score)`;
  if (after === 0) return ` (was ${formatShare(before)} of the score)`;
  const [was, is] = [formatShare(before), formatShare(after)];
  return was === is ? ` (${is} of the score)` : ` (${was} → ${is} of the score)`;
}

/** "mean score 68.4 → 65.1"; undefined where there is none. */
export function meanWords({ mean }: ModelEffect): string | undefined {
  return mean === null ? undefined : `mean score ${formatNumber(mean.before)} → ${formatNumber(mean.after)}`;
}

/** Sign of the way of a move. */
export const WAY_SIGNS: Readonly<Record<AccountMove['move'], string>> = { up: '↑', down: '↓', aside: '↔' };
