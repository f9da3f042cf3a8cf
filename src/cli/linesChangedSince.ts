import type { LineRange } from '../core/ports';
import { UserError } from '../core/userError';
import { lazyGitHistory } from '../worker/lazyHistory';

/**
 * The lines that were written since what a revision and the present state have in common, by file from the root: those that a pull
 * request against it shows as new. Undefined where Git cannot tell.
 * @param name a revision as people name it
 * @throws UserError when there is no such revision, or nothing in common with it
 */
export async function linesChangedSince(root: string, name: string): Promise<ReadonlyMap<string, readonly LineRange[]> | undefined> {
  const history = lazyGitHistory(root);
  const state = await history.state();
  if (state.kind === 'none') throw new UserError(`nothing to compare with ${name}: ${state.reason}`);
  const [base, head] = await Promise.all([history.revision(name), history.head()]);
  const shallow = state.isShallow ? '; the clone is shallow, so fetch all of the history (`git fetch --unshallow`, or `fetch-depth: 0` of actions/checkout)' : '';
  if (base === undefined || head === undefined) throw new UserError(`${name} is not a revision: name a commit, a branch or a tag${shallow}`);
  const common = await history.mergeBase(base.id, head.id);
  if (common === undefined) throw new UserError(`${name} and the present state have no commit in common${shallow}`);
  return history.changedLines(common.id);
}
