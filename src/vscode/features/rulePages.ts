import { Uri } from 'vscode';
import { walkFolder } from '../host/walkFolder';

/** The page of each rule that has one, by its id. They come with the extension, as nothing here needs a network. */
export type RulePages = ReadonlyMap<string, Uri>;

export async function findRulePages(extensionUri: Uri): Promise<RulePages> {
  const folder = Uri.joinPath(extensionUri, 'docs', 'rules');
  const pages = await walkFolder(folder, (name) => name.endsWith('.md'));
  return new Map(pages.map((page) => [page.slice(0, -'.md'.length), Uri.joinPath(folder, page)]));
}
