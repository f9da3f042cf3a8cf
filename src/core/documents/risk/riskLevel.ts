import { HEALTH_LIMITS } from '../../history/healthLimits';
import type { HealthScore } from '../../health/healthScore';
import { missingField } from '../../render/gap';
import type { AccountData } from '../documentInput';
import type { Known } from '../known';
import type { TimeLeft } from './leadTime';
import type { RiskSignal } from './signal';
import type { Severity } from './signalCatalogue';

/** How high the risk is; `low` where a score is good and nothing warns. */
export type RiskLevel = Severity | 'low';

export interface AssessedLevel {
  readonly level: Known<RiskLevel>;
  /**
   * Why: a person set it, the score is low, a critical sign, three high ones, fewer, one beside a
   * good score (with little time left: high), only lesser ones, or nothing. */
  readonly because: 'set' | 'score' | 'critical_signal' | 'high_signals' | 'high_signal' | 'one_high_signal' | 'little_time' | 'medium_signals' | 'nothing' | 'unknown';
  /** What the figures alone say, where a person set another level; else null. */
  readonly computed: RiskLevel | null;
  readonly source: string | null;
}

/** So near to the day on which the contract can end, one high sign is enough whatever the score (N1). */
const LITTLE_TIME_DAYS = 60;
/** So many high signs together are critical, whatever the score. */
const HIGH_SIGNALS_CRITICAL = 3;

/**
 * The level that a person set; else the higher of what the score says (H8: below 40 critical, below 60 high) and what the signs say
 * (R3): one critical or three high ones are critical, a high one is high, or medium where it stands alone beside a good score. A score
 * that rests on too little data says nothing, as in the rules. A gap where there is neither score nor sign.
 * @param time how long the contract still lasts; within 60 days of its end one high sign is high
 */
export function riskLevel(account: AccountData, health: HealthScore, signals: readonly RiskSignal[], time: TimeLeft): AssessedLevel {
  const computed = computedLevel(health, signals, time);
  const set = account.risk?.level;
  if (set === undefined) return { ...computed, computed: null };
  const other = typeof computed.level === 'string' && computed.level !== set ? computed.level : null;
  return { level: set, because: 'set', computed: other, source: 'risk.level' };
}

function computedLevel(health: HealthScore, signals: readonly RiskSignal[], time: TimeLeft): Omit<AssessedLevel, 'computed'> {
  const score = health.provisional ? null : health.score;
  const count = (severity: Severity) => signals.filter((each) => each.severity === severity).length;
  const first = (severity: Severity) => signals.find((each) => each.severity === severity)?.source ?? null;
  if (score !== null && score < HEALTH_LIMITS.critical) return { level: 'critical', because: 'score', source: 'scores' };
  if (count('critical') > 0) return { level: 'critical', because: 'critical_signal', source: first('critical') };
  if (count('high') >= HIGH_SIGNALS_CRITICAL) return { level: 'critical', because: 'high_signals', source: null };
  if (score !== null && score < HEALTH_LIMITS.alert) return { level: 'high', because: 'score', source: 'scores' };
  if (count('high') === 1 && score !== null && isShort(time)) return { level: 'high', because: 'little_time', source: first('high') };
  if (count('high') === 1 && score !== null) return { level: 'medium', because: 'one_high_signal', source: first('high') };
  if (count('high') > 0) return { level: 'high', because: 'high_signal', source: first('high') };
  if (signals.length > 0) return { level: 'medium', because: 'medium_signals', source: null };
  if (score !== null) return { level: 'low', because: 'nothing', source: 'scores' };
  return { level: missingField('risk.level', 'risk level: critical, high or medium'), because: 'unknown', source: null };
}

function isShort({ days, days_to_notice: toNotice }: TimeLeft): boolean {
  const left = toNotice ?? (typeof days === 'number' ? days : Infinity);
  return left >= 0 && left <= LITTLE_TIME_DAYS;
}
