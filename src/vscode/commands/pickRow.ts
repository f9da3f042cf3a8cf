import { window } from 'vscode';
import type { QuickInputButton, QuickPickItem } from 'vscode';

/** What was chosen of a list. */
export interface PickedRow<Row> {
  readonly row: Row;
  /** The button of the row, where that was pressed. */
  readonly button: QuickInputButton | undefined;
}

/** Lists rows that may have buttons; undefined when the user backs out. */
export function pickRow<Row extends QuickPickItem>(rows: readonly Row[], { title, placeholder }: { readonly title: string; readonly placeholder: string }): Promise<PickedRow<Row> | undefined> {
  const pick = window.createQuickPick<Row>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = rows;
  return new Promise((resolve) => {
    const end = (row: Row | undefined, button?: QuickInputButton): void => {
      resolve(row && { row, button });
      pick.hide();
    };
    pick.onDidAccept(() => end(pick.selectedItems[0]));
    pick.onDidTriggerItemButton(({ item, button }) => end(item, button));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
