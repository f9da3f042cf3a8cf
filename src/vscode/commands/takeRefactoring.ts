import { CancellationTokenSource, window, workspace } from 'vscode';
import type { RefactoringId } from '../../core/features/authoring';
import { UserError } from '../../core/userError';
import { askAuthoring } from '../features/askAuthoring';
import { refactoringEdit } from '../features/workspaceEdits';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import type { AccountTarget } from './accountTarget';

/**
 * Shows the account and takes one of its refactorings, as its menu would; undo takes it back in one step.
 * @param otherwise what to say when it is not on offer
 * @throws UserError when it is not on offer, or the text has changed meanwhile
 */
export async function takeRefactoring(session: Session, { open, sheet }: AccountTarget, id: RefactoringId, otherwise: string): Promise<void> {
  // Only in an editor that has the focus are there places to fill in.
  const { document } = await window.showTextDocument(open.document);
  const { token } = new CancellationTokenSource();
  const answered = await askAuthoring(session.reader, document, token, async (authoring, { source }) => {
    const { start } = source.sheets[sheet]?.head ?? { start: 0 };
    const offers = await authoring.refactorings(source, { start, end: start }, token);
    return offers.find((offer) => offer.id === id);
  });
  if (answered !== undefined && answered.answer === undefined) throw new UserError(otherwise);
  const isTaken = answered?.answer !== undefined && (await workspace.applyEdit(refactoringEdit(answered.open, answered.answer)));
  if (!isTaken) throw new UserError(`${nameOf(document.uri)} has changed meanwhile and was left as it is; run the command again`);
}
