import { CancellationTokenSource, Disposable, languages } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import type { DocumentUpdates } from '../host/documentUpdates';
import type { Log } from '../host/logger';
import type { CheckedDocuments } from './checkedDocuments';
import { findRulePages } from './rulePages';
import { toDiagnostic } from './toDiagnostic';
import { leaveToNeighbour } from './yamlNeighbour';

/** Keeps the findings of every open document on show: the latest version only, nothing after it is closed. */
export function liveDiagnostics(updates: DocumentUpdates, findings: CheckedDocuments, extensionUri: Uri, log: Log): Disposable {
  const collection = languages.createDiagnosticCollection('customerSuccess');
  const pages = findRulePages(extensionUri);
  const running = new Map<TextDocument, CancellationTokenSource>();

  const publish = async (document: TextDocument) => {
    running.get(document)?.cancel();
    const source = new CancellationTokenSource();
    running.set(document, source);
    try {
      const checked = await findings.check(document, source.token);
      if (source.token.isCancellationRequested) return;
      if (checked) {
        const shown = leaveToNeighbour(checked.findings, document);
        const rulePages = await pages;
        if (source.token.isCancellationRequested || document.isClosed) return;
        collection.set(document.uri, shown.map((finding) => toDiagnostic(finding, checked.source.lines, document.uri, rulePages)));
      } else collection.delete(document.uri);
    } catch (error) {
      log.error('A document could not be checked', error);
    } finally {
      if (running.get(document) === source) running.delete(document);
      source.dispose();
    }
  };

  const clear = (document: TextDocument) => {
    running.get(document)?.cancel();
    collection.delete(document.uri);
  };

  return Disposable.from(
    collection,
    updates.onDidSettle((document) => void publish(document)),
    updates.onDidClose(clear),
  );
}
