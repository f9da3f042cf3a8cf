import type { Place } from '../features/authoring';
import type { FieldOrigin } from '../features/templates/fields/fieldShape';
import type { AccountChoice } from '../features/templates/templateAuthoring';
import type { Account } from '../model/account';
import { readDocument } from '../model/readDocument';
import { spanOf } from '../model/sheetSpan';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import type { Workspace } from '../ports';
import { nodeAt } from '../yaml/nodePath';
import type { KnownPortfolio } from './knownPortfolio';
import { accountsOf } from './scoring';

/** A field's place in its file, and whether the file has the field itself or only what is around it. */
export interface FieldPlace extends Place {
  readonly isThere: boolean;
}

interface OpenSheet {
  readonly document: SourceDocument;
  readonly sheet: Sheet;
}

/** Finds where the files hold what a template reads of an account. */
export class FieldFiles {
  constructor(
    private readonly workspace: Workspace,
    private readonly known: KnownPortfolio,
  ) {}

  /** Undefined where the account's file, its plan or the settings cannot be read. */
  async placeOf({ sheet, path }: FieldOrigin, choice: AccountChoice): Promise<FieldPlace | undefined> {
    const open = await this.open(sheet, choice);
    if (open === undefined) return undefined;
    const span = spanOf(open.document, open.sheet, path, 'key');
    return { file: open.document.file, range: open.document.lines.rangeOf(span), isThere: nodeAt(open.sheet.body, path) !== undefined };
  }

  /** The account that was chosen; undefined where its file holds none. */
  async accountOf(choice: AccountChoice): Promise<Account | undefined> {
    return (await this.accountIn(choice))?.account;
  }

  private async open(sheet: FieldOrigin['sheet'], choice: AccountChoice): Promise<OpenSheet | undefined> {
    if (sheet === 'settings') {
      const { settingsFile } = await this.known.contexts.load();
      const document = settingsFile === undefined ? undefined : await this.read(settingsFile);
      return document && withSheet(document, document.sheets.find(({ kind }) => kind === 'settings'));
    }
    const found = await this.accountIn(choice);
    if (found === undefined || sheet === 'account') return found && withSheet(found.document, found.document.sheets[found.account.sheet]);
    return (await this.known.neighbours.planOf(found.document, found.account))?.source;
  }

  private async accountIn({ file, sheet }: AccountChoice): Promise<{ readonly document: SourceDocument; readonly account: Account } | undefined> {
    const document = await this.read(file);
    const accounts = document === undefined ? [] : accountsOf(document).map(({ account }) => account);
    const account = sheet === undefined ? accounts[0] : accounts.find((each) => each.sheet === sheet);
    return document && account && { document, account };
  }

  private async read(file: string): Promise<SourceDocument | undefined> {
    const content = await this.workspace.read(file);
    return content.kind === 'text' ? readDocument(file, content.text) : undefined;
  }
}

function withSheet(document: SourceDocument, sheet: Sheet | undefined): OpenSheet | undefined {
  return sheet && { document, sheet };
}
