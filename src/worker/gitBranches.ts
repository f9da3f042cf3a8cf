import { isIsoDay } from '../core/calendar/isoDay';
import type { Branch, Branches } from '../core/ports';
import { runGit } from './gitProcess';

/** More nobody looks through. */
const MOST_BRANCHES = 1000;
const FORMAT = '--format=%(HEAD)%00%(refname)%00%(symref)%00%(committerdate:short)';
const LOCAL = 'refs/heads/';
const REMOTE = 'refs/remotes/';
/** What people make changes for, where the remote does not say it. */
const USUAL = ['origin/main', 'origin/master', 'upstream/main', 'upstream/master', 'main', 'master'];

/** The branches of a repository, the one with the newest commit first. */
export async function readBranches(root: string): Promise<Branches> {
  const answer = await runGit(root, ['for-each-ref', '--sort=-committerdate', `--count=${MOST_BRANCHES}`, FORMAT, LOCAL, REMOTE]);
  const all: Branch[] = [];
  let remoteHead: string | undefined;
  for (const line of answer.kind === 'printed' ? answer.bytes.toString('utf8').split('\n') : []) {
    const [mark, ref = '', target = '', day = ''] = line.split('\0');
    // The branch that a remote calls its own is no further one.
    if (target !== '') remoteHead = ref === `${REMOTE}origin/HEAD` && target.startsWith(REMOTE) ? target.slice(REMOTE.length) : remoteHead;
    else if (isIsoDay(day)) all.push({ ...namesOf(ref), isCurrent: mark === '*', day });
  }
  const usual = [remoteHead, ...USUAL].find((name) => all.some((branch) => branch.name === name && !branch.isCurrent));
  return { all, usual };
}

function namesOf(ref: string): Pick<Branch, 'name' | 'isRemote'> {
  const isRemote = ref.startsWith(REMOTE);
  return { name: ref.slice((isRemote ? REMOTE : LOCAL).length), isRemote };
}
