import type { LongRun } from '../../longRun';
import type { CancellationToken } from '../../ports';
import type { PlaybookInWork } from '../../playbooks/playbooks';
import type { SourceDocument } from '../../model/sourceDocument';
import type { Span } from '../../text/span';
import type { Completion, CompletionKind, FixAll, HoverText, Place } from '../authoring';

/**
 * What an editor asks while somebody writes a playbook: its front matter, the expressions in it, and its text. Answers are in
 * offsets of the file; places of other files come as ranges. No answer throws on broken text.
 */
export interface PlaybookAuthoring {
  /** Whether the file lies in the portfolio's folder of playbooks, as one. */
  owns(file: string): Promise<boolean>;
  /** What could stand at the offset; also where the text does not parse. */
  complete(playbook: PlaybookInWork, offset: number, token?: CancellationToken): Promise<readonly PlaybookCompletion[]>;
  /** What is known of the key, field, function, template or step at the offset. */
  hover(playbook: PlaybookInWork, offset: number, token?: CancellationToken): Promise<HoverText | undefined>;
  /** The team's own template that an id of the messages names; what names of the front matter mean, such as segments of the settings. */
  definitions(playbook: PlaybookInWork, offset: number, token?: CancellationToken): Promise<readonly Place[]>;
  /** Every place that names what the front matter names at the offset: tasks and snoozes of accounts name a playbook by its id. */
  references(playbook: PlaybookInWork, offset: number, options: { readonly withDefinition: boolean }, token?: CancellationToken): Promise<readonly Place[]>;
  /** All fixes that may be applied without asking, as one step; undefined where the file is no playbook. */
  fixAll(playbook: PlaybookInWork): Promise<FixAll | undefined>;
  /** How many accounts the playbook applies to, on its trigger's line; undefined where the file says nothing of a playbook. */
  lens(playbook: PlaybookInWork, run?: LongRun): Promise<PlaybookLens | undefined>;
  /** Which playbooks apply, for each account of the document; none where none does. */
  accountLenses(document: SourceDocument, run?: LongRun): Promise<readonly AccountPlaybooksLens[]>;
}

export type PlaybookCompletionKind = CompletionKind | 'field' | 'list' | 'function' | 'variable' | 'template' | 'role' | 'step';

export interface PlaybookCompletion extends Omit<Completion, 'kind'> {
  readonly kind: PlaybookCompletionKind;
}

/** A line above a place of a file. Plain text; the host makes it safe for its own markup. */
export interface PlaybookLens {
  readonly span: Span;
  readonly title: string;
  /** What it stands for by name, a line each. */
  readonly tooltip: string;
  /** Id of the playbook. */
  readonly playbook: string;
}

export interface AccountPlaybooksLens extends Omit<PlaybookLens, 'playbook'> {
  /** Index of the account's sheet in the document. */
  readonly sheet: number;
}
