import * as vscode from 'vscode';

export const THEMES = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
] as const;

export async function caretTo(editor: vscode.TextEditor, place: vscode.Position): Promise<void> {
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await settle();
}

export async function theme(name: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('workbench').update('colorTheme', name, vscode.ConfigurationTarget.Workspace);
}

/** VS Code paints the lenses of an editor that lost the focus while they were asked for only when it has the focus again. */
export async function lensesPainted(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
  await settle(7_000);
}

/** Painting has no event, and VS Code waits for seconds with lenses when it is busy; the picture shows if this was too short. */
export function settle(ms = 2_500): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
