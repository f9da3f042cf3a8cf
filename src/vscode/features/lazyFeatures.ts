import type { Disposable } from 'vscode';

/** Features whose code loads when somebody first needs them. */
export class LazyFeatures<Features extends Disposable> implements Disposable {
  private loading: Promise<Features> | undefined;
  private loaded: Features | undefined;

  constructor(private readonly load: () => Promise<Features>) {}

  /** Whether somebody has needed them; they may not be there yet. */
  get isNeeded(): boolean {
    return this.loading !== undefined;
  }

  /** Undefined until they are there. */
  get present(): Features | undefined {
    return this.loaded;
  }

  need(): Promise<Features> {
    this.loading ??= this.load().then((features) => (this.loaded = features));
    return this.loading;
  }

  dispose(): void {
    void this.loading?.then((features) => void features.dispose());
  }
}
