import type { Disposable } from 'vscode';
import { COMMAND } from '../commandIds';
import { registerLater } from './command';
import type { CommandHost } from './command';
import type { WhatIfWork } from './whatIfs';

/** Commands on scores as they are not; their code loads when the first of them runs. */
const WORK: Readonly<Record<string, keyof WhatIfWork>> = {
  [COMMAND.whatIf]: 'begin',
  [COMMAND.showWaysUp]: 'showWaysUp',
  [COMMAND.applyWhatIf]: 'apply',
};

export function registerWhatIf(host: CommandHost): Disposable {
  return registerLater(host, WORK, async () => (await import('./whatIfs')).whatIfWork);
}
