import type { Account } from '../model/account';
import { accountFilesOf } from '../model/documentKind';
import type { FeatureView } from './featureView';

/** The account that a plan belongs to: the first one in its own file, else that of the file beside it. */
export function accountOfPlan({ document, accounts, portfolio }: FeatureView): Account | undefined {
  const [own] = accounts;
  const files = accountFilesOf(document.file);
  return own?.account ?? portfolio.accounts.find(({ file }) => files.includes(file));
}
