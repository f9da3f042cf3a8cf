import { EventEmitter, Uri, window, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { ScoreComparison } from '../../../core/engine/whatIf/whatIfs';
import type { SourceDocument } from '../../../core/model/sourceDocument';
import { UserError } from '../../../core/userError';
import type { DocumentReader, OpenDocument } from '../../host/documentReader';
import type { Log } from '../../host/logger';
import type { OpenPortfolio } from '../../host/openPortfolio';
import type { Portfolios } from '../../host/portfolios';
import { nameOf } from '../../host/relativePath';
import { isWhatIf, WHAT_IF_SCHEME, whatIfTabs } from '../../host/whatIfScheme';
import type { Problems } from '../problems';
import { scratchPortfolio } from './scratchPortfolio';
import { WhatIfFiles } from './whatIfFiles';
import { registerWhatIfLenses } from './whatIfLenses';

/** After a pause in typing a scratch copy is written to its memory, so that closing it never asks. */
const REST_MS = 100;

/** A scratch copy of an account's file. */
export interface WhatIf {
  readonly uri: Uri;
  /** The account that it is a copy of, which stays as it is. */
  readonly account: Uri;
  readonly real: OpenPortfolio;
  readonly file: string;
  /** Index of the account's sheet, in the copy as in the file. */
  readonly sheet: number;
  readonly name: string;
  readonly portfolio: OpenPortfolio;
  /** The text from which was begun, or that was applied last: what differs from it is what was tried. */
  base: SourceDocument;
  /** As of the last text that could be read. */
  compared: ScoreComparison | undefined;
}

interface Parts {
  readonly portfolios: Portfolios;
  readonly reader: DocumentReader;
  readonly problems: Problems;
  readonly log: Log;
}

/** The accounts in which values are being tried, each until its tab is closed. */
export class WhatIfs implements Disposable {
  private readonly open = new Map<string, { readonly whatIf: WhatIf; readonly adopted: Disposable }>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly files = new WhatIfFiles();
  private readonly changed = new EventEmitter<void>();
  /** Fires when a comparison may have changed although no scratch copy has. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: Disposable[];
  private begun = 0;

  constructor(private readonly parts: Parts) {
    const { portfolios } = parts;
    this.subscriptions = [
      this.changed,
      this.files,
      workspace.registerFileSystemProvider(WHAT_IF_SCHEME, this.files, { isCaseSensitive: true }),
      workspace.onDidChangeTextDocument(({ document }) => this.heard(document)),
      window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) this.forgetClosed();
      }),
      portfolios.onDidTouch(({ portfolio, file }) => this.forEach((whatIf) => whatIf.real === portfolio && whatIf.portfolio.engine.changed([file]))),
      portfolios.onDidReset(() => this.forEach(({ portfolio }) => portfolio.engine.changed())),
      portfolios.onDidChange(() => this.changed.fire()),
      registerWhatIfLenses(this),
    ];
  }

  /** The scratch copy that a document is; undefined for any other document. */
  of(uri: Uri): WhatIf | undefined {
    return this.open.get(uri.toString())?.whatIf;
  }

  /** Begins a scratch copy of the account as it is now, saved or not. */
  begin({ document, portfolio, file, source }: OpenDocument, sheet: number, name: string): WhatIf {
    const title = name.replaceAll(/[/\\:*?"<>|]/g, '-');
    const uri = Uri.from({ scheme: WHAT_IF_SCHEME, path: `/${++this.begun}/${title} (what if).account.yaml` });
    const whatIf: WhatIf = { uri, account: document.uri, real: portfolio, file, sheet, name, portfolio: scratchPortfolio(portfolio, file, uri, this.parts.log), base: source, compared: undefined };
    this.files.writeFile(uri, new TextEncoder().encode(source.text));
    this.open.set(uri.toString(), { whatIf, adopted: this.parts.portfolios.adopt(uri, whatIf.portfolio) });
    return whatIf;
  }

  /** The copy as it is read now. @throws UserError while it does not parse */
  async readCopy({ uri, name }: WhatIf): Promise<OpenDocument> {
    const read = await this.parts.reader.read(await workspace.openTextDocument(uri));
    if (read?.source.yaml.state !== 'whole') throw new UserError(`the what-if of ${name} has YAML errors; mend them first`);
    return read;
  }

  /** The account as it is read now. @throws UserError when it is gone or does not parse */
  async readAccount({ account }: WhatIf): Promise<OpenDocument> {
    const read = await this.parts.reader.read(await workspace.openTextDocument(account));
    if (read?.source.yaml.state !== 'whole') throw new UserError(`${nameOf(account)} cannot be read; see its problems first`);
    return read;
  }

  /** The score of the copy against the account's; while one of them does not parse, that of before. */
  async compare(whatIf: WhatIf, { source }: OpenDocument): Promise<ScoreComparison | undefined> {
    const { real, portfolio, file, sheet } = whatIf;
    const content = await real.read(file);
    const original = content.kind === 'text' ? real.engine.read(file, content.text) : undefined;
    if (original?.yaml.state !== 'whole' || source.yaml.state !== 'whole') return whatIf.compared;
    const [before, after] = await Promise.all([real.engine.scores(original), portfolio.engine.scores(source)]);
    const [was, is] = [before, after].map((accounts) => accounts.find(({ account }) => account.sheet === sheet)?.health);
    whatIf.compared = was && is && (await real.engine.whatIf()).compare(was, is);
    return whatIf.compared;
  }

  /** The open document of a scratch copy, read for a feature. */
  read(document: TextDocument): Promise<OpenDocument | undefined> {
    return this.parts.reader.read(document);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const { adopted } of this.open.values()) adopted.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private heard(document: TextDocument): void {
    if (isWhatIf(document.uri)) return this.writeSoon(document);
    const isCompared = [...this.open.values()].some(({ whatIf }) => whatIf.account.toString() === document.uri.toString());
    if (isCompared) this.changed.fire();
  }

  private writeSoon(document: TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        if (!document.isClosed && document.isDirty) void document.save();
      }, REST_MS),
    );
  }

  private forgetClosed(): void {
    const shown = new Set(whatIfTabs().map(({ input }) => input.uri.toString()));
    for (const [key, { whatIf, adopted }] of this.open) {
      if (shown.has(key)) continue;
      this.open.delete(key);
      adopted.dispose();
      this.files.delete(whatIf.uri);
      this.parts.problems.drop(whatIf.uri);
    }
  }

  private forEach(tell: (whatIf: WhatIf) => unknown): void {
    for (const { whatIf } of this.open.values()) tell(whatIf);
  }
}
