import { SNAPSHOT_FILE } from '../model/documentKind';
import type { History, HistoryState, Ports } from '../ports';

const NO_HISTORY: HistoryState = { kind: 'none', reason: 'it needs Git in a trusted folder on this computer, or snapshots (csac snapshot)' };

/** Ports with a history, which says by itself where nothing is recorded. */
export interface RecordedPorts extends Ports {
  readonly history: History;
}

/** What was recorded of the portfolio: by the host, such as in Git; where nothing was, by snapshots. */
export function historyOf(ports: Ports): History {
  return new PortfolioHistory(ports);
}

class PortfolioHistory implements History {
  /** Which of the two answers; chosen anew with `state` and `head`, as a repository may come to be. */
  private choosing: Promise<History | undefined> | undefined;
  /** The snapshots as they were read from a text. */
  private read: { readonly text: string; readonly history: Promise<History> } | undefined;

  constructor(private readonly ports: Ports) {}

  async state(): Promise<HistoryState> {
    const { history } = this.ports;
    const state = (await history?.state()) ?? NO_HISTORY;
    if (state.kind === 'there') {
      this.choosing = Promise.resolve(history);
      return state;
    }
    const snapshots = await this.snapshots();
    this.choosing = Promise.resolve(typeof snapshots === 'string' ? undefined : snapshots);
    return typeof snapshots === 'string' ? { kind: 'none', reason: snapshots } : ((await snapshots?.state()) ?? state);
  }

  async head(): ReturnType<History['head']> {
    const { history } = this.ports;
    const head = await history?.head();
    this.choosing = head === undefined ? this.chooseSnapshots() : Promise.resolve(history);
    return head ?? (await this.choosing)?.head();
  }

  async revision(name: string): ReturnType<History['revision']> {
    // Where the host's knows it, there is no other to choose.
    const early = this.choosing === undefined ? await this.ports.history?.revision(name) : undefined;
    if (early !== undefined) this.choosing ??= Promise.resolve(this.ports.history);
    return early ?? (await this.source())?.revision(name);
  }

  async revisionOn(day: string): ReturnType<History['revisionOn']> {
    return (await this.source())?.revisionOn(day);
  }

  async versions(file: string, limit: number, after?: string): ReturnType<History['versions']> {
    return (await this.source())?.versions(file, limit, after) ?? { versions: [], end: 'beginning' };
  }

  async files(...asked: Parameters<History['files']>): ReturnType<History['files']> {
    return (await this.source())?.files(...asked) ?? [];
  }

  async texts(...asked: Parameters<History['texts']>): ReturnType<History['texts']> {
    return (await this.source())?.texts(...asked) ?? new Map();
  }

  async unreadable(contents: readonly string[]): ReturnType<History['unreadable']> {
    return (await this.source())?.unreadable(contents) ?? new Map();
  }

  async mergeBase(one: string, other: string): ReturnType<History['mergeBase']> {
    return (await this.source())?.mergeBase(one, other);
  }

  async changedFiles(...asked: Parameters<History['changedFiles']>): ReturnType<History['changedFiles']> {
    return (await this.source())?.changedFiles(...asked);
  }

  async changedLines(from: string, to?: string): ReturnType<History['changedLines']> {
    return (await this.source())?.changedLines(from, to);
  }

  async branches(): ReturnType<History['branches']> {
    return (await this.source())?.branches() ?? { all: [], usual: undefined };
  }

  private async source(): Promise<History | undefined> {
    if (this.choosing === undefined) await this.head();
    return this.choosing;
  }

  private async chooseSnapshots(): Promise<History | undefined> {
    const snapshots = await this.snapshots();
    return typeof snapshots === 'string' ? undefined : snapshots;
  }

  /** The snapshots, undefined without any, or why they cannot be read. */
  private async snapshots(): Promise<History | string | undefined> {
    const content = await this.ports.workspace.read(SNAPSHOT_FILE);
    if (content.kind === 'unreadable') return content.reason === 'missing' ? undefined : `${SNAPSHOT_FILE} cannot be read: ${content.detail}`;
    const { text } = content;
    if (this.read?.text !== text) {
      const history = import('./snapshotHistory').then(({ loadSnapshots }) => loadSnapshots(text, this.ports));
      this.read = { text, history };
    }
    return this.read.history;
  }
}
