import type { IsoDay } from './calendar/isoDay';
import type { Finding } from './finding';
import type { PortfolioDiffs } from './diff/portfolioDiff';
import type { HealthScore } from './health/healthScore';
import type { ModelReviews } from './health/models/modelReviews';
import type { WhatIfs } from './engine/whatIf/whatIfs';
import type { Authoring } from './features/authoring';
import type { PlaybookAuthoring } from './features/playbooks/playbookAuthoring';
import type { TemplateAuthoring } from './features/templates/templateAuthoring';
import type { Lens } from './features/lens';
import type { Account } from './model/account';
import type { EvidenceScope, Settings } from './model/settings';
import type { SourceDocument } from './model/sourceDocument';
import type { DocumentData } from './documents/analysis';
import type { DocumentKindInfo } from './documents/catalogue';
import type { Audience } from './documents/documentInput';
import type { LivingDocuments } from './documents/living/livingDocuments';
import type { PlanProposal } from './documents/plan/planProposal';
import type { RenderedDocument } from './documents/renderDocument';
import type { TakenSnapshot } from './engine/snapshotHistory';
import type { ScoreHistories } from './history/scoreHistories';
import type { Playbooks } from './playbooks/playbooks';
import type { CancellationToken } from './ports';
import type { LineIndex } from './text/lineIndex';
import type { Span } from './text/span';
import type { YamlPath } from './yaml/sourceTree';

/** An account of a file, with its health on the engine's day. */
export interface ScoredAccount {
  readonly account: Account;
  readonly health: HealthScore;
}

/** What checking one file gave. */
export interface FileReport {
  readonly file: string;
  /** Undefined when the file could not be read as text. */
  readonly lines: LineIndex | undefined;
  readonly findings: readonly Finding[];
  /** Why the file was passed over: not a finding, but the user is told. */
  readonly skipped?: string;
}

/** The settings and health model in force, or why there is none. */
export interface PortfolioContext {
  readonly settings: Settings;
  /** Path of `customer-success.yaml`, when there is one. */
  readonly settingsFile: string | undefined;
  /** Name of the health model in force. */
  readonly modelName: string;
  /** Why accounts have no score, when the model is unusable. */
  readonly modelFault: string | undefined;
}

/** One account in the portfolio, light enough to keep thousands. */
export interface PortfolioAccount {
  readonly file: string;
  /** Index of the account's sheet in its file. */
  readonly sheet: number;
  readonly name: string;
  readonly segment: string | undefined;
  readonly arr: number | undefined;
  readonly csm: string | undefined;
  readonly renewalDate: string | undefined;
  readonly health: HealthScore;
}

export interface Portfolio {
  readonly accounts: readonly PortfolioAccount[];
  /** Files of ours that could not be read, with the reason. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

export interface RenderRequest {
  /** Id of a template, built-in or the team's own. */
  readonly template: string;
  /** File of the account, and its sheet where the file holds several. */
  readonly file: string;
  readonly sheet?: number;
  readonly audience?: Audience;
  /** Why the customer might leave (R5), where the user knows it; a save plan is written for it. */
  readonly reason?: string;
  /** In whose documents figures lead to their lines; the settings' `documents.evidence` when left out. */
  readonly evidence?: EvidenceScope;
  /** The day that the document speaks of; today when left out. */
  readonly asOf?: IsoDay;
  /** For a document that is made anew: the day on which it was first made, and the folder that it lies in, with `/` at its end. */
  readonly since?: IsoDay;
  readonly folder?: string;
  /** A template file of the user's own instead of the id's; needs the sandbox port. */
  readonly templateFile?: string;
  /** A template or partial as somebody is writing it, which counts instead of its file. */
  readonly unsaved?: { readonly file: string; readonly text: string };
}

export interface RenderProposal extends RenderedDocument {
  /** Where the document belongs: path from the portfolio's root, inside the account's folder unless the request names another one. */
  readonly target: string;
}

/** Rows of figures that make a score traceable, as Markdown. */
export interface Explanation {
  readonly title: string;
  readonly markdown: string;
}

/** How an engine works, not what it answers. */
export interface EngineConfiguration {
  /**
   * How many texts are kept as read, for the next question about them. A run over thousands of files keeps 1: what lives long
   * costs the collector of garbage more than it saves.
   */
  readonly keptDocuments?: number;
}

/** How far a check looks: at the document's `own` text with its plan and settings, or over the whole `portfolio`. */
export type CheckScope = 'own' | 'portfolio';

/** The one entry of the core for all hosts. One engine serves one portfolio; everything is relative to its root. */
export interface Engine {
  /** Whether a file's name alone makes it ours; others may be ours by content. */
  isNamedOurs(file: string): boolean;
  /** Reads a text, once per file and text; undefined when it is none of our kinds. `caret` is where a person types. */
  read(file: string, text: string, caret?: number): SourceDocument | undefined;
  /**
   * All findings of one document, in the order of the text. With the scope `own`, without those for which the whole portfolio has to be
   * read, such as a name that another account has too, or a history, such as a score that fell; as far as these are loaded, they count too.
   */
  check(document: SourceDocument, token?: CancellationToken, scope?: CheckScope): Promise<readonly Finding[]>;
  /** Reads a file through the workspace and checks it; undefined when it is not ours. */
  checkFile(file: string, token?: CancellationToken, scope?: CheckScope): Promise<FileReport | undefined>;
  /** Whether the whole portfolio and its earlier states have been read, so that a check of the scope `portfolio` need not wait for them. */
  isPortfolioKnown(): boolean;
  /** The files of which only the whole portfolio shows a fault: after a check of all files by themselves, these are checked once more. */
  filesJudgedAcross(): Promise<ReadonlySet<string>>;
  /** What an editor asks beyond findings and lenses; loaded at the first question. */
  authoring(): Promise<Authoring>;
  /** The same for templates of the team's own (`*.md.hbs`); answers nothing where these may not run. */
  templateAuthoring(): Promise<TemplateAuthoring>;
  /** What an editor asks about playbooks while somebody writes one, and what stands above accounts about them; loaded at the first question. */
  playbookAuthoring(): Promise<PlaybookAuthoring>;
  /** Accounts of a document with their health; empty when it holds none. `model` names another preset or model file. */
  scores(document: SourceDocument, options?: { model?: string }): Promise<readonly ScoredAccount[]>;
  /** Lenses of a document: stay in place, marked stale, while the text does not parse. */
  lenses(document: SourceDocument, detail: 'off' | 'overall' | 'all'): Promise<readonly Lens[]>;
  /** Why the score is what it is (H7); undefined when the document has no such account. */
  explain(document: SourceDocument, sheet?: number, options?: { model?: string }): Promise<Explanation | undefined>;
  /** What past scores can be asked; loaded at the first question. */
  history(): Promise<ScoreHistories>;
  /** What scores would be with other values, and the smallest changes that reach the next tier (H7); loaded at the first question. */
  whatIf(): Promise<WhatIfs>;
  /** How health models differ, what they do to the accounts, and how they would have judged the past; loaded at the first question. */
  models(): Promise<ModelReviews>;
  /** Which playbooks apply to which accounts, and what running one does; loaded at the first question. */
  playbooks(): Promise<Playbooks>;
  /** What changes between two recorded states, or from one to the files as they are now, do to the portfolio; loaded at the first question. */
  diffs(): Promise<PortfolioDiffs>;
  /** Where a field of an account stands, or would: its key, else that of the nearest parent there is. `sheet` is the account's. */
  placeOf(document: SourceDocument, sheet: number, path: YamlPath): Span | undefined;
  /** All accounts of the portfolio, read once and kept until `changed`. */
  portfolio(token?: CancellationToken, progress?: (done: number, total: number) => void): Promise<Portfolio>;
  context(): Promise<PortfolioContext>;
  /** Drops what is known of these files; no argument: of all. */
  changed(files?: readonly string[]): void;
  /**
   * What a snapshot of today adds to those of before (the text of `health-history.jsonl`; empty for none); nothing is written.
   * @throws UserError when there is no usable health model, or when snapshots of a later day are there
   */
  snapshot(before: string): Promise<TakenSnapshot>;
  /**
   * Asks the history anew, after a commit or a checkout; checks meanwhile rest on what was known before. Gives whether findings may differ now.
   */
  historyChanged(): Promise<boolean>;
  /** Documents that can be rendered: built in, and the team's own where the sandbox port is there. */
  documents(): Promise<readonly DocumentKindInfo[]>;
  /** @throws UserError with one plain line when the account or template is not there or cannot be used. */
  render(request: RenderRequest): Promise<RenderProposal>;
  /** The text of a template as it is rendered here, built-in or the team's own, to begin one's own with. @throws UserError on an unknown id */
  templateText(id: string): Promise<string>;
  /** What a document rests on, as data: signals, evidence, plays, days. @throws UserError as `render` */
  analyse(request: RenderRequest): Promise<DocumentData>;
  /** What can be asked of a rendered document after it was written; loaded at the first question. */
  living(): Promise<LivingDocuments>;
  /** The success plan of an account created, or the one there is brought up to date; nothing is written. @throws UserError with one plain line */
  planProposal(file: string, sheet?: number): Promise<PlanProposal>;
}

export { createEngine } from './engine/createEngine';
