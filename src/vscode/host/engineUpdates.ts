import { EventEmitter } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import { folderOf } from '../../core/text/filePath';
import type { SourceDocument } from '../../core/model/sourceDocument';
import type { DocumentReader, OpenDocument } from './documentReader';
import type { DocumentUpdates } from './documentUpdates';
import { isGone } from './isGone';
import type { OpenPortfolio } from './openPortfolio';
import type { Portfolios } from './portfolios';

/** An edit after which findings may differ in other files: in those of its folder, or in all of the portfolio. */
export interface FarEdit {
  readonly document: TextDocument;
  readonly portfolio: OpenPortfolio;
  readonly file: string;
  readonly reach: 'folder' | 'portfolio';
}

/** What is remembered of a document, to tell what an edit of it was about. */
interface Told {
  readonly version: number;
  readonly dirty: boolean;
  readonly facts: string | undefined;
}

/** Tells the engines what has been typed, as unsaved text counts too; then everyone who shows something of it. */
export class EngineUpdates implements Disposable {
  private readonly told = new WeakMap<TextDocument, Told>();
  private readonly taken = new EventEmitter<TextDocument>();
  private readonly affected = new EventEmitter<FarEdit>();
  /** Fires for a document that has come to rest, when its engine knows the text. */
  readonly onDidTake = this.taken.event;
  readonly onDidEditFar = this.affected.event;
  private readonly subscriptions: Disposable[];

  constructor(
    updates: DocumentUpdates,
    private readonly reader: DocumentReader,
    private readonly portfolios: Portfolios,
  ) {
    this.subscriptions = [
      this.taken,
      this.affected,
      updates.onDidSettle((document) => void this.take(document)),
      updates.onDidClose((document) => void this.forget(document)),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async take(document: TextDocument): Promise<void> {
    const open = await this.reader.read(document);
    if (open !== undefined) this.tell(open);
    this.taken.fire(document);
  }

  private tell(open: OpenDocument): void {
    const { document, portfolio, file } = open;
    const before = this.told.get(document);
    const facts = open.source.yaml.state === 'whole' ? factsForOthers(open.source) : before?.facts;
    this.told.set(document, { version: document.version, dirty: document.isDirty, facts });
    const isNews = before === undefined ? document.isDirty : before.version !== document.version;
    if (!isNews) return;
    const concernsAll = open.source.sheets.some(({ kind }) => kind === 'settings' || kind === 'health-model');
    if (concernsAll) return this.portfolios.touch(portfolio, file);
    portfolio.engine.changed([file]);
    this.affected.fire({ document, portfolio, file, reach: before !== undefined && before.facts === facts ? 'folder' : 'portfolio' });
  }

  /** What counts is the file again: it was closed without saving, or deleted while its text was still open. */
  private async forget(document: TextDocument): Promise<void> {
    const before = this.told.get(document);
    this.told.delete(document);
    if (before === undefined || document.isUntitled || !(before.dirty || (await isGone(document)))) return;
    const portfolio = await this.portfolios.of(document.uri);
    const file = portfolio.fileOf(document.uri);
    if (file !== undefined) this.portfolios.touch(portfolio, file);
  }
}

/** Whether the file stands in the reach of an edit. */
export function isInReach({ file, reach }: Pick<FarEdit, 'file' | 'reach'>, other: string): boolean {
  return reach === 'portfolio' || folderOf(file) === folderOf(other);
}

/** The plain values at the top of each sheet, such as name, id, CSM and ARR: what other files compare with theirs. */
function factsForOthers({ sheets, text }: SourceDocument): string {
  const facts = sheets.flatMap(({ body }) => body.entries.filter(({ value }) => value?.kind === 'scalar').map(({ key, value }) => text.slice(key.start, value!.end)));
  return facts.join('\n');
}
