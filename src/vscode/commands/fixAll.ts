import { CancellationTokenSource, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { UserError } from '../../core/userError';
import { askAuthoring } from '../features/askAuthoring';
import { PlaybookReader } from '../features/playbooks/playbookReader';
import { toWorkspaceEdit } from '../features/workspaceEdits';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';

const NOTICE_MS = 6_000;

/** Applies all fixes of a sheet or a playbook that need no question, in one step; gives how many. */
export async function fixAll({ reader, portfolios }: Session, given: CommandArguments): Promise<number> {
  const document = await documentOf(given);
  const { token } = new CancellationTokenSource();
  const fixed =
    (await askAuthoring(reader, document, token, (authoring, { source }) => authoring.fixAll(source, token))) ??
    (await new PlaybookReader(portfolios).ask(document, token, ({ authoring, playbook }) => authoring.fixAll(playbook)));
  if (fixed?.answer === undefined) throw new UserError(`${nameOf(document.uri)} is no account, plan, settings, health model or playbook`);
  const { edits, applied } = fixed.answer;
  if (edits.length > 0 && !(await workspace.applyEdit(toWorkspaceEdit(fixed.open, edits)))) {
    throw new UserError(`${nameOf(document.uri)} has changed meanwhile and was left as it is; run Fix All again`);
  }
  window.setStatusBarMessage(said(applied.length), NOTICE_MS);
  return applied.length;
}

async function documentOf(given: CommandArguments): Promise<TextDocument> {
  if (given.uri) return (await window.showTextDocument(given.uri)).document;
  const active = window.activeTextEditor?.document;
  if (active === undefined) throw new UserError('Open the file to fix first');
  return active;
}

function said(count: number): string {
  if (count === 0) return 'Nothing here can be fixed without asking';
  return count === 1 ? 'One finding was fixed' : `${count} findings were fixed`;
}
