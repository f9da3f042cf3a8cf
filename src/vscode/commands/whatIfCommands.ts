import { Disposable } from 'vscode';
import { COMMAND } from '../commandIds';
import { registerCommand } from './command';
import type { CommandHost } from './command';
import type { WhatIfWork } from './whatIfs';

/** Commands on scores as they are not; their code loads when the first of them runs. */
const WORK: Readonly<Record<string, keyof WhatIfWork>> = {
  [COMMAND.whatIf]: 'begin',
  [COMMAND.showWaysUp]: 'showWaysUp',
  [COMMAND.applyWhatIf]: 'apply',
};

export function registerWhatIf(host: CommandHost): Disposable {
  const commands = Object.entries(WORK).map(([id, name]) =>
    registerCommand(host, id, async (session, given) => {
      const { whatIfWork } = await import('./whatIfs');
      return whatIfWork[name](session, given);
    }),
  );
  return Disposable.from(...commands);
}
