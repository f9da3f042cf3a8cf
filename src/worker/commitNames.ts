import type { Revision } from '../core/ports';
import { runGit } from './gitProcess';
import { countCommits, LOG_FORMAT, parseLog } from './parseLog';

interface Asked {
  readonly name: string;
  readonly settle: (revision: Revision | undefined) => void;
}

/** Finds commits by names as Git understands them; those that are asked for at once by one run of Git. */
export class CommitNames {
  private waiting: Asked[] = [];

  constructor(private readonly root: string) {}

  /** Undefined where there is no such commit. */
  find(name: string): Promise<Revision | undefined> {
    return new Promise((settle) => {
      this.waiting.push({ name, settle });
      if (this.waiting.length === 1) queueMicrotask(() => void this.ask());
    });
  }

  private async ask(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    const names = [...new Set(asked.map(({ name }) => name))];
    const found = await this.log(names);
    // Git prints a commit once, whatever names it goes by, and nothing at all where one of the names leads nowhere. Where one was
    // printed that cannot be read, each name is asked for alone.
    const isTold = !found.includes(undefined) && (found.length === names.length || found.length === 1);
    const revisions = isTold ? names.map((_name, at) => found[at] ?? found[0]) : await Promise.all(names.map(async (name) => (names.length === 1 ? undefined : (await this.log([name]))[0])));
    for (const { name, settle } of asked) settle(revisions[names.indexOf(name)]);
  }

  /** In the order of the names; ends with undefined where a commit cannot be read. */
  private async log(names: readonly string[]): Promise<(Revision | undefined)[]> {
    const answer = await runGit(this.root, ['log', '-z', '--encoding=UTF-8', LOG_FORMAT, '--no-walk=unsorted', '--end-of-options', ...names, '--']);
    if (answer.kind !== 'printed') return [];
    const log = answer.bytes.toString('utf8');
    const read = parseLog(log).map(({ revision }) => revision);
    return read.length === countCommits(log) ? read : [...read, undefined];
  }
}
