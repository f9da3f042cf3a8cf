import type { Finding } from '../../finding';
import type { CancellationToken } from '../../ports';
import type { LineIndex } from '../../text/lineIndex';
import type { Completion, CompletionKind, HoverText, Place } from '../authoring';

/**
 * What an editor asks while somebody writes a template of the team's own (`*.md.hbs`): its front matter, its text, or a partial.
 * Answers about the text are in offsets of it; places of other files come as ranges. No answer throws on broken text.
 */
export interface TemplateAuthoring {
  /** Whether the file lies in the team's folder of templates, as one or as a partial. */
  owns(file: string): Promise<boolean>;
  /** Reads a file through the workspace and diagnoses it; undefined when it is no template of the team's. */
  checkFile(file: string, token?: CancellationToken): Promise<CheckedTemplate | undefined>;
  /** All that is wrong with the template, in the order of its text: what no rendering would accept, and nothing that one would. */
  diagnose(template: TemplateInWork, token?: CancellationToken): Promise<readonly Finding[]>;
  /** What could stand at the offset; also where the text does not parse. */
  complete(template: TemplateInWork, offset: number, token?: CancellationToken): Promise<readonly TemplateCompletion[]>;
  /** What is known of the field, helper, partial or key at the offset; of a field also its value in the account. */
  hover(template: TemplateInWork, offset: number, token?: CancellationToken): Promise<HoverText | undefined>;
  /** Where the account, plan or settings hold the field at the offset, or the file of the partial. */
  definitions(template: TemplateInWork, offset: number, token?: CancellationToken): Promise<readonly Place[]>;
  /** The template rendered as it stands for its account; a partial through a template that calls it. Runs in the sandbox only. */
  preview(template: TemplateInWork): Promise<TemplatePreview>;
}

/** A template's file with what is wrong in it. */
export interface CheckedTemplate {
  readonly file: string;
  /** Undefined when the file could not be read as text. */
  readonly lines: LineIndex | undefined;
  readonly findings: readonly Finding[];
}

/** A template as it stands on the screen. */
export interface TemplateInWork {
  readonly file: string;
  readonly text: string;
  /** The account that values are shown for; the portfolio's first one when nobody has chosen. */
  readonly account?: AccountChoice;
}

/** File of an account, and its sheet where the file holds several. */
export interface AccountChoice {
  readonly file: string;
  readonly sheet?: number;
}

export type TemplateCompletionKind = CompletionKind | 'field' | 'list' | 'helper' | 'block' | 'partial' | 'word';

export interface TemplateCompletion extends Omit<Completion, 'kind'> {
  readonly kind: TemplateCompletionKind;
}

/** A rendered template, or why there is none. */
export type TemplatePreview =
  | { readonly kind: 'rendered'; readonly account: string; readonly markdown: string }
  | { readonly kind: 'failed'; readonly account: string | undefined; readonly fault: TemplateFault; /** The fault as Markdown. */ readonly page: string };

export interface TemplateFault {
  /** One plain sentence, without file and line. */
  readonly message: string;
  /** The file that it is in; a partial may be at fault. */
  readonly file: string;
  /** 1-based; undefined when it is no line's fault. */
  readonly line?: number;
}
