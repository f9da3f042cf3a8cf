import { isMarkdown } from '../../model/documentKind';
import { isBelow, nameOf } from '../../text/filePath';

const ENDING = /\.md$/i;
const ABOUT_THE_FOLDER = /^readme\.md$/i;

/** Whether the file is a playbook by its place and name. @param folder of the playbooks, as `plainPath` gives it */
export function isPlaybookFile(file: string, folder: string): boolean {
  return isMarkdown(file) && isBelow(file, folder) && !ABOUT_THE_FOLDER.test(nameOf(file));
}

/** The id of a playbook that gives itself none. */
export function idOfFile(file: string): string {
  return nameOf(file).replace(ENDING, '');
}
