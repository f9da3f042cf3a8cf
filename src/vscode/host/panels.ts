import type { Disposable, Event } from 'vscode';

/** A page of ours in a tab. */
export interface Panel extends Disposable {
  readonly onDidDispose: Event<void>;
  reveal(): void;
}

/** The pages that are open, one for each thing that is shown. */
export class Panels implements Disposable {
  private readonly open = new Map<string, Panel>();

  /** Brings the page of this key to the front, or opens it. */
  show(key: string, create: () => Panel): void {
    const known = this.open.get(key);
    if (known) return known.reveal();
    const panel = create();
    this.open.set(key, panel);
    panel.onDidDispose(() => {
      this.open.delete(key);
      panel.dispose();
    });
  }

  dispose(): void {
    for (const panel of [...this.open.values()]) panel.dispose();
  }
}
