import { BoundedMap } from '../boundedMap';
import type { Account } from '../model/account';
import { planFilesOf, accountFilesOf } from '../model/documentKind';
import type { PlanInput } from '../model/planInput';
import { readDocument } from '../model/readDocument';
import type { SourceDocument } from '../model/sourceDocument';
import type { Workspace } from '../ports';
import { sheetValue } from '../schema/schemaCheck';
import type { PortfolioFiles } from './portfolioFiles';
import { accountsOf } from './scoring';

/** Enough for the accounts that are open side by side. */
const KEPT_FILES = 32;

/** Finds the plan of an account and the account of a plan: in the same file, else in the file beside it. */
export class Neighbours {
  private readonly read = new BoundedMap<Promise<SourceDocument | undefined>>(KEPT_FILES);

  constructor(
    private readonly workspace: Workspace,
    private readonly files: PortfolioFiles,
    /** Reads a text; one that somebody is writing may be known already. */
    private readonly readText: (file: string, text: string) => SourceDocument | undefined = readDocument,
  ) {}

  /** The account's success plan: the one that names it, where a file holds several. Undefined when it has none. */
  async planOf(document: SourceDocument, account: Account): Promise<PlanInput | undefined> {
    const own = planFor(account, document);
    if (own !== undefined) return own;
    for (const file of planFilesOf(document.file)) {
      const beside = await this.document(file);
      const plan = beside && planFor(account, beside);
      if (plan !== undefined) return plan;
    }
    return undefined;
  }

  /** The account that a plan's file speaks of. `name` is what the plan calls it. */
  async accountOf(document: SourceDocument, name: string | undefined): Promise<Account | undefined> {
    const own = accountFor(name, document);
    if (own !== undefined) return own;
    for (const file of accountFilesOf(document.file)) {
      const beside = await this.document(file);
      const account = beside && accountFor(name, beside);
      if (account !== undefined) return account;
    }
    return undefined;
  }

  changed(files: readonly string[] | undefined): void {
    if (files === undefined) this.read.clear();
    else for (const file of files) this.read.delete(file);
  }

  private async document(file: string): Promise<SourceDocument | undefined> {
    if (!this.files.mayHave(file)) return undefined;
    const known = this.read.get(file);
    if (known !== undefined) return known;
    const reading = this.load(file);
    this.read.set(file, reading);
    return reading;
  }

  private async load(file: string): Promise<SourceDocument | undefined> {
    const content = await this.workspace.read(file);
    return content.kind === 'text' ? this.readText(file, content.text) : undefined;
  }
}

function planFor({ name }: Account, document: SourceDocument): PlanInput | undefined {
  const plans = document.sheets.flatMap((sheet): PlanInput[] => (sheet.kind === 'success-plan' ? [{ file: document.file, data: sheetValue(sheet), source: { document, sheet } }] : []));
  return plans.find(({ data }) => data.account === name) ?? plans[0];
}

function accountFor(name: string | undefined, document: SourceDocument): Account | undefined {
  const accounts = accountsOf(document).map(({ account }) => account);
  return accounts.find((account) => account.name === name) ?? accounts[0];
}
