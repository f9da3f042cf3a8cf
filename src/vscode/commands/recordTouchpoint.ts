import type { Uri } from 'vscode';
import type { Session } from '../session';
import { chooseAccount } from './accountTarget';
import type { CommandArguments } from './commandArguments';
import { takeRefactoring } from './takeRefactoring';

const OTHERWISE = 'A touchpoint cannot be added here: the text has errors; see its problems first';

/** Adds a conversation with the customer, dated today, with places to fill in. */
export async function recordTouchpoint(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await chooseAccount(session, given);
  if (target === undefined) return undefined;
  await takeRefactoring(session, target, 'record-touchpoint', OTHERWISE);
  return target.open.document.uri;
}
