import type { IsoDay } from '../../calendar/isoDay';
import type { TouchModel } from '../../model/segments';
import { accountTouch, LIGHT_TOUCH } from '../account/howServed';
import { startOf } from '../documentInput';
import type { DocumentInput } from '../documentInput';
import type { Known } from '../known';
import { personFor } from '../people/personFor';
import type { Role } from '../people/personFor';
import { ANSWERS } from './answers';
import type { AnswerId } from './answers';
import { dueWithin } from '../dates/dueWithin';
import type { TimedSignal } from './leadTime';
import type { RiskLevel } from './riskLevel';
import { SIGNALS } from './signalCatalogue';
import type { SignalId } from './signalCatalogue';

/** What is done at once at a level (R1, R3, L10). Words: `first_steps.<id>`. */
export interface FirstStep {
  readonly id: string;
  readonly owner: Known<string>;
  readonly due: IsoDay;
}

/** What is done about one or several signs. Words: `answers.<id>`. */
export interface SignalStep extends FirstStep {
  readonly id: AnswerId;
  readonly signals: readonly SignalId[];
}

/** What a step is computed from: whose account it is, and the days of the document. */
type StepScene = Pick<DocumentInput, 'account' | 'settings' | 'asOf' | 'since'>;

interface LevelStep {
  readonly id: string;
  readonly owner: Role;
  readonly days: number;
  /** Ways of serving for which it is too much effort (S4, L12). */
  readonly notFor?: readonly TouchModel[];
}

const LEVEL_STEPS: Readonly<Record<RiskLevel, readonly LevelStep[]>> = {
  critical: [
    { id: 'call_24h', owner: 'csm', days: 1 },
    { id: 'tell_manager', owner: 'manager', days: 1 },
    { id: 'executive_contact', owner: 'vp', days: 2, notFor: LIGHT_TOUCH },
    { id: 'owner_contact', owner: 'manager', days: 2, notFor: ['high-touch', 'medium-touch', 'tech-touch'] },
    { id: 'root_cause', owner: 'csm', days: 3 },
    { id: 'save_plan', owner: 'csm', days: 5 },
    { id: 'own_sponsor', owner: 'manager', days: 7, notFor: LIGHT_TOUCH },
    { id: 'prepare_offer', owner: 'sales', days: 7 },
  ],
  high: [
    { id: 'call_48h', owner: 'csm', days: 2 },
    { id: 'root_cause', owner: 'csm', days: 5 },
    { id: 'review_plan', owner: 'csm', days: 2 },
    { id: 'health_meeting', owner: 'csm', days: 7, notFor: ['tech-touch'] },
    { id: 'retraining', owner: 'csm', days: 10 },
    { id: 'executive_line', owner: 'vp', days: 14, notFor: LIGHT_TOUCH },
    { id: 'weekly_checks', owner: 'csm', days: 30 },
  ],
  medium: [
    { id: 'call_week', owner: 'csm', days: 7 },
    { id: 'review_plan', owner: 'csm', days: 14 },
  ],
  low: [],
};

/** The immediate steps of the level, each with an owner and a working day, soonest first. */
export function levelSteps(level: RiskLevel, { account, settings, ...day }: StepScene): FirstStep[] {
  // Where it is not known how the account is served, it is served closely.
  const touch = accountTouch(account, settings) ?? 'high-touch';
  return LEVEL_STEPS[level]
    .filter(({ notFor }) => notFor?.includes(touch) !== true)
    .map(({ id, owner, days }) => ({ id, owner: personFor(owner, account, settings), due: dueWithin(startOf(day), days) }))
    .sort((a, b) => a.due.localeCompare(b.due));
}

/** Answers that a step of the level, a special case or a better answer already gives. */
const COVERED: Readonly<Partial<Record<AnswerId, readonly string[]>>> = {
  call: ['call_24h', 'call_48h', 'call_week'],
  call_not_mail: ['call_24h', 'call_48h'],
  reach_executive: ['executive_contact', 'owner_contact'],
  ask_comparison: ['answer_comparison'],
  meet_management: ['customer_acquired'],
  talk_first: ['vendor_acquired'],
  relieve_champion: ['champion_fatigue'],
  raise_budget: ['downturn'],
};

/** Lesser signs are acted on when they leave no more days than this, or while there is little else to do. */
const PRESSING_DAYS = 30;
const FEW_STEPS = 4;

/**
 * What to do about the signs that weigh or press, and about lesser ones while there is little else to do: one step for all that it
 * answers, soonest first, without what is covered by the steps of the level and the special cases, which are `taken`.
 */
export function signalSteps(signals: readonly TimedSignal[], taken: readonly { readonly id: string }[], { account, settings, ...day }: StepScene): SignalStep[] {
  const isPressing = ({ severity, limit, days_left }: TimedSignal) => severity !== 'medium' || (limit === 'decision' && days_left !== null && days_left <= PRESSING_DAYS);
  const byAnswer = new Map<AnswerId, SignalId[]>();
  for (const each of [...signals.filter(isPressing), ...signals.filter((other) => !isPressing(other))]) {
    const { answer } = SIGNALS[each.id];
    const answered = byAnswer.get(answer);
    if (answered !== undefined || isPressing(each) || byAnswer.size < FEW_STEPS) byAnswer.set(answer, [...(answered ?? []), each.id]);
  }
  const given = new Set<string>([...taken.map(({ id }) => id), ...byAnswer.keys()]);
  return [...byAnswer]
    .filter(([id]) => COVERED[id]?.some((other) => given.has(other)) !== true)
    .map(([id, answered]): SignalStep => ({ id, owner: personFor(ANSWERS[id].owner, account, settings), due: dueWithin(startOf(day), ANSWERS[id].days), signals: answered }))
    .sort((a, b) => a.due.localeCompare(b.due));
}
