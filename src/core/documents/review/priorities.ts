import type { ComponentScore, HealthScore } from '../../health/healthScore';
import { isMissingField } from '../../render/gap';
import type { AccountData } from '../documentInput';
import type { ScoredGoal } from '../value/goals';
import { indexed, orGap, present } from '../known';
import type { Known } from '../known';
import type { MilestoneState } from '../value/milestoneList';
import { isUnhappy } from '../score/isUnhappy';
import type { UsageReview } from '../usage/usage';
import type { RecordedTexts } from '../dates/reviewDates';

/** What the next quarter should be about; the kind says how a template words it. */
export interface Priority {
  readonly kind: 'written' | 'goal' | 'milestone' | 'feature' | 'seats' | 'issues' | 'training' | 'sponsor';
  readonly words: string | null;
  readonly goal: ScoredGoal | null;
  readonly milestone: MilestoneState | null;
  /** Name of a feature, or the open issues. */
  readonly names: readonly string[];
  /** Share reached today, 0-1, where there is one. */
  readonly share: number | null;
  readonly source: string;
}

const SHOWN = 3;
const BLANK = { words: null, goal: null, milestone: null, names: [] as readonly string[], share: null };

export interface PriorityInput {
  readonly agreed: RecordedTexts | undefined;
  readonly account: AccountData;
  readonly goals: readonly ScoredGoal[];
  /** Those to lead with; empty where the goals come first. */
  readonly milestones: readonly MilestoneState[];
  readonly usage: UsageReview;
  readonly health: HealthScore;
}

/**
 * Three priorities (Q1): what was agreed; else what an unhappy customer waits for; then the next milestones of one who has just begun; then
 * open goals, those behind first, at most two; then the sections of the account that lose the most points. None of them speaks of money or risk, so a customer may read them all.
 */
export function prioritiesOf({ agreed, account, goals, milestones, usage, health }: PriorityInput): Known<Priority[]> {
  const written = indexed(agreed?.texts).map(({ item: words, index }): Priority => ({ ...BLANK, kind: 'written', words, source: `${agreed?.source}.${index}` }));
  const open = goals
    .filter((goal) => ['missed', 'behind', 'on-track'].includes(goal.status))
    .sort((a, b) => Number(a.status === 'on-track') - Number(b.status === 'on-track') || (a.progress ?? 0) - (b.progress ?? 0))
    .slice(0, SHOWN - 1)
    .map((goal): Priority => ({ ...BLANK, kind: 'goal', goal, source: goal.actual_source }));
  const next = milestones
    .filter(({ state }) => state !== 'done')
    .slice(0, SHOWN - 1)
    .map((milestone): Priority => ({ ...BLANK, kind: 'milestone', milestone, source: milestone.source }));
  // What is open with an unhappy customer comes before any goal.
  const issues = [isUnhappy(account) ? priorityFor('support', account, usage) : undefined].filter((priority) => priority !== undefined);
  const bySection = pointsLost(health)
    .map((section) => priorityFor(section, account, usage))
    .filter((priority) => priority !== undefined);
  const all = written.length > 0 ? written : [...issues, ...next, ...open, ...bySection.filter(({ kind }) => issues.length === 0 || kind !== 'issues')];
  return orGap(all.length === 0 ? undefined : all.slice(0, SHOWN), 'business_objectives', 'goals for next quarter', 'success-plan');
}

/** The account's sections by the points that they lose, most first; those without a score come last. */
function pointsLost(health: HealthScore): string[] {
  const lost = new Map<string, number>(['product_usage', 'support', 'engagement', 'relationship'].map((section) => [section, 0]));
  const add = (component: ComponentScore): void => {
    const section = String(component.path.at(-1) ?? component.id);
    if (lost.has(section)) lost.set(section, lost.get(section)! + component.lost);
    component.components.forEach(add);
  };
  health.components.forEach(add);
  return [...lost].sort(([, a], [, b]) => b - a).map(([section]) => section);
}

function priorityFor(section: string, account: AccountData, usage: UsageReview): Priority | undefined {
  const scores = account.scores;
  switch (section) {
    case 'product_usage': {
      const feature = usage.opportunities[0];
      if (feature !== undefined) return { ...BLANK, kind: 'feature', names: [feature.name], share: feature.adoption, source: feature.source };
      const share = usage.seat_share;
      return !isMissingField(share) && share < 0.8 ? { ...BLANK, kind: 'seats', share, source: 'scores.product_usage.active_users' } : undefined;
    }
    case 'support': {
      const issues = present(scores?.support?.open_issues);
      return issues.length > 0 ? { ...BLANK, kind: 'issues', names: issues.slice(0, 3), source: 'scores.support.open_issues' } : undefined;
    }
    case 'engagement': {
      const training = scores?.engagement?.training_completion;
      return training !== undefined && training < 0.9 ? { ...BLANK, kind: 'training', share: training, source: 'scores.engagement.training_completion' } : undefined;
    }
    default:
      return scores?.relationship?.sponsor_engaged === false ? { ...BLANK, kind: 'sponsor', source: 'scores.relationship.sponsor_engaged' } : undefined;
  }
}
