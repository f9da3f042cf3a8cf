import { window, workspace } from 'vscode';
import type { QuickPickItem, TextDocument, Uri } from 'vscode';
import type { PlaybookMatch } from '../../core/playbooks/match';
import type { PlaybookInWork, Playbooks } from '../../core/playbooks/playbooks';
import { UserError } from '../../core/userError';
import type { OpenPortfolio } from '../host/openPortfolio';
import type { Session } from '../session';
import { chooseAccount } from './accountTarget';
import type { AccountTarget } from './accountTarget';
import { CommandArguments } from './commandArguments';
import { groupedByState } from './matchRows';

/** A playbook's file as it stands on the screen. */
export interface PlaybookFile {
  readonly portfolio: OpenPortfolio;
  readonly playbooks: Playbooks;
  readonly document: TextDocument;
  readonly id: string;
  readonly title: string;
  readonly inWork: PlaybookInWork;
}

/** An account, and the playbook that is to be run for it. */
export interface RunTarget {
  readonly account: AccountTarget;
  readonly playbooks: Playbooks;
  /** Id of the playbook. */
  readonly playbook: string;
  readonly unsaved: PlaybookInWork | undefined;
}

/** The playbook in the file given, else in the active editor; undefined where that is none. */
export async function playbookFile(session: Session, uri: Uri | undefined): Promise<PlaybookFile | undefined> {
  const document = uri === undefined ? window.activeTextEditor?.document : uri.path.endsWith('.md') ? await workspace.openTextDocument(uri) : undefined;
  if (document === undefined || !document.uri.path.endsWith('.md')) return undefined;
  const portfolio = await session.portfolios.of(document.uri);
  const file = portfolio.fileOf(document.uri);
  if (file === undefined) return undefined;
  const playbooks = await portfolio.engine.playbooks();
  const inWork = { file, text: document.getText() };
  const read = (await playbooks.owns(file)) ? await playbooks.read(inWork) : undefined;
  return read && { portfolio, playbooks, document, id: read.head.id, title: read.head.title, inWork };
}

/**
 * The account and the playbook given; what is not given is taken from the active editor, be it the one or the other, and asked for.
 * Undefined when the user backs out.
 */
export async function chooseRun(session: Session, given: CommandArguments, title: string): Promise<RunTarget | undefined> {
  const wanted = given.text('playbook');
  const file = wanted === undefined ? await playbookFile(session, given.uri) : undefined;
  if (file !== undefined) return chooseAccountFor(session, file, title);
  const account = await chooseAccount(session, given);
  if (account === undefined) return undefined;
  const playbooks = await account.open.portfolio.engine.playbooks();
  const playbook = wanted ?? (await pickPlaybook(playbooks, account, title));
  return playbook === undefined ? undefined : { account, playbooks, playbook, unsaved: undefined };
}

interface Choice<T> extends QuickPickItem {
  readonly value?: T;
}

/** One of the accounts that the playbook matches; another one where the user asks for it. */
async function chooseAccountFor(session: Session, { portfolio, playbooks, id, inWork, title: name }: PlaybookFile, title: string): Promise<RunTarget | undefined> {
  const { playbooks: matched, currency } = await playbooks.matches({ playbooks: [id], unsaved: inWork });
  const rows = groupedByState(matched.flatMap(({ matches }) => matches), currency, 'account');
  const other: Choice<'other'> = { label: '$(search) Another account…', value: 'other' };
  const picked = await window.showQuickPick<Choice<PlaybookMatch | 'other'>>([...rows, other], { title: `${title}: ${name}`, placeHolder: 'For which account?', matchOnDescription: true, matchOnDetail: true });
  const chosen = picked?.value;
  if (chosen === undefined) return undefined;
  const answers = chosen === 'other' ? undefined : { uri: portfolio.uriOf(chosen.account.file), sheet: chosen.account.sheet };
  const account = await chooseAccount(session, new CommandArguments(answers));
  return account && { account, playbooks, playbook: id, unsaved: inWork };
}

async function pickPlaybook(playbooks: Playbooks, { open, sheet }: AccountTarget, title: string): Promise<string | undefined> {
  const { playbooks: matched, currency } = await playbooks.matches({ accounts: [{ file: open.file, sheet }] });
  if (matched.length === 0) throw new UserError('This portfolio has no playbooks yet. Run “Customer Success: Add Playbook…” first');
  const rows: Choice<string>[] = groupedByState(matched.flatMap(({ matches }) => matches), currency, 'playbook').map((row) => {
    const { value, ...item } = row;
    return value === undefined ? item : { ...item, value: value.playbook.id };
  });
  // What is matched by nobody, such as a draft, can be run all the same.
  const known = new Set(rows.map(({ value }) => value));
  const others = (await playbooks.list()).filter(({ id, status }) => !known.has(id) && status !== 'retired').map(({ id, title: label }) => ({ label, description: 'by hand', value: id }));
  const picked = await window.showQuickPick([...rows, ...others], { title, placeHolder: 'Which playbook?', matchOnDescription: true, matchOnDetail: true });
  return picked?.value;
}
