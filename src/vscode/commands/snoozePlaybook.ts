import { window } from 'vscode';
import type { QuickPickItem, Uri } from 'vscode';
import { addDays, addMonths, isIsoDay } from '../../core/calendar/isoDay';
import type { IsoDay } from '../../core/calendar/isoDay';
import { createClock } from '../host/clock';
import { escapeLinks } from '../host/plainText';
import { nameOf } from '../host/relativePath';
import type { Session } from '../session';
import { askText } from './askText';
import type { CommandArguments } from './commandArguments';
import { editDocument } from './editDocument';
import { chooseRun } from './playbookTarget';

/** Puts a playbook off for an account until a day, with a reason; written into the account, one undo takes it back. Gives the account's file. */
export async function snoozePlaybook(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await chooseRun(session, given, 'Snooze playbook');
  if (target === undefined) return undefined;
  const { open: { document, file, portfolio }, sheet } = target.account;
  const { version } = document;
  const until = await askUntil(given.text('until'), createClock(portfolio.root).today());
  if (until === undefined) return undefined;
  const reason = await askText({ given: given.text('reason'), title: 'Why is it put off?', start: '', check: () => undefined });
  if (reason === undefined) return undefined;
  const edits = await target.playbooks.snooze({ playbook: target.playbook, file, sheet, until, ...(reason !== '' && { reason }) });
  await window.showTextDocument(document, { preview: false });
  await editDocument(document, version, edits);
  void window.showInformationMessage(escapeLinks(`${target.playbook} is put off until ${until} in ${nameOf(document.uri)}. Save it to keep that.`));
  return document.uri;
}

interface DayItem extends QuickPickItem {
  readonly day?: IsoDay;
}

/** @throws UserError when the day given is none, or does not lie ahead */
async function askUntil(given: string | undefined, today: IsoDay): Promise<IsoDay | undefined> {
  const ask = (): Promise<IsoDay | undefined> => askText({ given, title: 'Until which day?', start: addDays(today, 14), check: (text) => checkUntil(text, today) });
  if (given !== undefined) return ask();
  const items: DayItem[] = [
    { label: 'A week', day: addDays(today, 7) },
    { label: 'Two weeks', day: addDays(today, 14) },
    { label: 'A month', day: addMonths(today, 1) },
    { label: 'A quarter', day: addMonths(today, 3) },
  ].map((item) => ({ ...item, description: `until ${item.day}` }));
  const picked = await window.showQuickPick([...items, { label: '$(calendar) A day…' }], { title: 'Put it off for how long?' });
  return picked === undefined ? undefined : (picked.day ?? ask());
}

/** What is wrong with a day to wait for; undefined when nothing is. */
function checkUntil(text: string, today: IsoDay): string | undefined {
  if (!isIsoDay(text)) return 'Write a day that exists, as YYYY-MM-DD.';
  return text <= today ? `${text} does not lie ahead; today is ${today}.` : undefined;
}
