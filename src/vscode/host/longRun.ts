import type { CancellationToken } from 'vscode';
import type { LongRun } from '../../core/longRun';

/** Long work gives way to what the user does between its steps. */
export function longRun(token?: CancellationToken): LongRun {
  return { pause: () => new Promise((resolve) => setTimeout(resolve, 0)), ...(token && { token }) };
}
