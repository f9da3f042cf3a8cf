import { existsSync } from 'node:fs';
import type { PortfolioAccount } from '../core/engine';
import { nearestName } from '../core/text/nearestName';
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
    return { root: findRoot(io.cwd, [path], options.root), choose: (session) => (path.isFolder ? chooseInFolder(path, session) : chooseFile(path, session)) };
  }
  return { root: findRoot(io.cwd, [], options.root), choose: (session) => chooseByName(account, session) };
}

async function chooseFile(path: GivenPath, { root }: Session): Promise<ChosenAccount> {
  return { file: relativePath(root, path.absolute) };
}

async function chooseInFolder(path: GivenPath, session: Session): Promise<ChosenAccount> {
  const accounts: { file: string; sheet: number; name: string }[] = [];
  for (const file of walkFolder(session.root, relativePath(session.root, path.absolute)).files) {
    const content = session.workspace.read(file);
    const document = content.kind === 'text' ? session.engine.read(file, content.text) : undefined;
    if (document === undefined) continue;
    for (const { account } of await session.engine.scores(document)) accounts.push({ file, sheet: account.sheet, name: account.name });
  }
  return onlyOne(accounts, path.given);
}

async function chooseByName(name: string, session: Session): Promise<ChosenAccount> {
  const { accounts } = await session.engine.portfolio();
  const exact = accounts.filter((account) => account.name === name);
  const found = exact.length > 0 ? exact : accounts.filter((account) => fold(account.name) === fold(name));
  if (found.length > 0) return onlyOne(found, name);
  throw new UserError(`no account ${name} in ${session.root}${suggestion(name, accounts)}`);
}

function onlyOne(found: readonly Pick<PortfolioAccount, 'file' | 'sheet' | 'name'>[], given: string): ChosenAccount {
  const [first, second] = found;
  if (first === undefined) throw new UserError(`${given} holds no account`);
  if (second === undefined) return { file: first.file, sheet: first.sheet };
  const files = [...found].sort((a, b) => a.file.localeCompare(b.file)).slice(0, 5).map(({ file, name }) => `${file} (${name})`);
  throw new UserError(`${given} stands for ${found.length} accounts: name one file of ${files.join(', ')}${found.length > 5 ? ', …' : ''}`);
}

function suggestion(name: string, accounts: readonly PortfolioAccount[]): string {
  const near = nearestName(name, accounts.map((account) => account.name));
  return near === undefined ? '' : `: did you mean "${near}"?`;
}

/** Names as people type them: in any case, and whatever way a system composes `é`. */
function fold(name: string): string {
  return plainText(name).normalize('NFC').toLowerCase();
}
