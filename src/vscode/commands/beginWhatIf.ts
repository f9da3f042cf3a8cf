import { ViewColumn, window } from 'vscode';
import type { Uri } from 'vscode';
import type { WhatIf } from '../features/whatIf/whatIfs';
import type { Session } from '../session';
import { chooseAccount } from './accountTarget';
import type { AccountTarget } from './accountTarget';
import type { CommandArguments } from './commandArguments';

/** Opens a scratch copy of an account beside it, to change values and see the score move; the file is never touched. */
export async function beginWhatIf(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await chooseAccount(session, given);
  return target && (await openWhatIf(session, target)).uri;
}

export async function openWhatIf(session: Session, { open, sheet }: AccountTarget): Promise<WhatIf> {
  const whatIfs = await session.whatIfs();
  const scored = await open.portfolio.engine.scores(open.source);
  const name = scored.find(({ account }) => account.sheet === sheet)?.account.name ?? 'Account';
  const whatIf = whatIfs.begin(open, sheet, name);
  // A preview would be replaced by the next file that somebody looks at.
  await window.showTextDocument(whatIf.uri, { viewColumn: ViewColumn.Beside, preview: false });
  return whatIf;
}
