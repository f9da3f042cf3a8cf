/** What a run tells its caller; scripts and pull-request checks rely on it. */
export const EXIT = { done: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
