import type { Uri } from 'vscode';
import type { Session } from '../session';
import { chooseAccount } from './accountTarget';
import type { CommandArguments } from './commandArguments';
import { takeRefactoring } from './takeRefactoring';

const OTHERWISE = 'Nothing to confirm: this account has no metrics, or all of them are as of today';

/** Marks the metrics of an account as looked at today, so that their age counts from now (`last_updated`). */
export async function confirmMetrics(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await chooseAccount(session, given);
  if (target === undefined) return undefined;
  await takeRefactoring(session, target, 'confirm-all-metrics', OTHERWISE);
  return target.open.document.uri;
}
