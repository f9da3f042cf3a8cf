import { Range, Selection, ViewColumn, window } from 'vscode';
import type { Uri } from 'vscode';
import type { RunProposal, RunRequest } from '../../core/playbooks/playbooks';
import { plural } from '../../core/text/plural';
import { escapeLinks } from '../host/plainText';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { editDocument } from './editDocument';
import { openMessages, renderMessages } from './playbookMessages';
import type { RenderedMessages } from './playbookMessages';
import { chooseRun } from './playbookTarget';
import type { RunTarget } from './playbookTarget';

const ANYWAY = 'Run Anyway';

/**
 * Adds the tasks of a playbook to an account, in one step that undo takes back, and renders its messages beside it. Where something speaks
 * against a run, the user is asked first. Gives the account's file; undefined when nothing was done.
 */
export async function runPlaybook(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await chooseRun(session, given, 'Run playbook');
  if (target === undefined) return undefined;
  const { document } = target.account.open;
  const { version } = document;
  const proposal = await proposalOf(target, given.text('anyway') === 'yes');
  if (proposal === undefined) return undefined;
  if (proposal.edits.length > 0) await addTasks(target, proposal, version);
  void tellRun(await renderMessages(session, target.account, proposal.messages), target, proposal);
  return document.uri;
}

/** Undefined where something speaks against it and the user leaves it at that. */
async function proposalOf({ playbooks, playbook, unsaved, account }: RunTarget, anyway: boolean): Promise<RunProposal | undefined> {
  const request: RunRequest = { playbook, file: account.open.file, sheet: account.sheet, ...(unsaved && { unsaved }) };
  const proposal = await playbooks.run({ ...request, anyway });
  if (proposal.held === undefined) return proposal;
  const answer = await window.showWarningMessage(escapeLinks(proposal.held), ANYWAY);
  return answer === ANYWAY ? playbooks.run({ ...request, anyway: true }) : undefined;
}

async function addTasks({ account: { open: { document } } }: RunTarget, { edits }: RunProposal, version: number): Promise<void> {
  const first = document.positionAt(Math.min(...edits.map(({ span }) => span.start)));
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? ViewColumn.One, preview: false });
  await editDocument(document, version, edits);
  editor.selection = new Selection(first, first);
  editor.revealRange(new Range(first, first));
}

const OPEN_MESSAGES = 'Open Messages';

async function tellRun({ saved, misses }: RenderedMessages, { account }: RunTarget, { playbook, steps, notes }: RunProposal): Promise<void> {
  const added = steps.filter(({ outcome }) => outcome === 'added').length;
  const name = nameOf(account.open.document.uri);
  const tasks = added === 0 ? `${name} has all tasks of “${playbook.title}” already.` : `${plural(added, 'task')} of “${playbook.title}” added to ${name}. Save it to keep them.`;
  const messages = saved.length === 0 ? [] : [`${plural(saved.length, 'message')} rendered.`];
  const tell = misses.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  const choice = await tell(escapeLinks([tasks, ...messages, ...notes, ...misses].join(' ')), ...(saved.length > 0 ? [OPEN_MESSAGES] : []));
  if (choice === OPEN_MESSAGES) await openMessages(saved);
}
