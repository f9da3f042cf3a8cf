import type { AccountData } from '../documentInput';
import type { RiskSignal } from './signal';
import type { ChurnReason, Severity } from './signalCatalogue';

/** A reason to leave (R5) with what points to it. Words: `reasons.<id>`. */
export interface RankedReason {
  readonly id: ChurnReason;
  /** Whether the team named it (`risk.reason`). */
  readonly named: boolean;
  /** Sum over its signs: critical 3, high 2, medium 1. */
  readonly weight: number;
  readonly signals: readonly RiskSignal[];
  readonly source: string | null;
}

const WEIGHT: Readonly<Record<Severity, number>> = { critical: 3, high: 2, medium: 1 };

/** Reasons to leave by the weight of their evidence; the one that the team named comes first. */
export function rankReasons(account: AccountData, signals: readonly RiskSignal[]): RankedReason[] {
  const named = account.risk?.reason;
  const found = new Set([...(named === undefined ? [] : [named]), ...signals.flatMap(({ reason }) => (reason === null ? [] : [reason]))]);
  return [...found]
    .map((id): RankedReason => {
      const pointing = signals.filter((each) => each.reason === id);
      return {
        id,
        named: id === named,
        weight: pointing.reduce((sum, { severity }) => sum + WEIGHT[severity], 0),
        signals: pointing,
        source: id === named ? 'risk.reason' : (pointing[0]?.source ?? null),
      };
    })
    .sort((a, b) => Number(b.named) - Number(a.named) || b.weight - a.weight);
}
