import { Disposable } from 'vscode';
import type { CancellationToken, CodeLens, Event, Hover, Position, TextDocument } from 'vscode';
import { signed } from '../../../core/report/signed';
import type { DocumentReader } from '../../host/documentReader';
import type { Log } from '../../host/logger';
import type { OpenPortfolio } from '../../host/openPortfolio';
import type { Portfolios } from '../../host/portfolios';
import { Recordings } from '../../host/recordings';
import type { VirtualDocuments } from '../../host/virtualDocuments';
import { hoverOfChange } from './changeHovers';
import { changeLenses } from './changeLenses';
import { LiveChanges } from './liveChanges';
import { PastFiles } from './pastFiles';

interface Parts {
  readonly reader: DocumentReader;
  readonly portfolios: Portfolios;
  readonly virtualDocuments: VirtualDocuments;
  readonly log: Log;
}

/** What VS Code shows of the past. */
export interface HistoryFeatures extends Disposable {
  readonly live: LiveChanges;
  readonly pastFiles: PastFiles;
  /** Fires when another change is to be shown. */
  readonly onDidChange: Event<void>;
  /** Has everyone told who shows something of the portfolio when more is recorded of it. */
  follow(portfolio: OpenPortfolio): void;
  /** Has the change of a document's accounts worked out anew, when it is on the screen. */
  update(document: TextDocument): Promise<void>;
  lenses(document: TextDocument): CodeLens[];
  hover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined>;
  changeOf(document: TextDocument, sheet: number): { readonly shown: string; readonly words: string } | undefined;
}

/** Loaded with the first account that has a history. */
export function registerHistoryFeatures({ reader, portfolios, virtualDocuments, log }: Parts): HistoryFeatures {
  const live = new LiveChanges(reader, log);
  const pastFiles = new PastFiles(portfolios, virtualDocuments);
  const recordings = new Recordings();
  const all = Disposable.from(
    ...[live, recordings],
    recordings.onDidRecord((root) => {
      live.recorded();
      portfolios.recorded(root).catch((error: unknown) => log.error('The history could not be read anew', error));
    }),
  );
  return {
    live,
    pastFiles,
    onDidChange: live.onDidChange,
    follow: ({ root }) => recordings.follow(root),
    async update(document) {
      recordings.follow((await portfolios.of(document.uri)).root);
      await live.update(document);
    },
    lenses(document) {
      const shown = live.latest(document);
      return shown === undefined ? [] : changeLenses(document, shown);
    },
    hover: (document, position, token) => hoverOfChange(reader, live, document, position, token),
    changeOf(document, sheet) {
      const { words, change } = live.latest(document)?.accounts.find((account) => account.sheet === sheet) ?? {};
      return words === undefined || change?.shown == null ? undefined : { shown: signed(change.shown), words };
    },
    dispose: () => void all.dispose(),
  };
}
