import type { AccountChoice } from '../../history/scoreHistories';
import type { SourceDocument } from '../../model/sourceDocument';
import type { Workspace } from '../../ports';
import { UserError } from '../../userError';
import { accountsOf } from '../scoring';
import type { ReadAccount } from '../scoring';
import type { ReadVersion } from './accountVersions';

/** An account as its file is now, saved or not. */
export interface AccountNow {
  readonly read: ReadAccount;
  readonly version: ReadVersion;
  /** The text can be read in part only, so that it gives no score. */
  readonly isBroken: boolean;
}

/**
 * The account that is asked about.
 * @param readText gives the document of a text
 * @throws UserError when the file cannot be read or holds no such account
 */
export async function accountNow({ file, sheet }: AccountChoice, workspace: Workspace, readText: (file: string, text: string) => SourceDocument | undefined): Promise<AccountNow> {
  const content = await workspace.read(file);
  if (content.kind === 'unreadable') throw new UserError(`cannot read ${file}: ${content.detail}`);
  const document = readText(file, content.text);
  const accounts = document === undefined ? [] : accountsOf(document);
  const read = sheet === undefined ? accounts[0] : accounts.find(({ account }) => account.sheet === sheet);
  if (document !== undefined && accounts.length === 0 && document.yaml.state !== 'whole') throw brokenFile(file);
  if (document === undefined || read === undefined) throw new UserError(`${file} holds no account${sheet === undefined || accounts.length === 0 ? '' : ' at that place'}`);
  const version: ReadVersion = { revision: undefined, file, sheet: read.account.sheet, data: read.data, read, text: content.text, document: () => document };
  return { read, version, isBroken: document.yaml.state !== 'whole' };
}

/** Nothing can be told of an account whose file cannot be read. */
export function brokenFile(file: string): UserError {
  return new UserError(`${file} cannot be read as YAML; mend the finding on it first`);
}
