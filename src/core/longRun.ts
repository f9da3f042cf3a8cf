import type { CancellationToken } from './ports';

/** How to go along with something that may take long. */
export interface LongRun {
  readonly token?: CancellationToken;
  readonly progress?: (done: number, total: number) => void;
  /** Lets others work; awaited now and then. */
  readonly pause?: () => Promise<void>;
}
