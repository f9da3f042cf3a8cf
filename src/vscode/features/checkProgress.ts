import { StatusBarAlignment, window } from 'vscode';
import type { Disposable, StatusBarItem } from 'vscode';
import { STOP_CHECK } from '../commandIds';

/** A check of a few files is over before anybody could read about it. */
const PATIENCE_MS = 400;

/** Tells at the foot of the window how far a check in the background is; a click stops it. */
export class CheckProgress implements Disposable {
  private item: StatusBarItem | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private text = '';

  show(done: number, total: number): void {
    this.text = `$(sync~spin) Checking ${done} of ${total} files`;
    if (this.item) this.item.text = this.text;
    else this.timer ??= setTimeout(() => this.appear(), PATIENCE_MS);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.item?.dispose();
    this.item = undefined;
  }

  dispose(): void {
    this.hide();
  }

  private appear(): void {
    const item = window.createStatusBarItem('customerSuccess.check', StatusBarAlignment.Left, -10);
    item.name = 'Customer Success: Check';
    item.text = this.text;
    item.tooltip = 'The files of the portfolio are being checked. Click to stop.';
    item.command = { title: 'Stop Checking', command: STOP_CHECK };
    item.accessibilityInformation = { label: 'Checking the portfolio. Press Enter to stop.', role: 'button' };
    item.show();
    this.item = item;
  }
}
