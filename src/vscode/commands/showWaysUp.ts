import { window, workspace } from 'vscode';
import type { QuickPickItem, Uri } from 'vscode';
import type { FieldChange } from '../../core/model/fieldChange';
import type { WaysUp, WayUp } from '../../core/health/whatIf/wayUp';
import { wayAdvice, wayLine, wayResult } from '../../core/report/waysUpWords';
import { UserError } from '../../core/userError';
import type { WhatIf } from '../features/whatIf/whatIfs';
import { toWorkspaceEdit } from '../features/workspaceEdits';
import { escapeIcons } from '../host/plainText';
import { isWhatIf } from '../host/whatIfScheme';
import type { Session } from '../session';
import { chooseAccount } from './accountTarget';
import { openWhatIf } from './beginWhatIf';
import { chooseWhatIf } from './chooseWhatIf';
import type { CommandArguments } from './commandArguments';

interface WayItem extends QuickPickItem {
  readonly way: WayUp;
}

/** Lists the smallest changes that reach the next tier (H7), and fills in the one that is chosen: in a scratch copy, never in the file. */
export async function showWaysUp(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const active = given.uri ?? window.activeTextEditor?.document.uri;
  const whatIf = active !== undefined && isWhatIf(active) ? await chooseWhatIf(session, given) : undefined;
  const target = whatIf === undefined ? await chooseAccount(session, given) : { open: await (await session.whatIfs()).readCopy(whatIf), sheet: whatIf.sheet };
  if (target === undefined) return undefined;
  const { open, sheet } = target;
  const found = await (await open.portfolio.engine.whatIf()).waysUp(open.source, { sheet });
  const way = found && (await pick(found, given));
  if (way === undefined) return undefined;
  const copy = whatIf ?? (await openWhatIf(session, target));
  await fillIn(session, copy, way.steps.flatMap(({ path, value, along }) => [{ path, value }, ...along]));
  return copy.uri;
}

/** Asks for one of the ways; `given` may name it by its place in the list. Undefined when the user backs out, and where there is none. */
async function pick({ tier, ways, notes }: WaysUp, given: CommandArguments): Promise<WayUp | undefined> {
  if (tier === null || ways.length === 0) {
    void window.showInformationMessage(notes.length > 0 ? notes.join(' ') : 'The account is in the best tier.');
    return undefined;
  }
  const chosen = given.number('way');
  if (chosen !== undefined) return ways[chosen];
  const items = ways.map((way): WayItem => ({ label: escapeIcons(wayLine(way)), description: escapeIcons(wayResult(way)), detail: escapeIcons(wayAdvice(way)), way }));
  const placeHolder = ['Choose one to see it in a scratch copy', ...notes].join('. ');
  return (await window.showQuickPick(items, { title: `Ways to ${tier.label}`, placeHolder, matchOnDescription: true, matchOnDetail: true }))?.way;
}

async function fillIn(session: Session, whatIf: WhatIf, changes: readonly FieldChange[]): Promise<void> {
  const copy = await (await session.whatIfs()).readCopy(whatIf);
  const edits = (await whatIf.real.engine.whatIf()).edits(copy.source, whatIf.sheet, changes);
  if (!(await workspace.applyEdit(toWorkspaceEdit(copy, edits)))) throw new UserError('the what-if has changed meanwhile; choose again');
  await window.showTextDocument(copy.document, { preview: false });
}
