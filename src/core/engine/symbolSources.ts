import { People, customerPeople, identify, isOfCustomer } from '../features/symbolIdentity';
import type { Customer, NamedSymbol, SymbolKey } from '../features/symbolIdentity';
import { nameText, symbolsOf } from '../features/symbols';
import type { SymbolOccurrence } from '../features/symbols';
import { SETTINGS_FILE, isCandidate, kindByName, planFilesOf } from '../model/documentKind';
import { readDocument } from '../model/readDocument';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken, FileContent, Workspace } from '../ports';
import { sheetValue } from '../schema/schemaCheck';
import type { JsonObject } from '../yaml/sourceTree';
import { Neighbours } from './neighbours';
import { PortfolioFiles } from './portfolioFiles';
import { accountsOf } from './scoring';

/** A document with what its names mean. */
export interface NamedDocument {
  readonly document: SourceDocument;
  readonly symbols: readonly NamedSymbol[];
}

export interface FoundNames {
  readonly documents: readonly NamedDocument[];
  /** Files of ours that may hold such names, and why nobody can say. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

/** The documents with those of their symbols that are wanted. */
export function symbolsThat(documents: readonly NamedDocument[], isWanted: (symbol: NamedSymbol) => boolean): readonly NamedDocument[] {
  return documents.map(({ document, symbols }) => ({ document, symbols: symbols.filter(isWanted) }));
}

/** The texts of a portfolio for one question about names. It reads each as it is now, unsaved ones too, and keeps nothing for the next. */
export class SymbolSources {
  readonly files: PortfolioFiles;
  readonly workspace: Workspace;
  private readonly neighbours: Neighbours;
  private readonly customers = new Map<string, Promise<Customer>>();
  private readonly documents = new Map<string, SourceDocument | undefined>();
  private ourPeople: Promise<People> | undefined;

  /** @param current the document that is asked about, as it is known to the one who asks */
  constructor(workspace: Workspace, current: SourceDocument) {
    const text: FileContent = { kind: 'text', text: current.text };
    this.workspace = { list: () => workspace.list(), read: (file) => (file === current.file ? text : workspace.read(file)) };
    this.files = new PortfolioFiles(this.workspace);
    this.neighbours = new Neighbours(this.workspace, this.files);
    this.documents.set(current.file, current);
  }

  /** The valid part of the settings; empty where there are none. */
  async settings(): Promise<JsonObject> {
    const sheet = (await this.read(SETTINGS_FILE))?.sheets.find(({ kind }) => kind === 'settings');
    return sheet === undefined ? {} : sheetValue(sheet);
  }

  people(): Promise<People> {
    this.ourPeople ??= this.read(SETTINGS_FILE).then((settings) => new People(settings));
    return this.ourPeople;
  }

  /** What names of a document mean. */
  async identified(document: SourceDocument, occurrences: readonly SymbolOccurrence[]): Promise<readonly NamedSymbol[]> {
    const people = await this.people();
    const customers = new Map<number, Customer | undefined>();
    for (const { sheet, use } of occurrences) {
      // Whose stakeholder it is costs a look into other files; most names are nobody's.
      if (!customers.has(sheet) && use.kinds.some(isOfCustomer)) customers.set(sheet, await this.customerOf(document, sheet));
    }
    return occurrences.map((occurrence) => identify(occurrence, people, customers.get(occurrence.sheet)));
  }

  /**
   * The documents in which any of these names may stand with what they mean there, over the whole portfolio or, where the symbol belongs
   * to an account, in its files. A text without the names is not parsed.
   */
  async naming(names: readonly string[], { scope }: SymbolKey, token?: CancellationToken): Promise<FoundNames> {
    const documents: NamedDocument[] = [];
    const unreadable: { file: string; reason: string }[] = [];
    for (const file of await this.filesOf(scope)) {
      if (token?.isCancellationRequested) break;
      const content = await this.workspace.read(file);
      if (content.kind === 'unreadable') {
        if (kindByName(file) !== undefined && content.reason !== 'missing') unreadable.push({ file, reason: content.detail });
        continue;
      }
      const document = mayName(content.text, names) ? this.parse(file, content.text) : undefined;
      if (document === undefined) continue;
      if (document.yaml.state !== 'whole') unreadable.push({ file, reason: `its text is not valid YAML${firstProblem(document)}` });
      const named = symbolsOf(document).filter((occurrence) => names.some((name) => nameText(occurrence).startsWith(name)));
      documents.push({ document, symbols: await this.identified(document, named) });
    }
    return { documents, unreadable };
  }

  private async filesOf(scope: string): Promise<readonly string[]> {
    const files = (await this.files.list()).filter(isCandidate);
    if (scope === '') return files;
    const account = scope.slice(0, scope.lastIndexOf('#'));
    const own = new Set([account, ...planFilesOf(account)]);
    return files.filter((file) => own.has(file));
  }

  /** The file as it is now; undefined when it is none of ours. */
  private async read(file: string): Promise<SourceDocument | undefined> {
    if (this.documents.has(file)) return this.documents.get(file);
    const content = await this.workspace.read(file);
    const document = content.kind === 'text' ? readDocument(file, content.text) : undefined;
    this.documents.set(file, document);
    return document;
  }

  /** A text of many, which nobody else may ask for. */
  private parse(file: string, text: string): SourceDocument | undefined {
    return this.documents.has(file) ? this.documents.get(file) : readDocument(file, text);
  }

  /** The customer whose account or plan the sheet is; undefined for settings and models. */
  private async customerOf(document: SourceDocument, index: number): Promise<Customer | undefined> {
    const sheet = document.sheets[index]!;
    if (sheet.kind === 'account') return this.customer(document, index);
    if (sheet.kind !== 'success-plan') return undefined;
    const data = sheetValue(sheet);
    const account = await this.neighbours.accountOf(document, typeof data['account'] === 'string' ? data['account'] : undefined);
    const home = account && (await this.read(account.file));
    return home === undefined ? { scope: `${document.file}#${index}`, people: customerPeople({}, data) } : this.customer(home, account!.sheet);
  }

  private customer(document: SourceDocument, index: number): Promise<Customer> {
    const scope = `${document.file}#${index}`;
    let customer = this.customers.get(scope);
    if (customer === undefined) this.customers.set(scope, (customer = this.readCustomer(document, index, scope)));
    return customer;
  }

  private async readCustomer(document: SourceDocument, index: number, scope: string): Promise<Customer> {
    const account = accountsOf(document).find((each) => each.account.sheet === index)?.account;
    const plan = account && (await this.neighbours.planOf(document, account));
    return { scope, people: customerPeople(account?.data ?? {}, plan?.data) };
  }
}

/** A letter by its number, in a text in double quotes. */
const ESCAPED_LETTER = /\\[xuU]/;

/** Whether a text may hold one of the names: quotes and line breaks may stand between its words, and escapes for its letters. */
function mayName(text: string, names: readonly string[]): boolean {
  return names.some((name) => holdsWords(text, name)) || ESCAPED_LETTER.test(text);
}

function holdsWords(text: string, name: string): boolean {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length === 0) return text.includes(name);
  if (!words.every((word) => text.includes(word))) return false;
  return words.length === 1 || new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'u').test(text);
}

function firstProblem({ yaml, lines }: SourceDocument): string {
  const [problem] = yaml.problems;
  return problem === undefined ? '' : ` (line ${lines.positionAt(problem.span.start).line + 1})`;
}
