import { ProgressLocation, window } from 'vscode';
import type { PlaybookMatches } from '../../core/playbooks/playbooks';
import { UserError } from '../../core/userError';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { groupedByState } from './matchRows';
import { playbookFile } from './playbookTarget';
import { progressInSteps } from './progressInSteps';
import { showMatches } from './showMatches';

/**
 * Lists the accounts that a playbook matches, with the reasons.
 * @throws UserError where no playbook is open, or its trigger is wrong
 */
export async function showPlaybookMatches(session: Session, given: CommandArguments): Promise<void> {
  const file = await playbookFile(session, given.uri);
  if (file === undefined) throw new UserError('Open a playbook first: a Markdown file in the folder of playbooks');
  const { portfolio, playbooks, id, inWork, title } = file;
  const options = { location: ProgressLocation.Notification, title: `Matching “${title}”`, cancellable: true };
  const found = await window.withProgress(options, async (progress, token): Promise<PlaybookMatches | undefined> => {
    const all = await playbooks.matches({ playbooks: [id], unsaved: inWork, token, progress: progressInSteps(progress, 'accounts')() });
    return token.isCancellationRequested ? undefined : all;
  });
  const [matched] = found?.playbooks ?? [];
  if (found === undefined || matched === undefined) return;
  if (matched.fault !== undefined) throw new UserError(matched.fault.message);
  const rows = groupedByState(matched.matches, found.currency, 'account');
  await showMatches({ title: `Matches of “${title}”`, rows, notes: found.notes, uriOf: (path) => portfolio.uriOf(path) });
}
