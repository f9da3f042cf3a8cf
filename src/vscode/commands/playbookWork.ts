import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { addPlaybook } from './addPlaybook';
import { dryRunPlaybook } from './dryRunPlaybook';
import { runPlaybook } from './runPlaybook';
import { showAccountPlaybooks } from './showAccountPlaybooks';
import { showPlaybookMatches } from './showPlaybookMatches';
import { snoozePlaybook } from './snoozePlaybook';

/** The work of the commands that are loaded with the first of them. */
export const playbookWork = {
  addPlaybook,
  runPlaybook,
  dryRunPlaybook,
  snoozePlaybook,
  showPlaybookMatches,
  showAccountPlaybooks,
} satisfies Readonly<Record<string, (session: Session, given: CommandArguments) => Promise<unknown>>>;

export type PlaybookWork = typeof playbookWork;
