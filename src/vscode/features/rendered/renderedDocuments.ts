import { CodeActionKind, Disposable, languages } from 'vscode';
import type { Log } from '../../host/logger';
import type { Portfolios } from '../../host/portfolios';
import type { Problems } from '../problems';
import { registerQuickFixes } from '../quickFixes';
import { DocumentActions } from './documentActions';
import { DocumentLenses } from './documentLenses';
import { DocumentReports } from './documentReports';
import { LiveReports } from './liveReports';

const MARKDOWN = { language: 'markdown' };

/** What VS Code shows of rendered documents. Loaded with the first of them that comes to the screen. */
export function registerRenderedDocuments(portfolios: Portfolios, problems: Problems, log: Log): Disposable {
  const reports = new DocumentReports(portfolios);
  const live = new LiveReports({ reports, portfolios, problems, log });
  return Disposable.from(
    live,
    languages.registerCodeLensProvider(MARKDOWN, new DocumentLenses(reports, live.onDidReport)),
    registerQuickFixes({ check: async (document) => reports.current(document) }, MARKDOWN),
    languages.registerCodeActionsProvider(MARKDOWN, new DocumentActions(reports), { providedCodeActionKinds: [CodeActionKind.QuickFix] }),
  );
}
