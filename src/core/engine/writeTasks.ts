import type { IsoDay } from '../calendar/isoDay';
import type { TaskEntry } from '../documents/living/newTasks';
import { readDocument } from '../model/readDocument';
import { SheetEdit } from '../model/sheetEdit';
import type { SourceDocument } from '../model/sourceDocument';
import { composeEdits } from '../text/composeEdits';
import type { TextEdit } from '../text/textEdit';
import { applyTextEdits } from '../text/textEdit';
import { UserError } from '../userError';
import type { EditResult } from '../yaml/editResult';

/** A task to add, or the index of one that is done. */
export type TaskEdit = { readonly add: TaskEntry } | { readonly done: number };

/**
 * Edits of an account's file that carry out the steps, one after the other on the text as the one before leaves it: items are added to the
 * same list, which the first one may have to make.
 * @throws UserError when the list cannot be edited without touching more, such as behind an alias
 */
export function writeTasks({ file, text }: SourceDocument, sheet: number, steps: readonly TaskEdit[], today: IsoDay): readonly TextEdit[] {
  let edits: TextEdit[] = [];
  let current = text;
  const apply = (change: (sheet: SheetEdit) => EditResult): void => {
    const document = readDocument(file, current);
    const body = document?.sheets[sheet];
    if (document === undefined || body === undefined || document.yaml.state !== 'whole') throw new UserError(`${file} cannot be read as YAML; mend it first.`);
    const result = change(new SheetEdit(document, body));
    if (!result.ok) throw new UserError(`${file}: ${result.reason}`);
    edits = composeEdits(text.length, edits, result.edits);
    current = applyTextEdits(current, result.edits);
  };
  for (const step of steps) {
    if ('add' in step) {
      apply((sheetEdit) => sheetEdit.append(['tasks'], step.add));
      continue;
    }
    apply((sheetEdit) => sheetEdit.put(['tasks', step.done, 'status'], 'done'));
    apply((sheetEdit) => sheetEdit.put(['tasks', step.done, 'completed'], today));
  }
  return edits;
}
