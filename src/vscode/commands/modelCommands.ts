import type { Disposable } from 'vscode';
import { COMMAND, PREVIEW_MODEL_EFFECT } from '../commandIds';
import { registerLater } from './command';
import type { CommandHost } from './command';
import type { ModelWork } from './modelReviews';

/** Commands on health models; their code loads when the first of them runs. */
const WORK: Readonly<Record<string, keyof ModelWork>> = {
  [COMMAND.compareHealthModels]: 'compareHealthModels',
  [COMMAND.backtestHealthModel]: 'backtestHealthModel',
  [PREVIEW_MODEL_EFFECT]: 'previewModelEffect',
};

export function registerModelCommands(host: CommandHost): Disposable {
  return registerLater(host, WORK, async () => (await import('./modelReviews')).modelWork);
}
