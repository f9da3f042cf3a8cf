import { commands, QuickPickItemKind, ThemeIcon } from 'vscode';
import type { QuickInputButton, QuickPickItem } from 'vscode';
import type { IsoDay } from '../../core/calendar/isoDay';
import type { ChangePart, ScoreChange } from '../../core/history/scoreChange';
import { largestFirst } from '../../core/report/changeHover';
import { originWords, valuesWords } from '../../core/report/partWords';
import { signed } from '../../core/report/signed';
import { COMMAND, OPEN_CHANGED_PLACE } from '../commandIds';
import { linePlace, revisionPlace } from '../features/history/changeLinks';
import type { ChangedPlace } from '../features/history/changeLinks';
import { escapeIcons } from '../host/plainText';
import type { Session } from '../session';
import { chooseAccount } from './accountTarget';
import type { AccountTarget } from './accountTarget';
import type { CommandArguments } from './commandArguments';
import { UNRECORDED } from './openChangedPlace';
import { pickRow } from './pickRow';
import { requireHistory } from './requireHistory';
import { usualSince } from './usualSince';

/** What a row does when it is chosen, and what its button does. */
interface Action {
  readonly command: string;
  readonly given: object;
}

interface Row extends QuickPickItem {
  readonly main?: Action;
  readonly other?: Action;
}

const SHOW_LINE: QuickInputButton = { iconPath: new ThemeIcon('go-to-file'), tooltip: 'Go to the Line' };
const SHOW_DIFFERENCE: QuickInputButton = { iconPath: new ThemeIcon('diff'), tooltip: 'Show the Difference' };

/** Lists what a change of the score consists of; each part leads to where it comes from. A single part is gone to at once. */
export async function showChangeParts(session: Session, given: CommandArguments): Promise<unknown> {
  const target = await chooseAccount(session, given);
  const change = target && (await changeOf(session, target));
  if (target === undefined || change === undefined) return undefined;
  const rows = largestFirst(change.parts).map((part) => rowOf(part, target, change.to.day));
  const [only] = rows;
  if (only?.main !== undefined && rows.length === 1) return run(only.main);
  const account = { uri: target.open.document.uri, sheet: target.sheet };
  const explanation: Row = { label: '$(book) Explain the whole change', main: { command: COMMAND.explainScoreChange, given: { ...account, since: usualSince(target.open.document.uri) } } };
  const history: Row = { label: '$(history) Show the history', main: { command: COMMAND.showScoreHistory, given: account } };
  const list = { title: `${signed(change.shown ?? 0)} since ${change.from.day}`, placeholder: 'Choose a part to see where it comes from' };
  const picked = await pickRow<Row>([...rows, { label: '', kind: QuickPickItemKind.Separator }, explanation, history], list);
  const action = picked?.button === undefined ? picked?.row.main : picked.row.other;
  return action && run(action);
}

/** That on show, else worked out now. */
async function changeOf(session: Session, { open, sheet }: AccountTarget): Promise<ScoreChange> {
  const history = await requireHistory(open.portfolio);
  const { live } = await session.history.features();
  const shown = live.latest(open.document)?.accounts.find((account) => account.sheet === sheet);
  return shown?.change ?? history.change({ file: open.file, sheet, since: usualSince(open.document.uri) });
}

function rowOf(part: ChangePart, { open, sheet }: AccountTarget, today: IsoDay): Row {
  const { document, portfolio } = open;
  const line = actionOf(linePlace(part, document.uri, sheet));
  const recorded = actionOf(revisionPlace(part, portfolio, document.uri));
  const isTyped = recorded === undefined && part.cause === 'edit';
  const difference = isTyped ? actionOf({ uri: document.uri.toString(), revision: UNRECORDED, ...(part.line !== undefined && { line: part.line }) }) : recorded;
  // Enter leads to what was done: of what is recorded the difference, of what is typed the line.
  const [main, other] = recorded === undefined ? [line, difference] : [recorded, line];
  const { summary = '' } = part.revision ?? {};
  return {
    label: escapeIcons(`${part.label} ${signed(part.points)}`),
    description: escapeIcons(valuesWords(part)),
    detail: escapeIcons([originWords(part, today), summary].filter((text) => text !== '').join(' · ')),
    ...(main && { main }),
    ...(other && { other, buttons: [other === line ? SHOW_LINE : SHOW_DIFFERENCE] }),
  };
}

function actionOf(place: ChangedPlace | undefined): Action | undefined {
  return place && { command: OPEN_CHANGED_PLACE, given: place };
}

async function run({ command, given }: Action): Promise<unknown> {
  return commands.executeCommand(command, given);
}
