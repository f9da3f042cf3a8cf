import { Uri } from 'vscode';
import { lazyGitHistory } from '../../worker/lazyHistory';
import { createTemplateSandbox as createSandbox } from '../../worker/templateSandbox';
import type { CreateHistory } from './createHistory';
import type { CreateSandbox } from './createSandbox';

/** Runs each template in a thread of its own, with a deadline. */
export const createTemplateSandbox: CreateSandbox = (extensionUri) => createSandbox(Uri.joinPath(extensionUri, 'dist', 'templateWorker.js').fsPath);

/** Git, where the folder is one of the disk. */
export const createHistory: CreateHistory = (root) => (root.scheme === 'file' ? lazyGitHistory(root.fsPath) : undefined);
