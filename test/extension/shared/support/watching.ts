import * as vscode from 'vscode';
import { waitUntil } from '../../runner/waitUntil';
import { remove, writeFile } from './files';

/** Waits until VS Code sees changes of files; on a busy machine its watcher starts seconds after the window. */
export async function watchingStarted(): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher('**/probe-*.txt');
  let seen = false;
  watcher.onDidCreate(() => (seen = true));
  let probes = 0;
  try {
    await waitUntil(async () => {
      // Twenty polls a second are more files than the question needs.
      if (probes++ % 10 === 0) await writeFile(`probes/probe-${probes}.txt`, 'here\n');
      return seen;
    }, 'the file watcher');
  } finally {
    watcher.dispose();
    await remove('probes');
  }
}
