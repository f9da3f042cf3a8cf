import type { Progress } from 'vscode';

type Report = Progress<{ readonly message?: string; readonly increment?: number }>;

/** Hears how much of something is done. */
export type ProgressSteps = (done: number, total: number) => void;

/**
 * Passes progress on to VS Code in steps of at least a hundredth: a message for every file would cost more than reading it.
 * @param what is counted, in the plural
 * @returns makes the listener of one part of the work, which goes on from `from` for `width` hundredths
 */
export function progressInSteps(progress: Report, what: string): (from?: number, width?: number) => ProgressSteps {
  let before = 0;
  return (from = 0, width = 100) => (done, total) => {
    const share = from + (width * done) / total;
    if (share - before < 1) return;
    progress.report({ increment: share - before, message: `${done} of ${total} ${what}` });
    before = share;
  };
}
