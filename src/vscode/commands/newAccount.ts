import { Uri, window, workspace } from 'vscode';
import { addMonths } from '../../core/calendar/isoDay';
import type { NewAccount } from '../../core/portfolio/newAccountText';
import { UserError } from '../../core/userError';
import { createClock } from '../host/clock';
import { exists } from '../host/fileState';
import type { OpenPortfolio } from '../host/openPortfolio';
import type { Session } from '../session';
import { askText } from './askText';
import { checkArr, checkName, checkRenewalDate, readArr } from './accountAnswers';
import type { CommandArguments } from './commandArguments';
import { pickPortfolio } from './pickPortfolio';

/** Creates `accounts/<name>/account.yaml` from four answers and opens it. Never writes over a file. */
export async function newAccount(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const portfolio = await portfolioOf(session, given);
  const account = portfolio && (await askForAccount(portfolio, given));
  if (portfolio === undefined || account === undefined) return undefined;
  const { accountSlug, newAccountText } = await import('../../core/portfolio/newAccountText');
  const folder = Uri.joinPath(portfolio.root, 'accounts', accountSlug(account.name));
  if (await exists(folder)) throw new UserError(`accounts/${accountSlug(account.name)} is there already; choose another name`);
  const uri = Uri.joinPath(folder, 'account.yaml');
  await workspace.fs.writeFile(uri, new TextEncoder().encode(newAccountText(account)));
  session.accounts.refresh();
  await window.showTextDocument(uri);
  return uri;
}

async function portfolioOf(session: Session, given: CommandArguments): Promise<OpenPortfolio | undefined> {
  return given.uri ? session.portfolios.of(Uri.joinPath(given.uri, 'account.yaml')) : pickPortfolio(session);
}

async function askForAccount(portfolio: OpenPortfolio, given: CommandArguments): Promise<NewAccount | undefined> {
  const today = createClock(portfolio.root).today();
  const { settings } = await portfolio.engine.context();
  const name = await askText({ given: given.text('name'), title: 'Name of the account', check: checkName });
  if (name === undefined) return undefined;
  const segment = given.text('segment') ?? (await pickSegment(settings.segments));
  if (segment === undefined) return undefined;
  const arr = await askText({ given: given.text('arr'), title: `ARR in ${settings.currency}`, check: checkArr });
  if (arr === undefined) return undefined;
  const check = (text: string) => checkRenewalDate(text, today);
  const renewalDate = await askText({ given: given.text('renewalDate'), title: 'Renewal date', start: addMonths(today, 12), check });
  return renewalDate === undefined ? undefined : { name, segment, arr: readArr(arr), renewalDate, today };
}

interface SegmentChoice {
  readonly id: string;
  readonly label: string;
  readonly minArr: number;
}

async function pickSegment(segments: readonly SegmentChoice[]): Promise<string | undefined> {
  const items = segments.map(({ id, label, minArr }) => ({ label, description: minArr > 0 ? `from ${minArr.toLocaleString('en')} ARR` : '', id }));
  return (await window.showQuickPick(items, { title: 'Segment' }))?.id;
}
