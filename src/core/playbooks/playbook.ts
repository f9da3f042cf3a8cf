import type { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import type { SourceDocument } from '../model/sourceDocument';

/** What a playbook is for; it decides which sections the playbook must have. */
export const PLAYBOOK_KINDS = ['onboarding', 'rescue', 'tier', 'expansion', 'renewal', 'win-back', 'feedback', 'change'] as const;
export type PlaybookKind = (typeof PLAYBOOK_KINDS)[number];

/** What the front matter of a playbook says, with its defaults; what is invalid in it is left out. Enough to match it against accounts. */
export interface PlaybookHead {
  /** The file's name without ending where the front matter gives none. */
  readonly id: string;
  /** The id where there is none. */
  readonly title: string;
  /** Path from the portfolio's root. */
  readonly file: string;
  /** A value that decides when it applies and cannot be read, by its key: then it matches nobody, and is not run. Undefined where all can be read. */
  readonly fault: { readonly of: string; readonly message: string; readonly span: Span } | undefined;
  readonly kind: PlaybookKind;
  /** Only an active one is matched; a draft and a retired one are checked all the same. */
  readonly status: 'active' | 'draft' | 'retired';
  /** The role of ours that answers for it, as `people` of the settings names roles; undefined where nobody is named. */
  readonly owner: string | undefined;
  /** Ids of the segments that it is for; empty where none is named: then it is for all. */
  readonly segments: readonly string[];
  /** When it applies: a boolean expression over an account. Without one it is run by hand only. */
  readonly trigger: string | undefined;
  /** Whether its tasks are agreed with the customer (`shared` in the account) or ours alone. */
  readonly audience: 'internal' | 'customer';
  /** Days after a run during which it does not apply again; 0 for none. */
  readonly cooldownDays: number;
  /**
   * An expression whose value names the occasion, such as `renewal_date`: for one occasion the playbook is run once. Without one, it is
   * not run again while tasks of it are open, nor in its cooldown.
   */
  readonly dedupeKey: string | undefined;
  readonly due: {
    /** An expression that gives the day from which the steps' offsets count; the day of the run when left out. */
    readonly from: string | undefined;
    /** Days, for steps that name none; negative before that day. */
    readonly days: number | undefined;
  };
  /** How one sees that it worked. */
  readonly outcome:
    | {
        /** A boolean expression over the account: true when the aim is reached. */
        readonly measure: string;
        /** Days after a run within which that should be. */
        readonly withinDays: number | undefined;
      }
    | undefined;
}

/** A part of a playbook's text that begins with a heading. */
export interface PlaybookSection {
  /** Which of the sections that playbooks have it is; undefined for one of the author's own. */
  readonly id: PlaybookSectionId | undefined;
  readonly title: string;
  /** The heading's line. */
  readonly heading: Span;
  /** The heading with all below it. */
  readonly span: Span;
  /** Whether nothing stands below the heading but blanks and comments. */
  readonly isEmpty: boolean;
}

export const PLAYBOOK_SECTIONS = ['why', 'signals', 'steps', 'messages', 'exit-criteria', 'escalation'] as const;
export type PlaybookSectionId = (typeof PLAYBOOK_SECTIONS)[number];

/** One box to tick: `- [ ] Ask the champion who follows (CSM, within 2 days)`. */
export interface PlaybookStep {
  /** What is to be done, without the brackets at its end, as plain text. */
  readonly title: string;
  /** What tells it from the other steps, made of its title: it ends the `key` of the task. */
  readonly id: string;
  /** Role of ours, as `people` of the settings names roles; undefined where the step names none, or one that is not known. */
  readonly owner: string | undefined;
  /** Days from the playbook's `due.from`, negative before it; undefined where the step names none. */
  readonly dueDays: number | undefined;
  /** What its brackets say of owner and due in words that are not understood. */
  readonly unread: { readonly owner?: string; readonly due?: string };
  /** The whole item. */
  readonly span: Span;
  /** The first paragraph behind the box, the brackets at its end included. */
  readonly words: Span;
  /** The words in brackets at its end, brackets included, and in it the owner and the due; undefined where they are not there. */
  readonly tail: { readonly span: Span; readonly owner?: Span; readonly due?: Span } | undefined;
}

/** A mail or document of the playbook: an item of its messages that begins with a template's id as code. */
export interface PlaybookMessage {
  /** Id of a template, as `csac render --list` knows it. */
  readonly template: string;
  /** What the author says of it. */
  readonly note: string;
  /** The id, without its backticks. */
  readonly span: Span;
}

/** Any heading of a playbook's text, of whatever level. */
export interface PlaybookHeading {
  /** 1-6; sections begin at 2. */
  readonly level: number;
  readonly title: string;
  readonly span: Span;
}

/** A link or image of a playbook's text that leads to a file or a heading, as written. */
export interface PlaybookLink {
  readonly address: string;
  /** The address, without the signs around it. */
  readonly span: Span;
}

/** Why the text below the front matter was not read. */
export interface UnreadText {
  readonly reason: 'too-long' | 'too-deep';
  readonly span: Span;
}

/** A playbook's file, read as far as it can be. */
export interface PlaybookDocument {
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly head: PlaybookHead;
  /** The front matter as a document of its own, in offsets of the file; undefined where there is none. */
  readonly front: SourceDocument | undefined;
  /** Where the text below the front matter begins. */
  readonly bodyStart: number;
  /** Undefined where the text was read; else there are no sections, steps and so on. */
  readonly unread: UnreadText | undefined;
  readonly headings: readonly PlaybookHeading[];
  readonly sections: readonly PlaybookSection[];
  readonly steps: readonly PlaybookStep[];
  /** Items of the steps that hold no box to tick: they become no tasks. */
  readonly plainSteps: readonly Span[];
  readonly messages: readonly PlaybookMessage[];
  /** Items of the messages that name no template: nothing is written for them. */
  readonly plainMessages: readonly Span[];
  readonly links: readonly PlaybookLink[];
}
