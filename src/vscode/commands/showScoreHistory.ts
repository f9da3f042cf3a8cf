import type { Uri } from 'vscode';
import type { Revision } from '../../core/ports';
import { scoreHistoryPage } from '../../core/report/scoreHistoryPage';
import type { OpenDocument } from '../host/documentReader';
import type { Session } from '../session';
import { chooseAccount } from './accountTarget';
import type { AccountTarget } from './accountTarget';
import type { CommandArguments } from './commandArguments';
import { requireHistory } from './requireHistory';
import { showDocument } from './showDocument';

/** What is drawn: a year. */
const WEEKS = 52;
/** What the table has; more than a year of weekly work. */
const VERSIONS = 100;

/** Shows the scores that an account had, beside it: a chart of the last year, and each version with what it changed. Gives the page. */
export async function showScoreHistory(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await chooseAccount(session, given);
  if (target === undefined) return undefined;
  // Once before the page, so that what is missing is told at once.
  const { name } = await pageOf(session, target);
  const key = JSON.stringify({ uri: target.open.document.uri.toString(), sheet: target.sheet });
  const place = session.virtualDocuments.add(`Score history of ${name}.md`, key, async () => (await pageOf(session, target)).markdown);
  await showDocument(place, 'preview');
  return place;
}

async function pageOf(session: Session, { open, sheet }: AccountTarget): Promise<{ readonly name: string; readonly markdown: string }> {
  const { portfolio, file } = open;
  const history = await requireHistory(portfolio);
  const weeks = await history.timeline({ file, sheet, weeks: WEEKS });
  const versions = await history.timeline({ file, sheet, versions: VERSIONS });
  return { name: versions.account.name, markdown: scoreHistoryPage({ weeks, versions, linkTo: await linksOf(session, open) }) };
}

/** Leads to the file as a commit left it, under the name that it had then. */
async function linksOf(session: Session, { portfolio, file }: OpenDocument): Promise<(revision: Revision) => string | undefined> {
  const { pastFiles } = await session.history.features();
  const { versions = [] } = (await portfolio.history?.versions(file, VERSIONS)) ?? {};
  const byRevision = new Map(versions.map((version) => [version.revision.id, version]));
  return ({ id }) => {
    const version = byRevision.get(id);
    return version && pastFiles.linkFromPage(version);
  };
}
