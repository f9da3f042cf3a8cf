import * as vscode from 'vscode';
import { waitUntil } from '../../runner/waitUntil';

const SOURCE = 'Customer Success';
const MANY = 1000;
const ABOUT_TEXT = /^(yaml|schema|file)\//;

/** Our findings on a file, once they are as wished. */
export async function findingsOf(uri: vscode.Uri, wished: (found: readonly vscode.Diagnostic[]) => boolean, what: string): Promise<readonly vscode.Diagnostic[]> {
  return waitUntil(() => {
    const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);
    return wished(found) ? found : undefined;
  }, what);
}

/** Findings on the text of a file alone: what rules on customers say of an account as small as those of tests is another matter. */
export async function textFindingsOf(uri: vscode.Uri, wished: (found: readonly vscode.Diagnostic[]) => boolean, what: string): Promise<readonly vscode.Diagnostic[]> {
  const onText = (found: readonly vscode.Diagnostic[]) => found.filter((finding) => ABOUT_TEXT.test(ruleOf(finding)));
  return onText(await findingsOf(uri, (found) => wished(onText(found)), what));
}

/** The first finding of a rule, once it is there. */
export async function findingOf(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  const found = await findingsOf(uri, (all) => all.some((finding) => ruleOf(finding) === rule), `a finding ${rule}`);
  return found.find((finding) => ruleOf(finding) === rule)!;
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Our lenses on a file, once they are as wished. */
export async function lensesOf(uri: vscode.Uri, wished: (titles: readonly string[]) => boolean = (titles) => titles.length > 0): Promise<readonly vscode.CodeLens[]> {
  await vscode.workspace.openTextDocument(uri);
  return waitUntil(async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, MANY);
    return wished(lenses.map(titleOf)) ? lenses : undefined;
  }, 'lenses');
}

export function titleOf(lens: vscode.CodeLens): string {
  return lens.command?.title ?? '';
}

/** The quick fixes on a range, with their edits. */
export async function fixesOf(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, vscode.CodeActionKind.QuickFix.value, MANY);
}
