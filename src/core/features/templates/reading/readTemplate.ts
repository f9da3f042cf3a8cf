import { LIMITS } from '../../../limits';
import type { Span } from '../../../text/span';
import { readCall } from './readCall';
import type { ReadCall } from './readCall';
import { scanTags } from './scanTags';
import type { ScannedTag } from './scanTags';
import { helperName } from './names';
import { brokenTag, mismatchedClose, refusals, straySign, unclosedBlock } from './templateProblems';
import type { Branch, Block, Call, Statement, Tag, TemplateProblem, TemplateTree } from './templateTree';

/** A block whose closing tag is yet to come. */
interface OpenBlock {
  readonly tag: Tag;
  readonly call: Call;
  readonly body: Statement[];
  bodyEnd: number | undefined;
  readonly branches: { readonly tag: Tag; readonly call: Call | undefined; readonly body: Statement[]; end: number }[];
}

/** Blocks in each other beyond this many are passed over: no rendering accepts half as many. */
const MOST_OPEN = 2 * LIMITS.templateBlockDepth;
/** What is wrong beyond this many faults nobody reads. */
const MOST_PROBLEMS = 100;

/** Reads a template's text from an offset on. Never throws; what is broken is a problem and is read as far as it can be. */
export function readTemplate(text: string, from = 0): TemplateTree {
  const reader = new TemplateReader(text);
  for (const scanned of scanTags(text, from)) {
    if (reader.isLost) break;
    reader.take(scanned);
  }
  return reader.finish();
}

class TemplateReader {
  private readonly statements: Statement[] = [];
  private readonly problems: TemplateProblem[] = [];
  private readonly open: OpenBlock[] = [];
  /** Opening tags that were passed over, whose closing ones are too. */
  private tooDeep = 0;

  constructor(private readonly text: string) {}

  /** Whether so much is wrong that reading on teaches nothing. */
  get isLost(): boolean {
    return this.problems.length >= MOST_PROBLEMS;
  }

  take(scanned: ScannedTag): void {
    const { tag } = scanned;
    this.problems.push(...refusals(tag));
    switch (tag.kind) {
      case 'comment':
        return this.note(scanned, undefined);
      case 'else':
        return this.branch(scanned);
      case 'close':
        return this.close(scanned);
      case 'raw':
        return this.note(scanned, undefined);
      default:
        return this.statement(scanned, this.call(scanned));
    }
  }

  finish(): TemplateTree {
    while (this.open.length > 0) this.leaveUnclosed(this.text.length);
    return { statements: this.statements, problems: this.problems.sort((a, b) => a.span.start - b.span.start) };
  }

  private statement({ tag }: ScannedTag, call: Call): void {
    const into = this.current();
    if (tag.kind === 'output') into.push({ kind: 'output', tag, call });
    else if (tag.kind === 'partial') into.push({ kind: 'partial', tag, call });
    else if (this.open.length >= MOST_OPEN) this.tooDeep++;
    else this.open.push({ tag, call, body: [], bodyEnd: undefined, branches: [] });
  }

  private branch(scanned: ScannedTag): void {
    const { tag } = scanned;
    const call = scanned.tokens.length > 0 ? this.call(scanned) : void this.note(scanned, undefined);
    const block = this.open.at(-1);
    const last = block?.branches.at(-1);
    if (block === undefined) return void this.problems.push(straySign(tag, this.text, 'stands in no block'));
    if (last !== undefined && last.call === undefined) this.problems.push(straySign(tag, this.text, 'comes after the last `{{else}}` of its block'));
    this.endPart(block, tag.span.start);
    block.branches.push({ tag, call, body: [], end: tag.span.end });
  }

  private close(scanned: ScannedTag): void {
    const { tag } = scanned;
    const { name } = this.call(scanned);
    if (this.tooDeep > 0) return void this.tooDeep--;
    const written = this.nameOf(name);
    const fits = this.open.map(({ call }) => this.nameOf(call.name)).lastIndexOf(written);
    if (fits < 0 && this.open.length === 0) return void this.problems.push(straySign(tag, this.text, 'closes no block'));
    // Without a block of that name it is the innermost one that was meant.
    if (fits < 0) this.problems.push(mismatchedClose(this.open.at(-1)!.tag, this.nameOf(this.open.at(-1)!.call.name), tag, this.text));
    while (fits >= 0 && this.open.length - 1 > fits) this.leaveUnclosed(tag.span.start);
    this.finishBlock(tag.span.start, tag);
  }

  private leaveUnclosed(at: number): void {
    const block = this.open.at(-1)!;
    this.problems.push(unclosedBlock(block.tag, this.nameOf(block.call.name), at, this.text));
    this.finishBlock(at, undefined);
  }

  private finishBlock(end: number, close: Tag | undefined): void {
    const block = this.open.pop()!;
    this.endPart(block, end);
    const span: Span = { start: block.tag.span.start, end: close?.span.end ?? end };
    const branches: readonly Branch[] = block.branches;
    const finished: Block = { kind: 'block', span, open: block.tag, call: block.call, isInverse: block.tag.kind === 'inverse', body: block.body, bodyEnd: block.bodyEnd!, branches, close };
    this.current().push(finished);
  }

  private endPart(block: OpenBlock, end: number): void {
    const last = block.branches.at(-1);
    if (last === undefined) block.bodyEnd = end;
    else last.end = end;
  }

  private call(scanned: ScannedTag): Call {
    const read = readCall(scanned.tokens, scanned.tag.inner);
    this.note(scanned, read);
    return read.call;
  }

  /** One fault a tag: what comes behind it is mostly its echo. */
  private note({ tag, faultyAt }: ScannedTag, read: ReadCall | undefined): void {
    if (!tag.isClosed || faultyAt !== undefined || read?.faultyAt !== undefined) this.problems.push(brokenTag(tag, faultyAt ?? read?.faultyAt, this.text));
    if (read?.call.blockParams !== undefined) this.problems.push(...refusals({ ...tag, blockParams: read.call.blockParams }));
  }

  private current(): Statement[] {
    const block = this.open.at(-1);
    return block === undefined ? this.statements : (block.branches.at(-1)?.body ?? block.body);
  }

  private nameOf(name: Call['name']): string {
    return name === undefined ? '' : (helperName(name) ?? this.text.slice(name.span.start, name.span.end));
  }
}
