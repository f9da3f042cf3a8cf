import type { History } from '../../../src/core/ports';

export type HistoryCalls = Record<keyof History, number>;

/** The history, and how often each of its questions was asked so far. */
export function countedHistory(history: History): { readonly history: History; readonly calls: HistoryCalls } {
  const calls: HistoryCalls = { state: 0, head: 0, revision: 0, revisionOn: 0, versions: 0, files: 0, texts: 0, unreadable: 0, mergeBase: 0, changedFiles: 0, changedLines: 0, branches: 0 };
  const counted = <Given extends readonly unknown[], Answer>(name: keyof History, ask: (...given: Given) => Answer) => (...given: Given): Answer => {
    calls[name]++;
    return ask(...given);
  };
  const asked: History = {
    state: counted('state', () => history.state()),
    head: counted('head', () => history.head()),
    revision: counted('revision', (name: string) => history.revision(name)),
    revisionOn: counted('revisionOn', (day: string) => history.revisionOn(day)),
    versions: counted('versions', (file: string, limit: number, after?: string) => history.versions(file, limit, after)),
    files: counted('files', (revision: string) => history.files(revision)),
    texts: counted('texts', (contents: readonly string[]) => history.texts(contents)),
    unreadable: counted('unreadable', (contents: readonly string[]) => history.unreadable(contents)),
    mergeBase: counted('mergeBase', (one: string, other: string) => history.mergeBase(one, other)),
    changedFiles: counted('changedFiles', (from: string, to?: string) => history.changedFiles(from, to)),
    changedLines: counted('changedLines', (from: string, to?: string) => history.changedLines(from, to)),
    branches: counted('branches', () => history.branches()),
  };
  return { history: asked, calls };
}
