import { CodeAction, CodeActionKind, languages } from 'vscode';
import type { CodeActionContext, Diagnostic, Disposable, Range, TextDocument } from 'vscode';
import { playbookOffers } from '../../../core/portfolio/playbookLibrary';
import { COMMAND } from '../../commandIds';
import { SELECTOR } from '../../host/documentFilter';
import { ruleOf } from '../toDiagnostic';

const RULE = 'data/unknown-playbook';

/** Where an account names a playbook that the portfolio does not have and the library has: offers to add it. */
export function registerLibraryFixes(): Disposable {
  return languages.registerCodeActionsProvider(SELECTOR, { provideCodeActions: libraryFixes }, { providedCodeActionKinds: [CodeActionKind.QuickFix] });
}

function libraryFixes(document: TextDocument, _range: Range, { diagnostics, only }: CodeActionContext): CodeAction[] {
  if (only && !only.contains(CodeActionKind.QuickFix)) return [];
  return diagnostics.filter((diagnostic) => ruleOf(diagnostic) === RULE).flatMap((diagnostic) => fixOf(document, diagnostic) ?? []);
}

function fixOf(document: TextDocument, diagnostic: Diagnostic): CodeAction | undefined {
  const written = document.getText(diagnostic.range);
  const id = /[\w-]+/.exec(written.replace(/^playbook:/, ''))?.[0];
  if (id === undefined || !playbookOffers([]).some(({ playbook }) => playbook.id === id)) return undefined;
  const fix = new CodeAction(`Add the playbook ${id} from the library`, CodeActionKind.QuickFix);
  fix.diagnostics = [diagnostic];
  fix.isPreferred = true;
  fix.command = { command: COMMAND.addPlaybook, title: fix.title, arguments: [{ uri: document.uri, playbook: id }] };
  return fix;
}
