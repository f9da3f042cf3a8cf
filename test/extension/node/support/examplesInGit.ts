import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { portfolioUri } from '../../shared/support/files';

/** Makes the example portfolio as a repository with its two years, in a folder of the workspace. */
export function buildExamplesInGit(folder: string): void {
  const project = vscode.extensions.getExtension('customer-success-as-code.customer-success-as-code')!.extensionPath;
  execFileSync(process.execPath, [join(project, 'scripts', 'examples', 'buildHistory.mjs'), portfolioUri(folder).fsPath], { cwd: project });
}
