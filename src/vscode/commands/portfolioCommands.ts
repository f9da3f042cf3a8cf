import type { Disposable } from 'vscode';
import { COMMAND } from '../commandIds';
import { registerLater } from './command';
import type { CommandHost } from './command';

/** What begins a portfolio; its code, and the library that it offers, load when it runs. */
export function registerNewPortfolio(host: CommandHost): Disposable {
  return registerLater(host, { [COMMAND.newPortfolio]: 'newPortfolio' }, () => import('./newPortfolio'));
}
