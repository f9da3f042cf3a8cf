import type { Disposable } from 'vscode';
import { COMMAND } from '../commandIds';
import { registerLater } from './command';
import type { CommandHost } from './command';
import type { PlaybookWork } from './playbookWork';

/** Commands on playbooks; their code loads when the first of them runs. */
const WORK: Readonly<Record<string, keyof PlaybookWork>> = {
  [COMMAND.addPlaybook]: 'addPlaybook',
  [COMMAND.runPlaybook]: 'runPlaybook',
  [COMMAND.dryRunPlaybook]: 'dryRunPlaybook',
  [COMMAND.snoozePlaybook]: 'snoozePlaybook',
  [COMMAND.showPlaybookMatches]: 'showPlaybookMatches',
  [COMMAND.showAccountPlaybooks]: 'showAccountPlaybooks',
};

export function registerPlaybooks(host: CommandHost): Disposable {
  return registerLater(host, WORK, async () => (await import('./playbookWork')).playbookWork);
}
