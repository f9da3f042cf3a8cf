import { workspace } from 'vscode';
import type { Uri } from 'vscode';
import type { Session } from '../session';
import { chooseAccount } from './accountTarget';
import type { CommandArguments } from './commandArguments';
import { showDocument } from './showDocument';

const NOT_THERE = 'The account is not there any more.\n';

/** Shows why the score is what it is (H7), beside the account; it follows the account while both are open. */
export async function explainHealthScore(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await chooseAccount(session, given, true);
  if (target === undefined) return undefined;
  const { uri } = target.open.document;
  const first = await explain(session, uri, target.sheet);
  if (first === undefined) return undefined;
  const text = async () => (await explain(session, uri, target.sheet))?.markdown ?? NOT_THERE;
  const place = session.virtualDocuments.add(`${first.title}.md`, JSON.stringify({ uri: uri.toString(), sheet: target.sheet }), text);
  await showDocument(place, 'preview');
  return place;
}

async function explain(session: Session, uri: Uri, sheet: number) {
  const open = await session.reader.read(await workspace.openTextDocument(uri));
  return open?.portfolio.engine.explain(open.source, sheet);
}
