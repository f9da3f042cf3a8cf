import { Uri } from 'vscode';
import { createTemplateSandbox as createSandbox } from '../../worker/templateSandbox';
import type { CreateSandbox } from './createSandbox';

/** Runs each template in a thread of its own, with a deadline. */
export const createTemplateSandbox: CreateSandbox = (extensionUri) => createSandbox(Uri.joinPath(extensionUri, 'dist', 'templateWorker.js').fsPath);
