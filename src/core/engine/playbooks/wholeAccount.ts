import type { AccountChoice } from '../../history/scoreHistories';
import type { SourceDocument } from '../../model/sourceDocument';
import type { Workspace } from '../../ports';
import { accountNow, brokenFile } from '../history/accountNow';
import type { ReadAccount } from '../scoring';

export interface WholeAccount {
  readonly document: SourceDocument;
  readonly read: ReadAccount;
}

/**
 * An account whose file is to be edited, so that all of it must be readable.
 * @throws UserError where it is not, or holds no such account
 */
export async function wholeAccount(choice: Pick<AccountChoice, 'file' | 'sheet'>, workspace: Workspace, readText: (file: string, text: string) => SourceDocument | undefined): Promise<WholeAccount> {
  const { read, version, isBroken } = await accountNow(choice, workspace, readText);
  const document = version.document();
  if (isBroken || document === undefined) throw brokenFile(choice.file);
  return { document, read };
}
