import { Uri } from 'vscode';
import { UserError } from '../../core/userError';
import { fileState } from '../host/fileState';
import { folderOf, relativePath } from '../host/relativePath';

/**
 * Where a document may be written: inside the folder of its account, whatever the account's text says (P26), and through no
 * link that leads elsewhere (P27).
 * @param target the document's path from the portfolio's root
 * @throws UserError when the path leaves the folder or goes through a link
 */
export async function targetUri(root: Uri, account: Uri, target: string): Promise<Uri> {
  const parts = target.split('/');
  const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part));
  const folder = folderOf(account);
  const uri = Uri.joinPath(root, ...parts);
  const inside = relativePath(folder, uri);
  if (!plain || inside === undefined) throw new UserError(`${target} lies outside the account's folder; nothing was written`);
  let place = folder;
  for (const part of inside.split('/')) {
    place = Uri.joinPath(place, part);
    if ((await fileState(place)) === 'link') throw new UserError(`${relativePath(root, place) ?? part} is a link; nothing was written. Replace it by a folder or file`);
  }
  return uri;
}
