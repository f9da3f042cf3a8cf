import * as vscode from 'vscode';
import { assertOk } from '../../runner/assert';
import { waitUntil } from '../../runner/waitUntil';

const MANY = 1000;

/** The place right behind the first occurrence of a text, or `back` characters before its end. */
export function behind(document: vscode.TextDocument, text: string, back = 0): vscode.Position {
  const at = document.getText().indexOf(text);
  assertOk(at >= 0, `the document has no ${JSON.stringify(text)}`);
  return document.positionAt(at + text.length - back);
}

export async function completionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position, undefined, MANY);
  return list.items;
}

export function labelsOf(items: readonly vscode.CompletionItem[]): string[] {
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** The Markdown of all hovers at a place, each by itself, once there is one. */
export async function hoversAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly vscode.MarkdownString[]> {
  return waitUntil(async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
    return hovers.length > 0 && hovers.map(({ contents }) => contents[0] as vscode.MarkdownString);
  }, 'a hover');
}

export async function outlineOf(document: vscode.TextDocument): Promise<readonly vscode.DocumentSymbol[]> {
  return waitUntil(async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
    return symbols !== undefined && symbols.length > 0 && symbols;
  }, 'an outline');
}

export async function definitionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly vscode.Location[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, position);
  return found.map((each) => ('targetUri' in each ? new vscode.Location(each.targetUri, each.targetSelectionRange ?? each.targetRange) : each));
}

export async function referencesAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly vscode.Location[]> {
  return vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position);
}

/** Code actions of a kind, with their edits. */
export async function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind.value, MANY);
}

export async function textAt({ uri, range }: vscode.Location): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText(range);
}
