import type { IsoDay } from '../../calendar/isoDay';
import type { Finding } from '../../finding';
import type { CancellationToken } from '../../ports';
import type { Gap } from '../../render/gap';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';
import type { DocumentOrigin } from '../documentOrigin';

/**
 * What can be asked of a rendered document after it was written. Its generated regions follow the files; whatever people write between or
 * instead of them stays. All offsets are of the text that was given, and nothing is written: a host applies the edits.
 *
 * `check` never throws for what stands in a document. `refresh` and `takeOver` throw a `UserError` with one plain line where the text is no
 * rendered document, or where its account or template cannot be used.
 */
export interface LivingDocuments {
  /** What a text says of its making; undefined for any other Markdown. Cheap enough for every text that is opened. */
  originOf(text: string): DocumentOrigin | undefined;
  /** Whether one text is the other of another day: the same template, account, readers and wishes. */
  isSameDocument(text: string, other: string): boolean;
  /**
   * Figures that changed since, regions that people edited and that have a newer version, markers that cannot be read and, in a customer's
   * copy, what must not go out. Empty for any other Markdown.
   */
  check(file: string, text: string, token?: CancellationToken): Promise<DocumentReport>;
  /** The document made anew from today's files, merged with what people wrote. No edits when nothing changed. */
  refresh(file: string, text: string, options?: RefreshOptions): Promise<RefreshProposal>;
  /** Action items of the document that the account's `tasks` do not have yet, and the edits of the account's file that add them. */
  takeOver(file: string, text: string): Promise<TaskProposal>;
  /** Paths of all rendered documents of the portfolio, in the order of their names, for Refresh All. */
  list(token?: CancellationToken): Promise<readonly string[]>;
}

export interface DocumentReport {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What to show above the document's first line; undefined for Markdown that is no rendered document. */
  readonly lens: DocumentLens | undefined;
}

/** One line above a rendered document. */
export interface DocumentLens {
  readonly span: Span;
  /** `current`: its figures are those of the files. `unknown`: nobody can say, such as when the account is not there any more. */
  readonly state: 'current' | 'stale' | 'unknown';
  /** Plain text: `3 figures changed since 2025-12-01: ARR $120,000 → $132,000; …`. A host makes it safe for its own markup. */
  readonly title: string;
  /** The day of the figures in the text. */
  readonly asOf: IsoDay;
}

export interface RefreshOptions {
  /**
   * Leave the document alone when only the day has moved on since: for runs over many documents, which would else write "in 119 days" into
   * every one of them each day.
   */
  readonly onlyStale?: boolean;
}

export interface RefreshProposal {
  /** Minimal, and none when the document is up to date. */
  readonly edits: readonly TextEdit[];
  /** What a person would want to know, in the order of the text. */
  readonly changes: readonly RegionChange[];
  /** Edited by people and changed in the files since: offered as a difference, never written over. */
  readonly kept: readonly KeptRegion[];
  /** What is still to be filled in, in the document as it will be. */
  readonly gaps: readonly Gap[];
}

/**
 * What becomes of a region: `updated` gets the new text, `kept` stays as people wrote it, `added` is new in the template, `orphaned` is not
 * written by the template any more and stays as it is.
 */
export type RegionFate = 'updated' | 'kept' | 'added' | 'orphaned';

export interface RegionChange {
  readonly region: string;
  /** The heading that the region stands under, without markup; empty when it stands under none. */
  readonly heading: string;
  readonly kind: RegionFate;
  /** What reads otherwise now, for `updated`; in the order of the text. Empty when only marks such as order or layout differ. */
  readonly changes: readonly WordChange[];
  /** The first of these as one line: `ARR $120,000 → $132,000; and 3 more`. */
  readonly told: string;
}

/**
 * One statement that reads otherwise: `ARR`, from `$120,000` to `$132,000`. Plain text, on one line. A change without a label has the words
 * before it in `before` and those behind it in `after`, so that both read as one sentence: `… users are active (90%` → `96%).`
 */
export interface WordChange {
  /** What the figure is of, in the document's words; empty when the texts say it themselves. */
  readonly label: string;
  /** Empty when the statement is new. */
  readonly before: string;
  /** Empty when the statement is gone. */
  readonly after: string;
}

/** A region that people edited, with both versions. */
export interface KeptRegion {
  readonly region: string;
  readonly heading: string;
  /** What stands between the markers. */
  readonly span: Span;
  readonly yours: string;
  readonly generated: string;
  /** Edits of the document that put the generated version in the place of yours. */
  readonly takeGenerated: readonly TextEdit[];
  /** Edits of the marker alone, after which your version counts as the answer to this generated one. */
  readonly keepYours: readonly TextEdit[];
}

export interface TaskProposal {
  /** The account's file. */
  readonly file: string;
  /** Edits of the account's file. */
  readonly edits: readonly TextEdit[];
  readonly tasks: readonly TakenTask[];
}

/** One action item as it enters the account. */
export interface TakenTask {
  /** `added` to the account's tasks, or one of them that is ticked in the document, and now `done` in the account. */
  readonly kind: 'added' | 'done';
  readonly title: string;
  /** Id of one of our people, or a stakeholder's name; undefined when the document names nobody that the files know. */
  readonly owner: string | undefined;
  /** Undefined when the document gives no day that can be read. */
  readonly due: IsoDay | undefined;
  readonly status: 'open' | 'done';
}
