import type { Disposable } from 'vscode';
import { COMMAND } from '../commandIds';
import type { AccountWork } from './accountWork';
import { registerLater } from './command';
import type { CommandHost } from './command';

/** Commands on one account; their code loads when the first of them runs. */
const WORK: Readonly<Record<string, keyof AccountWork>> = {
  [COMMAND.newAccount]: 'newAccount',
  [COMMAND.explainHealthScore]: 'explainHealthScore',
  [COMMAND.confirmMetrics]: 'confirmMetrics',
  [COMMAND.recordTouchpoint]: 'recordTouchpoint',
  [COMMAND.addStakeholder]: 'addStakeholder',
  [COMMAND.previewTemplate]: 'previewTemplate',
};

export function registerAccountCommands(host: CommandHost): Disposable {
  return registerLater(host, WORK, async () => (await import('./accountWork')).accountWork);
}
