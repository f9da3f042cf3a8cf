import { ProgressLocation, window } from 'vscode';
import type { Uri } from 'vscode';
import { isUserError } from '../../core/userError';
import { configurationOf } from '../host/configuration';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import type { AccountTarget } from './accountTarget';
import { saveDocument } from './saveDocument';
import { showDocument } from './showDocument';
import { targetUri } from './targetUri';

/** What became of a playbook's messages. */
export interface RenderedMessages {
  readonly saved: readonly Uri[];
  /** Why others were not, a plain sentence each. */
  readonly misses: readonly string[];
}

/**
 * Renders templates for an account and saves them under its folder. One that cannot be rendered holds up no other, and a file that differs
 * is replaced only when the user says so.
 * @param templates ids of templates
 */
export async function renderMessages(session: Session, { open, sheet }: AccountTarget, templates: readonly string[]): Promise<RenderedMessages> {
  const { document, portfolio, file } = open;
  const saved: Uri[] = [];
  const misses: string[] = [];
  if (templates.length === 0) return { saved, misses };
  if (document.isUntitled) return { saved, misses: ['Save the account first: messages are put beside it.'] };
  const options = { location: ProgressLocation.Notification, title: 'Rendering messages', cancellable: true };
  await window.withProgress(options, async (progress, token) => {
    for (const template of templates) {
      if (token.isCancellationRequested) return;
      progress.report({ message: template, increment: 100 / templates.length });
      try {
        const { target, text } = await portfolio.engine.render({ template, file, sheet });
        const uri = await targetUri(portfolio.root, document.uri, target);
        await saveDocument({ portfolio, uri, text, virtual: session.virtualDocuments, existing: undefined });
        saved.push(uri);
      } catch (error) {
        if (!isUserError(error)) throw error;
        misses.push(`${template}: ${error.message}.`);
      }
    }
  });
  return { saved, misses };
}

/** Shows one of the messages, beside the account; asks which where there are several. */
export async function openMessages(saved: readonly Uri[]): Promise<void> {
  const rows = saved.map((uri) => ({ label: nameOf(uri), uri }));
  const picked = rows.length === 1 ? rows[0] : await window.showQuickPick(rows, { title: 'Messages of the playbook' });
  if (picked !== undefined) await showDocument(picked.uri, configurationOf(picked.uri).documentView);
}
