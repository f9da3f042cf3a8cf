import type { IsoDay } from '../../calendar/isoDay';
import type { DiffEnd, DiffRequest } from '../../diff/portfolioDiff';
import type { History, Revision } from '../../ports';
import { UserError } from '../../userError';

/** The two states that a change lies between. */
export interface DiffEnds {
  readonly base: DiffEnd;
  readonly head: DiffEnd;
  /** What the change begins from: the newest revision that is part of both. */
  readonly from: Revision;
  /** Undefined for the files as they are now. */
  readonly to: Revision | undefined;
}

/**
 * The states that people mean by two names.
 * @throws UserError in one plain line where there is no history, no such revision, or nothing that both have in common
 */
export async function findEnds(history: History, { base, head }: Pick<DiffRequest, 'base' | 'head'>, today: IsoDay): Promise<DiffEnds> {
  const [start, end] = await Promise.all([history.revision(base), head === undefined ? history.head() : history.revision(head)]);
  if (start === undefined) throw await noRevision(base, history);
  if (end === undefined) throw await noRevision(head ?? 'HEAD', history);
  const from = await history.mergeBase(start.id, end.id);
  if (from === undefined) throw await nothingInCommon(base, head ?? 'HEAD', history);
  const to = head === undefined ? undefined : end;
  return { base: { name: base, revision: from.id, day: from.day }, head: { name: head ?? null, revision: to?.id ?? null, day: to?.day ?? today }, from, to };
}

const FETCH_ALL = 'this clone is shallow, so fetch the rest: `git fetch --unshallow`, in GitHub Actions `fetch-depth: 0`';

async function noRevision(name: string, history: History): Promise<UserError> {
  const state = await history.state();
  if (state.kind === 'none') return new UserError(`there is nothing to compare with: ${state.reason}`);
  return new UserError(`${name === '' ? 'an empty name' : name} is not a revision: name a commit, a branch or a tag${state.isShallow ? `; ${FETCH_ALL}` : ''}`);
}

async function nothingInCommon(base: string, head: string, history: History): Promise<UserError> {
  const state = await history.state();
  if (state.kind === 'there' && state.isShallow) return new UserError(`the commit that ${base} and ${head} have in common is not on this machine; ${FETCH_ALL}`);
  return new UserError(`${base} and ${head} have no commit in common, so there is no change between them`);
}
