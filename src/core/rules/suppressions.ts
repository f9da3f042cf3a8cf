import { isIsoDay } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { Finding } from '../finding';
import type { SourceDocument } from '../model/sourceDocument';
import { RULES } from './registry';
import type { Rule } from './rule';
import { SUPPRESSION_FORMS, SUPPRESSION_WORD, suppressionComments } from './suppressionComments';
import type { Piece, SuppressionComment, SuppressionForm } from './suppressionComments';
import { expired, malformed, noReason, unknownName, unused } from './suppressionFindings';

/** What judging the comments of a document rests on. */
export interface SuppressionBasis {
  readonly asOf: IsoDay;
  /** Whether the rules on the portfolio and on the past were asked too; else nobody knows yet what they find. */
  readonly isAcross: boolean;
  /** Whether every value of the document could be read; else a rule may be silent for what was left out. */
  readonly isSound: boolean;
  readonly rules?: readonly Rule[];
}

/** One rule that a comment switches off, and where: the line that it speaks of, undefined for the whole file. */
interface Suppression {
  readonly comment: SuppressionComment;
  readonly form: SuppressionForm;
  readonly rule: Rule;
  readonly name: Piece;
  readonly line: number | undefined;
}

/**
 * The findings without those that a comment of the document switches off, and with what is wrong with those comments: one without
 * reason or beyond its last day switches nothing off, and one that nothing needs is a finding itself. Only rules of the catalogue
 * can be switched off; what is wrong as YAML or by the schemas stays.
 */
export function applySuppressions(document: SourceDocument, findings: readonly Finding[], basis: SuppressionBasis): readonly Finding[] {
  if (!document.text.includes(SUPPRESSION_WORD)) return findings;
  const { rules = RULES, isAcross, isSound } = basis;
  const judged = suppressionComments(document).map((comment) => judge(document, comment, basis.asOf, rules));
  const suppressions = judged.flatMap((each) => each.suppressions).sort((a, b) => nearness(a) - nearness(b));
  const used = new Set<Suppression>();
  const left = findings.filter((finding) => {
    const line = document.lines.positionAt(finding.span.start).line;
    const by = suppressions.find((each) => each.rule.id === finding.rule && (each.line === undefined || each.line === line));
    if (by !== undefined) used.add(by);
    return by === undefined;
  });
  // What a rule that failed would have found, nobody knows.
  const isComplete = isSound && !findings.some(({ rule }) => rule === 'rules/broken');
  const idle = suppressions.filter((each) => isComplete && !used.has(each) && (isAcross || !looksAcross(each.rule)));
  return [...left, ...judged.flatMap((each) => each.findings), ...idle.map(({ comment, form, name }) => unused(document, comment, form, name))];
}

/** Whether only a look over the whole portfolio can tell if all comments of the document are needed. */
export function suppressesAcross(document: SourceDocument, rules: readonly Rule[] = RULES): boolean {
  if (!document.text.includes(SUPPRESSION_WORD)) return false;
  const named = new Set(suppressionComments(document).flatMap((comment) => comment.rules.map(({ text }) => text)));
  return rules.some((rule) => looksAcross(rule) && named.has(rule.id));
}

/** Whether the rule finds things that a look at the account as it is now does not show. */
function looksAcross({ on }: Rule): boolean {
  return on === 'portfolio' || on === 'past';
}

/** What a comment switches off, and what is wrong with it. One that is not in order switches nothing off. */
function judge(document: SourceDocument, comment: SuppressionComment, asOf: IsoDay, rules: readonly Rule[]): { readonly suppressions: Suppression[]; readonly findings: Finding[] } {
  const form = SUPPRESSION_FORMS.find((each) => each === comment.form.text);
  const fault = malformed(comment) ?? noReason(document, comment) ?? pastItsDay(document, comment, asOf);
  if (form === undefined || fault !== undefined) return { suppressions: [], findings: fault === undefined ? [] : [fault] };
  const line = lineOf(document, comment, form);
  const suppressions: Suppression[] = [];
  const findings: Finding[] = [];
  for (const name of comment.rules) {
    const rule = rules.find(({ id }) => id === name.text);
    if (rule === undefined) findings.push(unknownName(name, rules));
    else suppressions.push({ comment, form, rule, name, line });
  }
  return { suppressions, findings };
}

function pastItsDay(document: SourceDocument, comment: SuppressionComment, asOf: IsoDay): Finding | undefined {
  const { until } = comment;
  return until !== undefined && isIsoDay(until.text) && until.text < asOf ? expired(document, comment, until) : undefined;
}

/** The line that the comment speaks of: its own, or the next that holds more than a comment. */
function lineOf({ text, lines }: SourceDocument, { span }: SuppressionComment, form: SuppressionForm): number | undefined {
  if (form === 'file') return undefined;
  let { line } = lines.positionAt(span.start);
  if (form === 'line') return line;
  const isIdle = (index: number) => {
    const { start, end } = lines.lineSpan(index);
    return /^\s*(?:#.*)?$/.test(text.slice(start, end));
  };
  do line++;
  while (line < lines.lineCount && isIdle(line));
  return line;
}

/** A comment at the line itself is taken before one above it, and that before one for the whole file. */
function nearness({ form }: Suppression): number {
  return ['line', 'next-line', 'file'].indexOf(form);
}
