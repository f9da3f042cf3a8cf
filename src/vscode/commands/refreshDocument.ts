import { commands, ProgressLocation, window } from 'vscode';
import type { Uri } from 'vscode';
import type { RefreshProposal } from '../../core/documents/living/livingDocuments';
import { applyTextEdits } from '../../core/text/textEdit';
import { plural } from '../../core/text/plural';
import { COMPARE_KEPT } from '../commandIds';
import { escapeLinks } from '../host/plainText';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import { askBesideDiff } from './askBesideDiff';
import type { CommandArguments } from './commandArguments';
import { editDocument } from './editDocument';
import { refreshWords } from './refreshWords';
import { chooseWritten } from './writtenDocument';
import type { WrittenDocument } from './writtenDocument';

/** A refresh that has been worked out and not been taken yet. */
interface Pending {
  readonly proposal: RefreshProposal;
  readonly text: string;
  readonly version: number;
}

/** Brings the figures of a rendered document up to date, and tells what changed and what was kept; gives where it is. */
export async function refreshDocument(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const written = await chooseWritten(session, given);
  if (written === undefined) return undefined;
  const pending = await workOut(written);
  await take(written, pending, pending.proposal.edits);
  void tell(written, pending.proposal);
  return written.document.uri;
}

/** Shows what a refresh would change, and does it on demand. */
export async function compareRefreshed(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const written = await chooseWritten(session, given);
  if (written === undefined) return undefined;
  const { uri } = written.document;
  const name = nameOf(uri);
  const { proposal, text } = await workOut(written);
  if (proposal.edits.length === 0) {
    void tell(written, proposal);
    return undefined;
  }
  const refreshed = applyTextEdits(text, proposal.edits);
  const right = session.virtualDocuments.add(name, `${uri.toString()}#refreshed`, () => refreshed);
  const answer = await askBesideDiff({ left: uri, right, title: `${name}: now ↔ refreshed`, question: `${name} can be refreshed as shown.`, answers: ['Refresh', 'Leave'] });
  return answer === 'Refresh' ? refreshDocument(session, given) : undefined;
}

/** Shows the parts that people edited beside the version that would be generated, and takes it on demand. */
export async function compareKept(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const written = await chooseWritten(session, given);
  if (written === undefined) return undefined;
  const { uri } = written.document;
  const name = nameOf(uri);
  const { proposal, text } = await workOut(written);
  const { kept } = proposal;
  if (kept.length === 0) {
    void window.showInformationMessage(escapeLinks(`No part of ${name} that you edited has a newer version.`));
    return undefined;
  }
  const generated = applyTextEdits(text, kept.flatMap(({ takeGenerated }) => takeGenerated));
  const left = session.virtualDocuments.add(name, `${uri.toString()}#generated`, () => generated);
  const question = `${name}: ${plural(kept.length, 'part')} that you edited ${kept.length === 1 ? 'has' : 'have'} a newer version, on the left.`;
  const answer = await askBesideDiff({ left, right: uri, title: `${name}: generated ↔ yours`, question, answers: ['Take the Generated Version', 'Keep Mine'] });
  if (answer === undefined) return undefined;
  // The text may have been edited beside the question.
  const now = await workOut(written);
  const wanted = now.proposal.kept.filter(({ region }) => kept.some((asked) => asked.region === region));
  await take(written, now, wanted.flatMap(({ takeGenerated, keepYours }) => (answer === 'Keep Mine' ? keepYours : takeGenerated)));
  return uri;
}

async function workOut({ document, file, living }: WrittenDocument): Promise<Pending> {
  const text = document.getText();
  const { version } = document;
  const options = { location: ProgressLocation.Window, title: 'Refreshing' };
  const proposal = await window.withProgress(options, () => living.refresh(file, text));
  return { proposal, text, version };
}

/** A document that was saved is saved again; one that somebody is writing in is left for them to save. */
async function take({ document }: WrittenDocument, { version }: Pending, edits: RefreshProposal['edits']): Promise<void> {
  if (edits.length === 0) return;
  const wasSaved = !document.isDirty;
  await editDocument(document, version, edits);
  if (wasSaved) await document.save();
}

async function tell({ document: { uri } }: WrittenDocument, proposal: RefreshProposal): Promise<void> {
  const actions = proposal.kept.length > 0 ? ['Compare'] : [];
  const choice = await window.showInformationMessage(escapeLinks(refreshWords(nameOf(uri), proposal)), ...actions);
  if (choice === 'Compare') await commands.executeCommand(COMPARE_KEPT, { uri });
}
