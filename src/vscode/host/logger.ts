import { window } from 'vscode';
import type { Disposable } from 'vscode';
import type { Logger } from '../../core/ports';

/** The log of the extension: one output channel, in which VS Code keeps levels and times. */
export interface Log extends Logger, Disposable {
  error(message: string, error?: unknown): void;
  show(): void;
}

export function createLog(): Log {
  const channel = window.createOutputChannel('Customer Success', { log: true });
  return {
    info: (message) => channel.info(message),
    warn: (message) => channel.warn(message),
    error: (message, error) => channel.error(`${message}${error === undefined ? '' : `: ${describe(error)}`}`),
    show: () => channel.show(true),
    dispose: () => channel.dispose(),
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
