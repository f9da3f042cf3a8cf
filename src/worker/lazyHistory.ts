import type { History } from '../core/ports';

/** The history that `createGitHistory` gives, whose code is loaded at the first question: most accounts are opened, checked and scored without one. */
export function lazyGitHistory(root: string): History {
  let loading: Promise<History> | undefined;
  const history = (): Promise<History> => {
    loading ??= import('./gitHistory').then(({ createGitHistory }) => createGitHistory(root));
    return loading;
  };
  return {
    state: async () => (await history()).state(),
    head: async () => (await history()).head(),
    revision: async (name) => (await history()).revision(name),
    revisionOn: async (day) => (await history()).revisionOn(day),
    versions: async (...asked) => (await history()).versions(...asked),
    files: async (...asked) => (await history()).files(...asked),
    texts: async (...asked) => (await history()).texts(...asked),
    unreadable: async (...asked) => (await history()).unreadable(...asked),
    mergeBase: async (...asked) => (await history()).mergeBase(...asked),
    changedFiles: async (...asked) => (await history()).changedFiles(...asked),
    changedLines: async (...asked) => (await history()).changedLines(...asked),
    branches: async () => (await history()).branches(),
  };
}
