import { CodeLens } from 'vscode';
import type { CodeLensProvider, Event, TextDocument } from 'vscode';
import { COMMAND, COMPARE_REFRESHED } from '../../commandIds';
import { escapeIcons } from '../../host/plainText';
import { toRange } from '../ranges';
import type { DocumentReports } from './documentReports';

/** Above a rendered document: whether its figures are still those of the files, and the way to new ones. */
export class DocumentLenses implements CodeLensProvider {
  constructor(
    private readonly reports: DocumentReports,
    readonly onDidChangeCodeLenses: Event<void>,
  ) {}

  /** Of the last report: a newer one has them asked for again, so that nothing is rendered while somebody types. */
  provideCodeLenses(document: TextDocument): CodeLens[] {
    const report = this.reports.latest(document);
    if (report?.lens === undefined) return [];
    const { lens, source } = report;
    const range = toRange(source.lines, lens.span);
    const uri = document.uri;
    // The title quotes the user's files.
    const title = escapeIcons(lens.title);
    if (lens.state !== 'stale') return [new CodeLens(range, { title, command: '' })];
    return [
      // First, as VS Code cuts off what is behind a long title.
      new CodeLens(range, { title: 'Refresh', tooltip: 'Bring the figures up to date; what people wrote stays', command: COMMAND.refreshDocument, arguments: [{ uri }] }),
      new CodeLens(range, { title, tooltip: `${lens.title}\n\nShow what a refresh would change`, command: COMPARE_REFRESHED, arguments: [{ uri }] }),
    ];
  }
}
