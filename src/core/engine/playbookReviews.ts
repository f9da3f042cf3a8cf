import type { Playbooks } from '../playbooks/playbooks';
import { backtestPlaybooks } from './playbooks/backtestPlaybooks';
import { Matcher } from './playbooks/matcher';
import { matchedPlaybooks } from './playbooks/matchedPlaybooks';
import type { MatchParts } from './playbooks/matchedPlaybooks';
import { PlaybookShelf } from './playbooks/playbookShelf';
import { proposeRun } from './playbooks/proposeRun';
import type { RunParts } from './playbooks/proposeRun';
import { proposeSnooze } from './playbooks/proposeSnooze';

export type PlaybookParts = Omit<RunParts, 'shelf' | 'matcher'>;

/** All that can be asked of playbooks behind one small interface. What is read of them and matched is kept as long as the files are the same. */
export function createPlaybookReviews(given: PlaybookParts): Playbooks {
  const shelf = new PlaybookShelf(given.known);
  const parts: MatchParts & RunParts = { ...given, shelf, matcher: new Matcher() };

  return Object.freeze<Playbooks>({
    list: () => shelf.list(),
    owns: (file) => shelf.owns(file),
    async read({ file, text }) {
      if (!(await shelf.owns(file))) return undefined;
      const { readPlaybook } = await import('../playbooks/reading/readPlaybook');
      return readPlaybook(file, text);
    },
    matches: (request = {}) => matchedPlaybooks(request, parts),
    backtest: (request = {}) => backtestPlaybooks(request, parts),
    run: (request) => proposeRun(request, parts),
    snooze: (request) => proposeSnooze(request, parts),
  });
}
