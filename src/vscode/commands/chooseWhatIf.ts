import { window } from 'vscode';
import { UserError } from '../../core/userError';
import type { WhatIf } from '../features/whatIf/whatIfs';
import { whatIfTabs } from '../host/whatIfScheme';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';

/** The scratch copy that was given, that is in front, or that is the only one. */
export async function chooseWhatIf(session: Session, given: CommandArguments): Promise<WhatIf> {
  const whatIfs = await session.whatIfs();
  const tabs = whatIfTabs();
  const uris = [given.uri, window.activeTextEditor?.document.uri, tabs.length === 1 ? tabs[0]!.input.uri : undefined];
  const found = uris.map((uri) => uri && whatIfs.of(uri)).find((whatIf) => whatIf !== undefined);
  if (found === undefined) throw new UserError('open the what-if first: run “What If…” on an account');
  return found;
}
