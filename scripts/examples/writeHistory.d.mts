/** The repository that was made: how many commits it has, and the hash of the last one. */
export interface WrittenHistory {
  readonly commits: number;
  readonly head: string;
}

export function writeHistory(root: string, folder: string): Promise<WrittenHistory>;
export function addHistory(root: string, folder: string): Promise<WrittenHistory>;
