import type { Disposable } from 'vscode';
import { COMMAND } from '../commandIds';
import { registerLater } from './command';
import type { CommandHost } from './command';

export function registerFixAll(host: CommandHost): Disposable {
  return registerLater(host, { [COMMAND.fixAll]: 'fixAll' }, () => import('./fixAll'));
}
