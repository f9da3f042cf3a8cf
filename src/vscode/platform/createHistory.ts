import type { Uri } from 'vscode';
import type { History } from '../../core/ports';

/**
 * What a portfolio's files were before; undefined where nothing can tell. Like templates it differs between the extension hosts (see
 * `createSandbox.ts`), and is for trusted workspaces only.
 * @param root the portfolio's folder
 */
export type CreateHistory = (root: Uri) => History | undefined;
