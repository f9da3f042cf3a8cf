import { window, workspace } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import { UserError } from '../../core/userError';
import type { OpenDocument } from '../host/documentReader';
import { folderOf, nameOf } from '../host/relativePath';
import { isWhatIf } from '../host/whatIfScheme';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { pickAccount } from './pickAccount';
import { pickSheet } from './pickSheet';

/** The account that a command works on. */
export interface AccountTarget {
  readonly open: OpenDocument;
  /** Index of its sheet in the file. */
  readonly sheet: number;
}

/**
 * The account of the file or folder given, else the active account, else one that the user picks from the portfolio.
 * Undefined when the user backs out.
 * @param mayBeWhatIf Whether it may be a scratch copy; what is written about an account must not speak of one.
 * @throws UserError when a file or folder was given and it has no account.
 */
export async function chooseAccount(session: Session, given: CommandArguments, mayBeWhatIf = false): Promise<AccountTarget | undefined> {
  const target = await findTarget(session, given);
  if (target === undefined || mayBeWhatIf || !isWhatIf(target.open.document.uri)) return target;
  throw new UserError('this is a what-if: apply it to the account, or run the command there');
}

async function findTarget(session: Session, given: CommandArguments): Promise<AccountTarget | undefined> {
  if (given.uri) {
    const open = await accountAround(session, given.uri);
    if (open === undefined) throw new UserError(`${nameOf(given.uri)} holds no account. Choose an account file, or the folder of one.`);
    return targetOf(open, given.number('sheet'));
  }
  const active = window.activeTextEditor?.document;
  const open = active && (await activeAccount(session, active));
  if (open) return targetOf(open, undefined);
  const picked = await pickAccount(session);
  return picked && targetOf(await openAccount(session, picked.uri), picked.sheet);
}

async function targetOf(open: OpenDocument, wanted: number | undefined): Promise<AccountTarget | undefined> {
  const sheets = accountSheets(open);
  const sheet = wanted !== undefined && sheets.includes(wanted) ? wanted : await pickSheet(open, sheets);
  return sheet === undefined ? undefined : { open, sheet };
}

/** The account of the document, or of the folder that it lies in: a plan or a rendered document belongs to one as well. */
async function activeAccount(session: Session, document: TextDocument): Promise<OpenDocument | undefined> {
  const open = await session.reader.read(document);
  if (open && accountSheets(open).length > 0) return open;
  return document.isUntitled ? undefined : accountAbove(session, document.uri);
}

async function accountAround(session: Session, uri: Uri): Promise<OpenDocument | undefined> {
  const [inside] = await session.accounts.inFolder(uri);
  if (inside) return openAccount(session, inside);
  const document = await openText(uri);
  const open = document && (await session.reader.read(document));
  return open && accountSheets(open).length > 0 ? open : accountAbove(session, uri);
}

/** The account of the nearest folder upwards that has one, inside the workspace folder. */
async function accountAbove(session: Session, uri: Uri): Promise<OpenDocument | undefined> {
  const top = workspace.getWorkspaceFolder(uri)?.uri;
  if (top === undefined) return undefined;
  for (let folder = folderOf(uri); folder.path.length >= top.path.length; folder = folderOf(folder)) {
    const [account] = await session.accounts.inFolder(folder);
    if (account) return openAccount(session, account);
    if (folder.path === '/') return undefined;
  }
  return undefined;
}

async function openAccount(session: Session, uri: Uri): Promise<OpenDocument> {
  const document = await openText(uri);
  const open = document && (await session.reader.read(document));
  if (open === undefined || accountSheets(open).length === 0) throw new UserError(`${nameOf(uri)} has no account that can be read. See its problems first.`);
  return open;
}

/** Undefined for a folder, and for a file that VS Code does not open as text. */
async function openText(uri: Uri): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

function accountSheets({ source }: OpenDocument): number[] {
  return source.sheets.flatMap(({ kind }, index) => (kind === 'account' ? [index] : []));
}
