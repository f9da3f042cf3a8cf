import { Uri } from 'vscode';

/** The path of `uri` below `root`, with `/`; undefined when it lies elsewhere. */
export function relativePath(root: Uri, uri: Uri): string | undefined {
  if (uri.scheme !== root.scheme || uri.authority !== root.authority) return undefined;
  const prefix = root.path.endsWith('/') ? root.path : `${root.path}/`;
  return uri.path.startsWith(prefix) ? uri.path.slice(prefix.length) : undefined;
}

export function folderOf(uri: Uri): Uri {
  return Uri.joinPath(uri, '..');
}

/** The last part of the path: the name of a file or folder. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

export function sameUri(a: Uri, b: Uri): boolean {
  return a.path === b.path && a.toString() === b.toString();
}
