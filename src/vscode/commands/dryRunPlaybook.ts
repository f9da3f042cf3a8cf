import type { Uri } from 'vscode';
import { dryRunPage } from '../../core/report/playbooks/dryRunPage';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { chooseRun } from './playbookTarget';
import type { RunTarget } from './playbookTarget';
import { showDocument } from './showDocument';

/** Shows what running a playbook for an account would add and render; nothing is written. Gives the page. */
export async function dryRunPlaybook(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await chooseRun(session, given, 'Dry run of a playbook');
  if (target === undefined) return undefined;
  // Once before the page, so that what is wrong is told at once.
  const { playbook, account } = await proposalOf(target);
  const key = JSON.stringify({ uri: target.account.open.document.uri.toString(), sheet: target.account.sheet, playbook: playbook.id });
  const place = session.virtualDocuments.add(`Dry run of ${playbook.title} for ${account.name}.md`, key, async () => dryRunPage(await proposalOf(target)));
  await showDocument(place, 'preview');
  return place;
}

/** As if it might run, so that the page tells what would come; what speaks against it is told there, too. */
async function proposalOf({ playbooks, playbook, unsaved, account }: RunTarget) {
  const request = { playbook, file: account.open.file, sheet: account.sheet, ...(unsaved && { unsaved }) };
  const proposal = await playbooks.run(request);
  return proposal.held === undefined ? proposal : { ...(await playbooks.run({ ...request, anyway: true })), held: proposal.held };
}
