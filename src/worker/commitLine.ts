import type { IsoDay } from '../core/calendar/isoDay';
import type { Revision } from '../core/ports';
import { runGit } from './gitProcess';
import { LOG_FORMAT, parseLog } from './parseLog';

/** Commits that are read at first, and how many times more with each further reading. */
const FIRST_PAGE = 512;
const GROWTH = 8;

/** The commits of the present line of work, from one commit back along first parents; read as far as it is asked for. */
export class CommitLine {
  private readonly revisions: Revision[] = [];
  /** Where to read on; undefined at the end. */
  private next: string | undefined;
  private page = FIRST_PAGE;
  private reading: Promise<void> = Promise.resolve();

  /** @param newest full id of a commit */
  constructor(private readonly root: string, readonly newest: string) {
    this.next = newest;
  }

  /**
   * The newest commit of the line whose day is not after this one; undefined where there is none. Days are the committers' own, so
   * an older commit may bear a later day: only the order of the line counts.
   */
  async newestBy(day: IsoDay): Promise<Revision | undefined> {
    for (let from = 0; ; ) {
      const to = this.revisions.length;
      for (; from < to; from++) if (this.revisions[from]!.day <= day) return this.revisions[from];
      if (this.next === undefined) return undefined;
      // Whoever else asks meanwhile waits for the same page.
      this.reading = this.reading.then(() => (this.revisions.length === to ? this.readOn() : undefined));
      await this.reading;
    }
  }

  private async readOn(): Promise<void> {
    if (this.next === undefined) return;
    const answer = await runGit(this.root, ['log', '-z', '--encoding=UTF-8', LOG_FORMAT, '--first-parent', `--max-count=${this.page}`, '--end-of-options', this.next, '--']);
    const commits = answer.kind === 'printed' ? parseLog(answer.bytes.toString('utf8')) : [];
    for (const { revision } of commits) this.revisions.push(revision);
    this.next = commits.at(-1)?.parents[0];
    this.page *= GROWTH;
  }
}
