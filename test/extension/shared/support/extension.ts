import * as vscode from 'vscode';
import type { ExtensionApi } from '../../../../src/vscode/extension';
import { assertOk } from '../../runner/assert';

const EXTENSION = 'customer-success-as-code.customer-success-as-code';
/** The day that the example portfolio tells of. */
export const AS_OF = '2025-12-01';

/** The extension at work, on the day of the examples. */
export async function startExtension(): Promise<ExtensionApi> {
  const extension = vscode.extensions.getExtension<ExtensionApi>(EXTENSION);
  assertOk(extension, `${EXTENSION} is not there`);
  // In a browser VS Code saves what is typed by itself, and these tests are about what is not saved.
  await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Workspace);
  await setting('asOf', AS_OF);
  const api = await extension.activate();
  await api.ready;
  return api;
}

/** Takes away what Check Portfolio has on show, as choosing anew what is checked does. */
export async function forgetCheckedPortfolio(): Promise<void> {
  await setting('check', 'changed');
  await setting('check', undefined);
}

/** Sets one of our settings for the workspace; undefined takes it back. */
export async function setting(name: string, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration('customerSuccess');
  if (settings.inspect(name)?.workspaceValue === value) return;
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
}
