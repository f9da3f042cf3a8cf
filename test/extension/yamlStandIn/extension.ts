import * as vscode from 'vscode';
import { LineCounter, parseAllDocuments } from 'yaml';

/** As the extension that it stands for: it reads when typing pauses. */
const TYPING_PAUSE_MS = 200;
/** What its formatter leaves at the end of a text, so that a test knows who formatted. */
const MARK = '# formatted by the stand-in\n';

/** Reports YAML errors, hovers and formats; it knows nothing of customers, and its parser is the one that the real one has. */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const errors = vscode.languages.createDiagnosticCollection('YAML');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const check = (document: vscode.TextDocument) => {
    const mayReport = document.languageId === 'yaml' && vscode.workspace.getConfiguration('yaml', document).get('validate') !== false;
    errors.set(document.uri, mayReport && !document.isClosed ? errorsOf(document.getText()) : []);
  };
  const soon = (document: vscode.TextDocument) => {
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(key, setTimeout(() => check(document), TYPING_PAUSE_MS));
  };
  vscode.workspace.textDocuments.forEach(check);
  subscriptions.push(
    errors,
    vscode.workspace.onDidOpenTextDocument(soon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => soon(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => errors.delete(uri)),
    vscode.workspace.onDidChangeConfiguration(() => vscode.workspace.textDocuments.forEach(check)),
    vscode.languages.registerHoverProvider('yaml', { provideHover: () => new vscode.Hover('A value of YAML.') }),
    vscode.languages.registerDocumentFormattingEditProvider('yaml', {
      provideDocumentFormattingEdits: (document) => [vscode.TextEdit.insert(document.lineAt(document.lineCount - 1).range.end, MARK)],
    }),
  );
}

function errorsOf(text: string): vscode.Diagnostic[] {
  const lines = new LineCounter();
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return new vscode.Position(Math.max(0, line - 1), Math.max(0, col - 1));
  };
  const documents = parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent' });
  return [...documents].flatMap((document) => {
    const found = document.errors.map(({ pos: [start, end], message }) => ({ range: new vscode.Range(placeOf(start), placeOf(end)), message }));
    return [...found, ...unresolvedAlias(document)].map(({ range, message }) => Object.assign(new vscode.Diagnostic(range, message), { source: 'YAML' }));
  });
}

/** The library tells of an alias without anchor only when it makes values of the text. */
function unresolvedAlias(document: { toJS(): unknown; errors: readonly unknown[] }): { range: vscode.Range; message: string }[] {
  if (document.errors.length > 0) return [];
  try {
    document.toJS();
    return [];
  } catch (error) {
    return [{ range: new vscode.Range(0, 0, 0, 1), message: String(error) }];
  }
}
