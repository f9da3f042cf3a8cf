import type { Uri } from 'vscode';
import type { Session } from '../session';
import { chooseAccount } from './accountTarget';
import type { CommandArguments } from './commandArguments';
import { takeRefactoring } from './takeRefactoring';

const OTHERWISE = 'A stakeholder cannot be added here: the text has errors; see its problems first';

/** Adds a person at the customer, with places to fill in. */
export async function addStakeholder(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await chooseAccount(session, given);
  if (target === undefined) return undefined;
  await takeRefactoring(session, target, 'add-stakeholder', OTHERWISE);
  return target.open.document.uri;
}
