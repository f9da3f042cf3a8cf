import { commands, Range, ViewColumn, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { shortId } from '../../core/text/shortId';
import { UserError } from '../../core/userError';
import { toRange } from '../features/ranges';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';

/** A change that is older is not looked for. */
const MOST_VERSIONS = 1_000;
/** Stands for the text that is not recorded yet. */
export const UNRECORDED = 'unrecorded';

/**
 * Shows where a change comes from: the difference that a revision made to the file, or with `revision` `unrecorded` that between the last
 * one and the file as it is; without a revision the line of a field as the file is now. Gives the place that is shown.
 * @throws UserError when the file has no such revision
 */
export async function openChangedPlace(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const { uri } = given;
  if (uri === undefined) return undefined;
  const revision = given.text('revision');
  return revision === undefined ? showField(session, uri, given) : showDifference(session, uri, revision, given.number('line'));
}

async function showDifference(session: Session, uri: Uri, revision: string, line: number | undefined): Promise<Uri> {
  const portfolio = await session.portfolios.of(uri);
  const file = portfolio.fileOf(uri);
  const name = nameOf(uri);
  const versions = file === undefined ? [] : ((await portfolio.history?.versions(file, MOST_VERSIONS))?.versions ?? []);
  const at = revision === UNRECORDED ? -1 : versions.findIndex(({ revision: { id } }) => id === revision);
  if (file === undefined || (at < 0 && revision !== UNRECORDED)) {
    throw new UserError(`${name} has no version ${shortId(revision)} here; what was recorded may have been rewritten since`);
  }
  const { pastFiles } = await session.history.features();
  const [after, before] = [versions[at], versions[at + 1]];
  const left = pastFiles.place(uri, before);
  const right = after === undefined ? uri : pastFiles.place(uri, after);
  const titleOf = (version: typeof after, otherwise: string): string => `${nameOf(uri)} (${version === undefined ? otherwise : shortId(version.revision.id)})`;
  const options = { preview: true, ...(line !== undefined && { selection: new Range(line - 1, 0, line - 1, 0) }) };
  await commands.executeCommand('vscode.diff', left, right, `${titleOf(before, 'not there yet')} ↔ ${titleOf(after, 'now')}`, options);
  return right;
}

async function showField(session: Session, uri: Uri, given: CommandArguments): Promise<Uri> {
  const document = await workspace.openTextDocument(uri);
  const open = await session.reader.read(document);
  const span = open?.portfolio.engine.placeOf(open.source, given.number('sheet') ?? 0, given.path('path') ?? []);
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const selection = open && span ? toRange(open.source.lines, span) : new Range(0, 0, 0, 0);
  await window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? ViewColumn.Active, selection });
  return uri;
}
