import { ViewColumn, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { PlanProposal } from '../../core/documents/plan/planProposal';
import { plural } from '../../core/text/plural';
import { UserError } from '../../core/userError';
import { fileState } from '../host/fileState';
import { escapeLinks } from '../host/plainText';
import { folderOf, nameOf } from '../host/relativePath';
import type { Session } from '../session';
import { chooseAccount } from './accountTarget';
import type { AccountTarget } from './accountTarget';
import { askBesideDiff } from './askBesideDiff';
import type { CommandArguments } from './commandArguments';
import { editDocument } from './editDocument';
import { produceDocument } from './produceDocument';

const DOCUMENT = 'success-plan';

/**
 * Writes the success plan of an account (C10), or brings the one there is up to date after the user has seen the difference, and renders
 * it. What stands in the plan, comments with it, stays. Gives the rendered document; undefined when the user backs out.
 */
export async function createSuccessPlan(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await chooseAccount(session, given);
  if (target === undefined) return undefined;
  if (target.open.document.isUntitled) throw new UserError('Save the account first: its plan is put beside it');
  const isWanted = await writePlan(session, target, given);
  return isWanted ? produceDocument(session, target, { template: DOCUMENT }, given) : undefined;
}

/** False when the user wants the plan left as it is, and no document of it. */
async function writePlan(session: Session, { open, sheet }: AccountTarget, given: CommandArguments): Promise<boolean> {
  const { portfolio } = open;
  const known = await portfolio.engine.planProposal(open.file, sheet);
  const uri = portfolio.uriOf(known.file);
  if (known.created) {
    await createFile(uri, known.text);
    await window.showTextDocument(uri, { viewColumn: ViewColumn.One, preview: false });
    return true;
  }
  // Once more for the text that VS Code shows, which may differ from the file's in its line ends.
  const document = await workspace.openTextDocument(uri);
  const { version } = document;
  const { text, edits, changes, refused } = await portfolio.engine.planProposal(open.file, sheet);
  if (edits.length === 0) return true;
  const name = nameOf(uri);
  const answer = given.text('existing') ?? (await ask(session, uri, text, `${name} can be brought up to date: ${changeWords(changes)}.`));
  if (answer !== 'update') return answer === 'keep';
  const wasSaved = !document.isDirty;
  await editDocument(document, version, edits);
  if (wasSaved) await document.save();
  await window.showTextDocument(document, { viewColumn: ViewColumn.One, preview: false });
  const left = refused.map(({ reason }) => ` ${reason}`).join('');
  void window.showInformationMessage(escapeLinks(`${name}: ${changeWords(changes)}.${left}`));
  return true;
}

/** `3 fields added, 1 changed`. */
function changeWords(changes: PlanProposal['changes']): string {
  const added = changes.filter(({ kind }) => kind === 'added').length;
  const changed = changes.length - added;
  const parts = [added > 0 && `${plural(added, 'field')} added`, changed > 0 && `${plural(changed, 'field')} changed`];
  return parts.filter((part) => part !== false).join(', ');
}

async function ask(session: Session, uri: Uri, text: string, question: string): Promise<'update' | 'keep' | undefined> {
  const name = nameOf(uri);
  const right = session.virtualDocuments.add(name, uri.toString(), () => text);
  const answer = await askBesideDiff({ left: uri, right, title: `${name}: saved ↔ new`, question, answers: ['Update', 'Keep'] });
  return answer && (answer === 'Update' ? 'update' : 'keep');
}

/** @throws UserError when something stands there already, or the folder is a link that leads elsewhere (P27) */
async function createFile(uri: Uri, text: string): Promise<void> {
  const [there, folder] = [await fileState(uri), await fileState(folderOf(uri))];
  if (there !== 'missing' || folder === 'link') throw new UserError(`${nameOf(uri)} cannot be written there; nothing was changed`);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
