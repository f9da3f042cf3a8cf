import type { AccountPair, AccountState } from '../../diff/accountState';
import { hasLeft } from '../../model/hasLeft';
import { lineOf } from '../../history/changedField';
import type { PlanInput } from '../../model/planInput';
import type { YamlPath } from '../../yaml/sourceTree';
import { segmentIdOf } from '../scoring';
import type { DiffSide, DiffSides } from './diffSide';
import type { ScoredPair, ScoredSide } from './scoredPairs';

/** What is compared of an account, its plan included where that can be read on both sides. */
export async function accountPair({ before, after }: Pick<ScoredPair, 'before' | 'after'>, sides: DiffSides, unread: ReadonlySet<string>): Promise<AccountPair> {
  const [old, now] = [before && (await planOf(before, sides.before)), after && (await planOf(after, sides.after))];
  const isReadable = [old, now].every((plan) => plan === undefined || !unread.has(plan.file));
  return {
    before: before && stateOf(before, sides.before, isReadable ? old : undefined),
    after: after && stateOf(after, sides.after, isReadable ? now : undefined),
  };
}

async function planOf({ read, document }: ScoredSide, { known }: DiffSide): Promise<PlanInput | undefined> {
  return document && known.neighbours.planOf(document, read.account);
}

function stateOf({ read: { account }, health, document }: ScoredSide, { context }: DiffSide, plan: PlanInput | undefined): AccountState {
  const sheet = document?.sheets[account.sheet];
  const source = plan?.source;
  return {
    account,
    health,
    segment: segmentIdOf(account, context.settings.segments),
    hasLeft: hasLeft(account.data, health.asOf),
    plan: plan?.data,
    lineOf: (path: YamlPath) => document && sheet && lineOf(document, sheet, path),
    planLineOf: (path: YamlPath) => (source !== undefined && source.document === document ? lineOf(source.document, source.sheet, path) : undefined),
  };
}
