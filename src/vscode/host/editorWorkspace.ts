import { FileSystemError, RelativePattern, Uri, workspace } from 'vscode';
import type { FileContent, Workspace } from '../../core/ports';
import { decodeText } from '../../core/text/decodeText';
import { isGone } from './isGone';
import { relativePath, sameUri } from './relativePath';
import { walkFolder } from './walkFolder';

/** What a portfolio consists of besides its settings: sheets, the team's templates, playbooks. */
export const PORTFOLIO_FILES = '**/*.{yaml,yml,hbs,md}';
const IS_PORTFOLIO_FILE = /\.(?:ya?ml|hbs|md)$/;
const EXCLUDED = '**/{node_modules,.git}/**';

/** The files below `root` as the editor sees them: what is open there wins over what is saved. */
export function editorWorkspace(root: Uri): Workspace {
  return {
    async list() {
      // A document that was never saved has no folder.
      if (root.scheme === 'untitled') return [];
      const uris = await workspace.findFiles(new RelativePattern(root, PORTFOLIO_FILES), EXCLUDED);
      const files = uris.flatMap((uri) => relativePath(root, uri) ?? []);
      // Not every virtual file system can be searched; finding nothing may just mean that.
      return files.length > 0 || root.scheme === 'file' ? files : walkFolder(root, (name) => IS_PORTFOLIO_FILE.test(name));
    },
    read: (file) => readFile(Uri.joinPath(root, file)),
    unsaved: () => workspace.textDocuments.flatMap(({ isDirty, isClosed, uri }) => (isDirty && !isClosed ? (relativePath(root, uri) ?? []) : [])),
  };
}

async function readFile(uri: Uri): Promise<FileContent> {
  const open = workspace.textDocuments.find((document) => !document.isClosed && sameUri(document.uri, uri));
  if (open && !(await isGone(open))) return { kind: 'text', text: open.getText() };
  try {
    return decodeText(await workspace.fs.readFile(uri));
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(error: unknown): FileContent {
  const code = error instanceof FileSystemError ? error.code : '';
  if (code === 'NoPermissions') return { kind: 'unreadable', reason: 'denied', detail: 'no permission to read it' };
  if (code === 'FileIsADirectory') return { kind: 'unreadable', reason: 'missing', detail: 'it is a folder' };
  return { kind: 'unreadable', reason: 'missing', detail: 'it is not there' };
}
