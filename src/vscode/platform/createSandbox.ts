import type { Uri } from 'vscode';
import type { TemplateSandbox } from '../../core/ports';

/**
 * Where templates of the user's own run, so that a bad one can be stopped. It differs between the extension hosts: the build
 * puts `node.ts` or `web.ts` of this folder in the place of `#platform`.
 * @param extensionUri the extension's folder
 */
export type CreateSandbox = (extensionUri: Uri) => TemplateSandbox;
