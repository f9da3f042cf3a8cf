import type { DiffFinding, PortfolioDiff } from '../../diff/portfolioDiff';
import { SEVERITIES } from '../../finding';
import { plural } from '../../text/plural';
import { clip, commentCode, commentMessage, commentText } from './commentText';
import type { CommentWriter } from './commentWriter';
import { bullet } from './section';
import type { Section } from './section';

/** Of one rule: the tenth says nothing that the first did not. */
const MOST_OF_A_RULE = 10;
const MOST_WORDS = 240;
const SIGNS: Readonly<Record<DiffFinding['severity'], string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** Findings that the change brings and that it takes away; the heaviest first, and of one rule together. */
export function findingSections({ findings }: PortfolioDiff, writer: CommentWriter): Section[] {
  return [
    { title: `New findings: ${severityWords(findings.new)}`, items: items(findings.new, writer), between: '\n' },
    // Lines of fixed ones are those of the file as it was, to which no link leads.
    { title: `Fixed findings: ${findings.fixed.length}`, items: items(findings.fixed, undefined), between: '\n' },
  ];
}

function severityWords(findings: readonly DiffFinding[]): string {
  const counts = SEVERITIES.map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }));
  return counts.filter(({ count }) => count > 0).map(({ severity, count }) => (severity === 'info' ? `${count} info` : plural(count, severity))).join(', ');
}

function items(findings: readonly DiffFinding[], writer: CommentWriter | undefined): string[] {
  const byRule = new Map<string, DiffFinding[]>();
  for (const finding of heaviestFirst(findings)) {
    const others = byRule.get(finding.rule);
    if (others === undefined) byRule.set(finding.rule, [finding]);
    else others.push(finding);
  }
  return [...byRule].flatMap(([rule, all]) => {
    const told = all.slice(0, MOST_OF_A_RULE).map((finding) => item(finding, writer));
    const rest = all.length - told.length;
    return [...told, ...(rest > 0 ? [bullet(`and ${rest} more of ${commentCode(clip(rule, 80))}`)] : [])];
  });
}

function heaviestFirst(findings: readonly DiffFinding[]): DiffFinding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function item({ file, line, severity, rule, message }: DiffFinding, writer: CommentWriter | undefined): string {
  const place = commentText(`${file}:${line}`, MOST_WORDS);
  const words = `${SIGNS[severity]} ${writer === undefined ? place : writer.link(place, file, line)}: ${commentMessage(message, MOST_WORDS)}`;
  return bullet(`${words} (${commentCode(clip(rule, 80))})`);
}
