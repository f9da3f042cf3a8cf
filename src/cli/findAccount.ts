import { existsSync } from 'node:fs';
import type { Portfolio, PortfolioAccount } from '../core/engine';
import { nearestName } from '../core/text/nearestName';
import { plural } from '../core/text/plural';
import { plainText } from '../core/text/pastedText';
import { UserError } from '../core/userError';
import type { CliIo } from './cliIo';
import { findRoot, givenPath } from './findRoot';
import type { GivenPath } from './findRoot';
import { absolutePath, relativePath } from './paths';
import { walkFolder } from './ports/walkFolder';
import type { CommonOptions, Session } from './session';

/** One account: its file, and its sheet where the file holds several. */
export interface ChosenAccount {
  readonly file: string;
  readonly sheet?: number;
}

type FoundAccount = Pick<PortfolioAccount, 'file' | 'sheet' | 'name'>;

/** The portfolio of an account, and how to find the account in it once the portfolio is open. */
export interface AccountSearch {
  readonly root: string;
  /** @throws UserError when there is no such account, or more than one. */
  choose(session: Session): Promise<ChosenAccount>;
}

/** Finds an account by what the user wrote: a file, a folder, or the account's name in the portfolio. */
export function findAccount(account: string, io: CliIo, options: CommonOptions): AccountSearch {
  if (existsSync(absolutePath(io.cwd, account))) {
    const path = givenPath(io.cwd, account);
    return { root: findRoot(io.cwd, [path], options.root), choose: (session) => (path.isFolder ? chooseInFolder(path, session) : chooseInFile(path, session)) };
  }
  return { root: findRoot(io.cwd, [], options.root), choose: (session) => chooseByName(account, session) };
}

/** A file that holds no account, or cannot be read, is refused by the engine, which knows why. */
async function chooseInFile(path: GivenPath, session: Session): Promise<ChosenAccount> {
  const file = relativePath(session.root, path.absolute);
  const { accounts } = await accountsIn(file, session);
  return accounts.length > 1 ? onlyOne(accounts, path.given) : { file };
}

async function chooseInFolder(path: GivenPath, session: Session): Promise<ChosenAccount> {
  const accounts: FoundAccount[] = [];
  const broken: string[] = [];
  for (const file of walkFolder(session.root, relativePath(session.root, path.absolute)).files) {
    const found = await accountsIn(file, session);
    accounts.push(...found.accounts);
    if (found.isBroken) broken.push(file);
  }
  const [file] = broken;
  return accounts.length === 0 && file !== undefined ? { file } : onlyOne(accounts, path.given);
}

async function accountsIn(file: string, { workspace, engine }: Session): Promise<{ accounts: FoundAccount[]; isBroken: boolean }> {
  const content = workspace.read(file);
  const document = content.kind === 'text' ? engine.read(file, content.text) : undefined;
  if (document === undefined) return { accounts: [], isBroken: false };
  const accounts = (await engine.scores(document)).map(({ account: { sheet, name } }) => ({ file, sheet, name }));
  return { accounts, isBroken: document.yaml.state !== 'whole' };
}

async function chooseByName(name: string, session: Session): Promise<ChosenAccount> {
  const { accounts, unreadable } = await session.engine.portfolio();
  const exact = accounts.filter((account) => account.name === name);
  const found = exact.length > 0 ? exact : accounts.filter((account) => fold(account.name) === fold(name));
  if (found.length > 0) return onlyOne(found, name);
  throw new UserError(`no account ${name} in ${session.root}${suggestion(name, accounts) || unread(unreadable)}`);
}

function onlyOne(found: readonly FoundAccount[], given: string): ChosenAccount {
  const [first, second] = found;
  if (first === undefined) throw new UserError(`${given} holds no account`);
  if (second === undefined) return { file: first.file, sheet: first.sheet };
  const sorted = [...found].sort((a, b) => a.file.localeCompare(b.file));
  const inOneFile = found.every(({ file }) => file === first.file);
  if (inOneFile && found.every(({ name }) => name === first.name)) throw new UserError(`${given} stands for ${found.length} accounts of ${first.file} that have the same name; give each a name of its own`);
  const choices = sorted.slice(0, 5).map(({ file, name }) => (inOneFile ? `"${name}"` : `${file} (${name})`));
  const way = inOneFile ? 'name the one you mean' : 'name one file';
  throw new UserError(`${given} stands for ${found.length} accounts: ${way} of ${choices.join(', ')}${found.length > 5 ? ', …' : ''}`);
}

/** The account may stand in a file that does not parse. */
function unread([first, ...others]: Portfolio['unreadable']): string {
  if (first === undefined) return '';
  return `; ${first.file}${others.length > 0 ? ` and ${plural(others.length, 'other file')}` : ''} cannot be read`;
}

function suggestion(name: string, accounts: readonly PortfolioAccount[]): string {
  const near = nearestName(name, accounts.map((account) => account.name));
  return near === undefined ? '' : `: did you mean "${near}"?`;
}

/** Names as people type them: in any case, and whatever way a system composes `é`. */
function fold(name: string): string {
  return plainText(name).normalize('NFC').toLowerCase();
}
