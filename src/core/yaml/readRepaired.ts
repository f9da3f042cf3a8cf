import type { Event } from 'js-yaml';
import type { Span } from '../text/span';
import { blank } from './blank';
import { buildTree } from './buildTree';
import { describeFault } from './describeFault';
import { findMergeConflict } from './mergeConflict';
import { parseText } from './parseText';
import type { ParsedText, ParseFault } from './parseText';
import { indentAt, isBreak, lineEnd, lineStart } from './scanText';
import { joinClosers } from './joinClosers';
import type { YamlProblem, YamlSource } from './sourceTree';

const MOST_REPAIRS = 4;

/**
 * Reads a text that does not parse: what is wrong with it, and the tree of what remains when the faulty lines are left
 * out. Only faults that stand apart from those lines are told as well, since the others mostly follow from leaving out.
 */
export function readRepaired(text: string, fault: ParseFault, caret: number | undefined): YamlSource {
  const conflict = findMergeConflict(text);
  if (conflict === undefined) return new Repair(text, text, caret).run(fault);
  const { roots, state } = new Repair(text, conflict.firstSide, undefined).run();
  return { text, roots, problems: [conflict.problem], state: state === 'none' ? 'none' : 'repaired' };
}

/** The same for a part of a text, without merge conflicts: also what the answer rests on. */
export function readRepairedPart(text: string, fault: ParseFault, caret: number | undefined): RepairedPart {
  const repair = new Repair(text, text, caret);
  return { source: repair.run(fault), blanked: repair.blanked, reach: repair.reach };
}

export interface RepairedPart {
  readonly source: YamlSource;
  /** The lines that were left out, if only for a try. */
  readonly blanked: readonly Span[];
  /** The furthest place where the parser fell over. */
  readonly reach: number;
}

class Repair {
  private readonly problems: YamlProblem[] = [];
  private readonly removed: Span[] = [];
  readonly blanked: Span[] = [];
  reach = 0;

  constructor(
    private readonly text: string,
    /** The text to read, with as many characters as the original. */
    private working: string,
    private readonly caret: number | undefined,
  ) {}

  /** Reads the text; the fault spares a look, where it is known already. */
  run(known?: ParseFault): YamlSource {
    let parsed = known === undefined ? this.parse() : this.retry(known);
    if (parsed.ok) return this.read(parsed.events);
    const told = this.tell(parsed.fault);
    if (told.rule === 'yaml/binary') return this.unread();
    parsed = this.repairAtCaret(parsed.fault) ?? this.repairAt(parsed.fault, told.span.start);
    for (let repairs = 1; !parsed.ok; repairs++) {
      const further = describeFault(this.working, parsed.fault);
      if (this.standsApart(further)) this.problems.push(further);
      if (repairs === MOST_REPAIRS) return this.unread();
      parsed = this.repairAt(parsed.fault, further.span.start);
    }
    return this.read(parsed.events);
  }

  private parse(): ParsedText {
    const parsed = parseText(this.working);
    return parsed.ok ? parsed : this.retry(parsed.fault);
  }

  /** Reads once more where the fault is only a bracket's column. */
  private retry(fault: ParseFault): ParsedText {
    this.reach = Math.max(this.reach, fault.position);
    const joined = joinClosers(this.working, fault);
    if (joined === undefined) return { ok: false, fault };
    this.working = joined;
    const parsed = parseText(joined);
    if (!parsed.ok) this.reach = Math.max(this.reach, parsed.fault.position);
    return parsed;
  }

  private tell(fault: ParseFault): YamlProblem {
    const problem = describeFault(this.working, fault);
    this.problems.push(problem);
    return problem;
  }

  /** Leaves out the caret's line; undefined when that changes nothing about the fault. */
  private repairAtCaret(fault: ParseFault): ParsedText | undefined {
    if (this.caret === undefined) return undefined;
    const span = blockAt(this.working, Math.max(0, Math.min(this.caret, this.working.length)));
    const before = this.working;
    const parsed = this.parseWithout(span);
    if (parsed.ok || parsed.fault.position > Math.max(fault.position, span.end)) {
      this.removed.push(span);
      return parsed;
    }
    this.working = before;
    return undefined;
  }

  /** Leaves out the line of the told place, or of the fault where that is blank already. */
  private repairAt(fault: ParseFault, told: number): ParsedText {
    const place = [told, fault.position].find((offset) => !isBlankLine(this.working, offset)) ?? lastContent(this.working, fault.position);
    const span = blockAt(this.working, place);
    this.removed.push(span);
    return this.parseWithout(span);
  }

  private parseWithout(span: Span): ParsedText {
    this.blanked.push(span);
    this.working = blank(this.working, [span]);
    return this.parse();
  }

  /** Whether a later fault has nothing to do with what was left out: a line that is not inside of it stands between. */
  private standsApart({ rule, span }: YamlProblem): boolean {
    const offset = span.start;
    const last = this.removed.at(-1);
    if (last === undefined) return true;
    if (rule !== 'yaml/syntax' && this.problems.some((told) => told.rule === rule)) return false;
    if (this.removed.some((gone) => offset <= gone.end)) return false;
    const indent = indentAt(this.text, last.start);
    const between = this.text.slice(last.end, lineStart(this.text, offset)).split(/\r\n?|\n/);
    return between.some((line) => line.trim() !== '' && line.length - line.trimStart().length <= indent);
  }

  private read(events: readonly Event[]): YamlSource {
    const built = buildTree(this.working, events);
    const state = this.removed.length > 0 ? 'repaired' : 'whole';
    const problems = [...this.problems, ...built.problems.filter((found) => !this.isLostAnchor(found))];
    problems.sort((a, b) => a.span.start - b.span.start);
    return { text: this.text, roots: built.roots, problems, state };
  }

  /** An alias whose anchor stands in a line that was left out is not unknown to the user. */
  private isLostAnchor(found: YamlProblem): boolean {
    if (found.rule !== 'yaml/unknown-alias') return false;
    const name = this.text.slice(found.span.start + 1, found.span.end);
    return this.removed.some((span) => this.text.slice(span.start, span.end).includes(`&${name}`));
  }

  private unread(): YamlSource {
    return { text: this.text, roots: [], problems: this.problems, state: 'none' };
  }
}

/** The line of the offset together with the deeper lines that belong to it, without the last line break. */
function blockAt(text: string, offset: number): Span {
  const start = lineStart(text, offset);
  const indent = indentAt(text, start);
  const isItem = text[start + indent] === '-';
  let end = lineEnd(text, start);
  for (let next = nextLine(text, end); next !== undefined; next = nextLine(text, end)) {
    const nextIndent = indentAt(text, next);
    const nextEnd = lineEnd(text, next);
    const isEmpty = next + nextIndent >= nextEnd;
    const belongs = isEmpty || nextIndent > indent || (nextIndent === indent && !isItem && text.startsWith('- ', next + nextIndent));
    if (!belongs) break;
    end = nextEnd;
  }
  return { start, end };
}

function nextLine(text: string, end: number): number | undefined {
  if (end >= text.length) return undefined;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

function isBlankLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), lineEnd(text, offset)).trim() === '';
}

/** The last offset before this one that holds something; the text's start when there is none. */
function lastContent(text: string, offset: number): number {
  let at = Math.min(offset, text.length - 1);
  while (at > 0 && (isBreak(text.charCodeAt(at)) || text[at] === ' ' || text[at] === '\t')) at--;
  return Math.max(at, 0);
}
