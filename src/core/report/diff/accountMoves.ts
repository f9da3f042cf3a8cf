import type { AccountDiff, Move } from '../../diff/portfolioDiff';

/** What the account pays, or paid until it was removed; 0 where nobody says. */
export function paid({ arr }: AccountDiff): number {
  return arr.after ?? arr.before ?? 0;
}

/** How much more the account pays, less where negative; 0 for one who has left, on either side. */
export function payStep({ arr, churned }: AccountDiff): number {
  return churned.before !== null || churned.after !== null ? 0 : (arr.after ?? 0) - (arr.before ?? 0);
}

/** Whether a customer who stays pays less. */
export function paysLess(account: AccountDiff): boolean {
  return account.kind === 'changed' && account.arr.after !== null && payStep(account) < 0;
}

/** Whether the change is that the customer leaves. */
export function leaves({ kind, churned }: AccountDiff): boolean {
  return kind === 'changed' && churned.before === null && churned.after !== null;
}

/** Whether the day on which the customer leaves is still ahead: they have given notice. @param asOf the day of the comparison */
export function leavesLater({ churned }: AccountDiff, asOf: string): boolean {
  return churned.after !== null && churned.after > asOf;
}

/** Whether the file of a customer is gone, so that what they pay is not counted any more. */
export function isDropped({ kind, churned }: AccountDiff): boolean {
  return kind === 'removed' && churned.before === null;
}

/** Whether the account comes into danger by the change. */
export function fallsAtRisk({ atRisk }: AccountDiff): boolean {
  return !atRisk.before && atRisk.after;
}

/** Whether a customer who stays has no score any more, so that nobody knows whether they are in danger. */
export function losesScore(account: AccountDiff): boolean {
  return account.kind === 'changed' && account.score.before !== null && account.score.after === null && account.churned.after === null;
}

/** Whether the account is out of danger by the change; not by leaving, and not as its file or its score is gone. */
export function risesFromRisk(account: AccountDiff): boolean {
  return account.atRisk.before && !account.atRisk.after && account.kind !== 'removed' && !leaves(account) && !losesScore(account);
}

/** Whole points that the score moves; 0 where one side has none. */
export function scoreStep({ score }: AccountDiff): number {
  return score.before === null || score.after === null ? 0 : score.after - score.before;
}

/** Whether the account has a tier on both sides, and another one after. */
export function changesTier({ tier }: AccountDiff): boolean {
  return tier.before !== null && tier.after !== null && tier.before.id !== tier.after.id;
}

/** Whether its score, its tier, what it pays, or whether it is there at all, is not what it was. */
export function movesScore({ kind, score, tier, arr, churned, atRisk }: Pick<AccountDiff, 'kind' | 'score' | 'tier' | 'arr' | 'churned' | 'atRisk'>): boolean {
  const differs = [score, arr, churned].some((move: Move<unknown>) => move.before !== move.after);
  return kind !== 'changed' || differs || atRisk.before !== atRisk.after || tier.before?.id !== tier.after?.id;
}

/** Whether its score, its money or its renewal moves: plans and tasks are work, and a new CSM alone moves nothing. */
export function isMoved(account: AccountDiff): boolean {
  return movesScore(account) || account.renewal.length > 0;
}

/** Those who pay most first; of one sum, in the order given. */
export function byMoney(accounts: readonly AccountDiff[]): AccountDiff[] {
  return [...accounts].sort((a, b) => paid(b) - paid(a));
}
