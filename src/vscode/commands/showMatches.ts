import { commands, ThemeIcon } from 'vscode';
import type { QuickInputButton, QuickPickItem, Uri } from 'vscode';
import { COMMAND, OPEN_CHANGED_PLACE } from '../commandIds';
import type { MatchRow } from './matchRows';
import { pickRow } from './pickRow';

const RUN: QuickInputButton = { iconPath: new ThemeIcon('play'), tooltip: 'Run Playbook' };
const DRY_RUN: QuickInputButton = { iconPath: new ThemeIcon('eye'), tooltip: 'Dry Run' };
const SNOOZE: QuickInputButton = { iconPath: new ThemeIcon('bell-slash'), tooltip: 'Snooze…' };

/** What a button of a row does. */
const COMMANDS: ReadonlyMap<QuickInputButton, string> = new Map([
  [RUN, COMMAND.runPlaybook],
  [DRY_RUN, COMMAND.dryRunPlaybook],
  [SNOOZE, COMMAND.snoozePlaybook],
]);

interface ListedMatches {
  readonly title: string;
  readonly rows: readonly MatchRow[];
  /** What follows the matches, such as those that could not be read. */
  readonly notes: readonly string[];
  readonly uriOf: (file: string) => Uri;
}

/** Lists matches with their reasons; a row leads to the line that the first reason rests on, its buttons run the playbook. */
export async function showMatches({ title, rows, notes, uriOf }: ListedMatches): Promise<void> {
  const remarks = notes.map((note): QuickPickItem => ({ label: `$(info) ${note}`, alwaysShow: true }));
  const placeholder = rows.length === 0 ? 'Nothing matches' : 'Choose one to go to the line that says why';
  const picked = await pickRow<MatchRow>([...rows.map((row) => (row.value === undefined ? row : { ...row, buttons: [...COMMANDS.keys()] })), ...remarks], { title, placeholder });
  const match = picked?.row.value;
  if (match === undefined) return;
  const { account, playbook, reasons } = match;
  const place = { uri: uriOf(account.file), sheet: account.sheet };
  const command = picked?.button && COMMANDS.get(picked.button);
  if (command !== undefined) await commands.executeCommand(command, { ...place, playbook: playbook.id });
  else await commands.executeCommand(OPEN_CHANGED_PLACE, { ...place, path: reasons.find(({ path }) => path !== undefined)?.path ?? [] });
}
