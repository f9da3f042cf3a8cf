import type { Workspace } from '../../ports';
import type { ChangedFile } from './changeSet';

/** The files as they were before the changes: those that did not change are read from the state after. */
export function undoneWorkspace(after: Workspace, changes: readonly ChangedFile[]): Workspace {
  const before = new Map(changes.flatMap((change) => (change.before === undefined ? [] : [[change.before.file, change.before.content] as const])));
  const came = new Set(changes.flatMap((change) => (change.after === undefined || before.has(change.after.file) ? [] : [change.after.file])));
  return {
    async list(below) {
      const now = (await after.list(below)).filter((file) => !came.has(file));
      const there = new Set(now);
      return [...now, ...[...before.keys()].filter((file) => !there.has(file))];
    },
    read(file) {
      const content = before.get(file);
      if (content !== undefined) return content;
      return came.has(file) ? { kind: 'unreadable', reason: 'missing', detail: `${file} was not there` } : after.read(file);
    },
  };
}
