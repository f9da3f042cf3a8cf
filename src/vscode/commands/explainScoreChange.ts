import { workspace } from 'vscode';
import type { Uri } from 'vscode';
import { explainChange } from '../../core/report/explainChange';
import { createClock } from '../host/clock';
import type { Session } from '../session';
import { chooseAccount } from './accountTarget';
import type { AccountTarget } from './accountTarget';
import { askSince } from './askSince';
import type { CommandArguments } from './commandArguments';
import { requireHistory } from './requireHistory';
import { showDocument } from './showDocument';

const NOT_THERE = 'The account is not there any more.\n';

/** Shows why a score is not what it was, beside the account; it follows the account while both are open. Gives the page. */
export async function explainScoreChange(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await chooseAccount(session, given);
  if (target === undefined) return undefined;
  const { document, portfolio, file } = target.open;
  await requireHistory(portfolio);
  const since = await askSince(given, createClock(document.uri).today(), { history: portfolio.history, file });
  if (since === undefined) return undefined;
  // Once before the page, so that what is wrong with the answer is told at once.
  const name = await nameOfAccount(target);
  await explain(session, target, since);
  const text = async () => (await explain(session, target, since)) ?? NOT_THERE;
  const place = session.virtualDocuments.add(`Change of ${name}.md`, JSON.stringify({ uri: document.uri.toString(), sheet: target.sheet, since }), text);
  await showDocument(place, 'preview');
  return place;
}

async function explain(session: Session, { open, sheet }: AccountTarget, since: string): Promise<string | undefined> {
  const now = await session.reader.read(await workspace.openTextDocument(open.document.uri));
  if (now === undefined) return undefined;
  const history = await now.portfolio.engine.history();
  return explainChange(await nameOfAccount({ open: now, sheet }), await history.change({ file: now.file, sheet, since }));
}

async function nameOfAccount({ open, sheet }: AccountTarget): Promise<string> {
  const scored = await open.portfolio.engine.scores(open.source);
  return scored.find(({ account }) => account.sheet === sheet)?.account.name ?? open.file;
}
