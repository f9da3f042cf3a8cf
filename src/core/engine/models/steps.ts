import type { LongRun } from '../../longRun';
import { refuseCancelled } from '../refuseCancelled';

/** Counts the steps of a long run, lets others work between them, and ends it when nobody wants it any more. */
export class Steps {
  private done = 0;

  constructor(
    private readonly run: LongRun,
    private total: number,
    private readonly what: string,
  ) {}

  /** More is to be done than was known at first. */
  expect(more: number): void {
    this.total += more;
  }

  /** @throws UserError when the run was cancelled */
  async next(): Promise<void> {
    this.run.progress?.(++this.done, this.total);
    await this.run.pause?.();
    this.check();
  }

  /** @throws UserError when the run was cancelled */
  check(): void {
    refuseCancelled(this.run, this.what);
  }
}
