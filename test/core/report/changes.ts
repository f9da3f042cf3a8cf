import { noScore } from '../../../src/core/health/finishScore';
import type { HealthScore, Tier } from '../../../src/core/health/healthScore';
import type { ChangePart, ScoreChange } from '../../../src/core/history/scoreChange';
import type { Revision } from '../../../src/core/ports';

const HEALTHY: Tier = { id: 'healthy', label: 'Healthy', min: 70, color: 'green', action: '' };
const WATCH: Tier = { id: 'watch', label: 'Watch [x]', min: 50, color: 'yellow', action: '' };

export const ANA: Revision = { id: 'a1b2c3d4'.repeat(5), day: '2025-09-12', author: 'Ana', summary: 'Count seats | anew' };

/** A score of that many points. */
export function scored(score: number, asOf = '2025-12-01'): HealthScore {
  const bare = noScore('', asOf, 'engine');
  return { ...bare, score, exact: score, computed: score, tier: score >= 70 ? HEALTHY : WATCH };
}

/** A part of a change: seats that Ana counted anew, unless said otherwise. */
export function part(fields: Partial<ChangePart> = {}): ChangePart {
  const id = fields.id ?? 'seats';
  return {
    kind: 'metric',
    key: `usage/${id}`,
    id,
    label: 'Seats',
    component: 'Usage',
    cause: 'edit',
    before: 0.8,
    after: 0.62,
    note: undefined,
    points: -6,
    day: ANA.day,
    revision: ANA,
    file: 'account.yaml',
    path: ['contract', 'seats_used'],
    line: 12,
    ...fields,
  };
}

/** A change from 74 points on September 1 by those parts. */
export function changeOf(parts: readonly ChangePart[], fields: Partial<ScoreChange> = {}): ScoreChange {
  const total = parts.reduce((sum, { points }) => sum + points, 0);
  const from = { day: '2025-09-01', revision: undefined, health: scored(74, '2025-09-01') };
  const to = { day: '2025-12-01', revision: undefined, health: scored(Math.round(74 + total)) };
  return { from, to, total, shown: Math.round(total), parts, triggers: [], notes: [], ...fields };
}
