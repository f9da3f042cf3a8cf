/** What differs between the extension hosts. The build puts `node.ts` or `web.ts` of this folder in its place. */
declare module '#platform' {
  import type { Uri } from 'vscode';
  import type { TemplateSandbox } from '../../core/ports';

  /** Where templates of the user's own run, so that a bad one can be stopped. `extensionUri` is the extension's folder. */
  export function createTemplateSandbox(extensionUri: Uri): TemplateSandbox;
}
