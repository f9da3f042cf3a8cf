import type { Fix } from '../finding';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken } from '../ports';
import type { Range } from '../text/position';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { AccountField } from './history/accountFieldAt';

/**
 * What an editor asks while somebody writes, reads or rearranges files. Everything that a document's text holds is answered in
 * offsets of that text; places of other files come as ranges. No answer throws on broken text: it gives what can be known.
 */
export interface Authoring {
  /** What could stand at the offset; also where the text does not parse. */
  complete(document: SourceDocument, offset: number, token?: CancellationToken): Promise<readonly Completion[]>;
  /** What is known of the key or value at the offset. */
  hover(document: SourceDocument, offset: number, token?: CancellationToken): Promise<HoverText | undefined>;
  /** The field of an account at the offset, to ask the history about; undefined elsewhere. */
  accountField(document: SourceDocument, offset: number, token?: CancellationToken): Promise<AccountField | undefined>;
  /** Ways to rearrange or extend the sheet around the selection. */
  refactorings(document: SourceDocument, selection: Span, token?: CancellationToken): Promise<readonly Refactoring[]>;
  /** All fixes that may be applied without asking, as one step; each edit stands alone, so the rest of the text keeps its bytes. */
  fixAll(document: SourceDocument, token?: CancellationToken): Promise<FixAll>;
  /** Sheets, sections and items as a tree, with scores. */
  outline(document: SourceDocument): Promise<readonly OutlineNode[]>;
  folds(document: SourceDocument): readonly Fold[];
  links(document: SourceDocument): Promise<readonly Link[]>;
  /** The scores of components at the ends of their lines, for those who prefer hints to lenses. */
  hints(document: SourceDocument, shown: Span): Promise<readonly InlayHint[]>;
  /** Where the person, stakeholder, playbook, feature, product or component at the offset is defined. */
  definitions(document: SourceDocument, offset: number, token?: CancellationToken): Promise<readonly Place[]>;
  references(document: SourceDocument, offset: number, options: { readonly withDefinition: boolean }, token?: CancellationToken): Promise<readonly Place[]>;
  /** What a rename at the offset would rename, or why there is none. */
  renameTarget(document: SourceDocument, offset: number): Promise<RenameTarget | Refusal>;
  /** All edits of a rename, over the whole portfolio, or why it is refused. Nothing is renamed half. */
  rename(document: SourceDocument, offset: number, newName: string, token?: CancellationToken): Promise<RenameEdits | Refusal>;
  /** Accounts and people of the portfolio whose name has the letters of the query in their order. */
  findSymbols(query: string, token?: CancellationToken): Promise<readonly FoundSymbol[]>;
}

/** What a completion is, so that a host can show a fitting icon. */
export type CompletionKind = 'key' | 'section' | 'value' | 'date' | 'person' | 'stakeholder' | 'playbook' | 'feature' | 'rule' | 'file';

export interface Completion {
  readonly kind: CompletionKind;
  readonly label: string;
  /** Short, behind the label: the type of a key, the role of a person. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What replaces `replace`: a snippet with `$1`, `${2:text}` and `$0` where `isSnippet`, else plain text. Lines after the first are already indented. */
  readonly insertText: string;
  readonly isSnippet: boolean;
  /** What is replaced; touches the offset. */
  readonly replace: Span;
  /** Completions are shown in the order of this text. */
  readonly sortText: string;
  /** What is matched against the typed text, where that is not the label. */
  readonly filterText?: string;
}

export interface HoverText {
  readonly span: Span;
  /** Markdown; text of the user's files in it is escaped. */
  readonly markdown: string;
}

/** What a refactoring does, by a name that commands know; of each there is at most one for a selection, but of `switch-off`. */
export type RefactoringId =
  | 'to-flat-form'
  | 'to-sheet-form'
  | 'to-lines'
  | 'to-one-line'
  | 'add-required'
  | 'add-scores'
  | 'add-sections'
  | 'confirm-metric'
  | 'confirm-all-metrics'
  | 'add-stakeholder'
  | 'record-touchpoint'
  | 'switch-off';

export interface Refactoring {
  readonly id: RefactoringId;
  readonly title: string;
  /** `quickfix` for an answer to a finding that is no fix of it, such as to switch its rule off. */
  readonly kind: 'rewrite' | 'quickfix';
  readonly edits: readonly TextEdit[];
  /** The edits' texts are snippets with places to fill in; there is then one edit. */
  readonly isSnippet: boolean;
}

export interface OutlineNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'account' | 'plan' | 'settings' | 'model' | 'section' | 'list' | 'item' | 'field';
  readonly span: Span;
  /** The part to show when it is chosen; lies in `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

/** Lines, 0-based, both included. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind?: 'comment';
}

export interface Link {
  readonly span: Span;
  readonly tooltip: string;
  /** A file of the portfolio, or an address such as `mailto:` or `https:`. */
  readonly target: { readonly file: string } | { readonly uri: string };
}

export interface InlayHint {
  readonly offset: number;
  readonly text: string;
  /** Markdown. */
  readonly tooltip?: string;
}

export interface Place {
  readonly file: string;
  readonly range: Range;
}

export interface Refusal {
  readonly refused: string;
}

export interface RenameTarget {
  readonly span: Span;
  readonly placeholder: string;
}

export interface RenameEdits {
  readonly edits: readonly { readonly file: string; readonly edits: readonly { readonly range: Range; readonly newText: string }[] }[];
}

export interface FoundSymbol {
  readonly name: string;
  readonly kind: 'account' | 'person';
  /** What it belongs to: the segment of an account, the role of a person. */
  readonly container: string;
  readonly place: Place;
}

/** All preferred fixes of a document as one step, and how many there are. */
export interface FixAll {
  readonly edits: readonly TextEdit[];
  readonly applied: readonly Fix[];
}
