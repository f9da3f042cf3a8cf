import { CancellationTokenSource, window, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import { UserError } from '../../core/userError';
import { COMMAND } from '../commandIds';
import { askAuthoring } from '../features/askAuthoring';
import { toWorkspaceEdit } from '../features/workspaceEdits';
import { nameOf } from '../host/relativePath';
import { registerCommand } from './command';
import type { CommandHost } from './command';
import type { CommandArguments } from './commandArguments';

const NOTICE_MS = 6_000;

/** Applies all fixes of a file that need no question, in one step; gives how many. */
export function registerFixAll(host: CommandHost): Disposable {
  return registerCommand(host, COMMAND.fixAll, async (session, given) => {
    const document = await documentOf(given);
    const { token } = new CancellationTokenSource();
    const answered = await askAuthoring(session.reader, document, token, (authoring, { source }) => authoring.fixAll(source, token));
    if (answered === undefined) throw new UserError(`${nameOf(document.uri)} is no account, plan, settings or health model`);
    const { edits, applied } = answered.answer;
    if (edits.length > 0 && !(await workspace.applyEdit(toWorkspaceEdit(answered.open, edits)))) {
      throw new UserError(`${nameOf(document.uri)} has changed meanwhile and was left as it is; run Fix All again`);
    }
    window.setStatusBarMessage(said(applied.length), NOTICE_MS);
    return applied.length;
  });
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
