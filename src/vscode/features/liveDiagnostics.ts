import { CancellationTokenSource, Disposable } from 'vscode';
import type { CancellationToken, TextDocument } from 'vscode';
import type { DocumentUpdates } from '../host/documentUpdates';
import type { EngineUpdates } from '../host/engineUpdates';
import { isGone } from '../host/isGone';
import type { Log } from '../host/logger';
import type { CheckedDocument, CheckedDocuments } from './checkedDocuments';
import type { Problems } from './problems';
import { leaveToNeighbour } from './yamlNeighbour';

interface Sources {
  readonly updates: DocumentUpdates;
  readonly engineUpdates: EngineUpdates;
  readonly findings: CheckedDocuments;
  readonly problems: Problems;
  readonly log: Log;
  /** Whether the findings of a file stay on show when its document is closed. */
  readonly keeps: (document: TextDocument) => boolean;
}

/** Keeps the findings of every open document on show: of the latest version only, and first what can be told at once. */
export function liveDiagnostics({ updates, engineUpdates, findings, problems, log, keeps }: Sources): Disposable {
  const running = new Map<TextDocument, CancellationTokenSource>();

  const show = async (document: TextDocument, checked: CheckedDocument | undefined, token: CancellationToken) => {
    if (token.isCancellationRequested || document.isClosed) return;
    if (checked === undefined) return problems.drop(document.uri);
    const isWanted = () => !token.isCancellationRequested && !document.isClosed;
    await problems.show(document.uri, leaveToNeighbour(checked.findings, document), checked.source.lines, isWanted);
  };

  const publish = async (document: TextDocument) => {
    running.get(document)?.cancel();
    const source = new CancellationTokenSource();
    const { token } = source;
    running.set(document, source);
    const { version } = document;
    // Typed on while it was checked: what is on show stays until the next pause.
    const isCurrent = () => document.version === version;
    try {
      const first = (await isGone(document)) ? undefined : await findings.check(document, token);
      if (isCurrent()) await show(document, first, token);
      if (first?.scope !== 'own' || token.isCancellationRequested) return;
      const whole = await findings.checkAcross(document, token);
      if (isCurrent()) await show(document, whole, token);
    } catch (error) {
      log.error('A document could not be checked', error);
    } finally {
      if (running.get(document) === source) running.delete(document);
      source.dispose();
    }
  };

  const close = (document: TextDocument) => {
    running.get(document)?.cancel();
    if (!keeps(document)) problems.drop(document.uri);
  };

  return Disposable.from(
    engineUpdates.onDidTake((document) => void publish(document)),
    updates.onDidClose(close),
  );
}
