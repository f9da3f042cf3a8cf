import { languages, TextEdit, WorkspaceEdit } from 'vscode';
import type { CancellationToken, Disposable, Position, Range, RenameProvider, TextDocument } from 'vscode';
import type { Refusal } from '../../core/features/authoring';
import { SELECTOR } from '../host/documentFilter';
import type { DocumentReader } from '../host/documentReader';
import { isWhatIf } from '../host/whatIfScheme';
import { askAuthoring } from './askAuthoring';
import { uriFor } from './places';
import { fromCore, toRange } from './ranges';

const NOT_OURS = 'Only accounts, plans, settings and health models have names that can be renamed.';
const IN_WHAT_IF = 'A rename reaches over the whole portfolio. Run it in the account, not in a what-if.';
const MOVED_ON = 'The text has changed meanwhile. Rename again.';

/** Renames a person, a stakeholder and the like over the whole portfolio, in one step that undo takes back. */
export function registerRenames(reader: DocumentReader): Disposable {
  return languages.registerRenameProvider(SELECTOR, new Renames(reader));
}

class Renames implements RenameProvider {
  constructor(private readonly reader: DocumentReader) {}

  /** @throws Error with the reason why nothing can be renamed here, which VS Code shows at the caret */
  async prepareRename(document: TextDocument, position: Position, token: CancellationToken): Promise<{ range: Range; placeholder: string } | undefined> {
    if (isWhatIf(document.uri)) throw new Error(IN_WHAT_IF);
    const offset = document.offsetAt(position);
    const answered = await askAuthoring(this.reader, document, token, (authoring, { source }) => authoring.renameTarget(source, offset));
    // Without an answer VS Code would rename the word at the caret.
    if (answered === undefined) throw new Error(token.isCancellationRequested ? MOVED_ON : NOT_OURS);
    const { span, placeholder } = accepted(answered.answer);
    return { range: toRange(answered.open.source.lines, span), placeholder };
  }

  /** @throws Error with the reason why the new name cannot be; then nothing is renamed */
  async provideRenameEdits(document: TextDocument, position: Position, newName: string, token: CancellationToken): Promise<WorkspaceEdit> {
    if (isWhatIf(document.uri)) throw new Error(IN_WHAT_IF);
    const offset = document.offsetAt(position);
    const answered = await askAuthoring(this.reader, document, token, (authoring, { source }) => authoring.rename(source, offset, newName, token));
    if (answered === undefined) throw new Error(MOVED_ON);
    const whole = new WorkspaceEdit();
    for (const { file, edits } of accepted(answered.answer).edits) {
      whole.set(
        uriFor(file, answered.open),
        edits.map(({ range, newText }) => TextEdit.replace(fromCore(range), newText)),
      );
    }
    return whole;
  }
}

function accepted<T extends object>(answer: T | Refusal): T {
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}
