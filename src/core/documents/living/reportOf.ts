import type { Finding } from '../../finding';
import { firstLine } from '../../model/sheetSpan';
import { plural } from '../../text/plural';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';
import type { DocumentOrigin } from '../documentOrigin';
import { inWords } from './inWords';
import type { DocumentReport, WordChange } from './livingDocuments';
import type { MergedDocument, RegionOutcome } from './mergeDocument';
import type { MarkerFault } from './readRegions';
import { wordChanges } from './wordChanges';

/** Changes that a finding tells, and those that the lens has room for. */
const TOLD = 5;
const TOLD_IN_LENS = 3;
const FIRST_CHARACTER: Span = { start: 0, end: 0 };

/** What a check of a document says, from its merge with what it would be today. */
export function reportOf(text: string, { outcomes, faults }: MergedDocument, { as_of: asOf }: DocumentOrigin): DocumentReport {
  const told = outcomes.filter(({ kind, isNews }) => kind === 'kept' || isNews).map((outcome) => ({ outcome, changes: wordChanges(outcome.before, outcome.after) }));
  const findings = [
    ...told.map(({ outcome, changes }) => (outcome.kind === 'kept' ? editedFinding(text, outcome, changes) : staleFinding(text, outcome, changes, asOf))),
    ...faults.map((fault) => faultFinding(text, fault)),
  ];
  const news = told.filter(({ outcome }) => outcome.isNews);
  const changes = news.flatMap(({ outcome, changes: own }) => (own.length > 0 ? own : [{ label: nameOf(outcome), before: '', after: 'new layout' }]));
  const title =
    news.length === 0
      ? `As of ${asOf}: nothing changed in the files since`
      : `${plural(changes.length, 'change')} in the files since ${asOf}: ${inWords(changes, TOLD_IN_LENS)}`;
  return {
    findings: findings.sort((a, b) => a.span.start - b.span.start),
    lens: { span: FIRST_CHARACTER, state: news.length === 0 ? 'current' : 'stale', title, asOf },
  };
}

/** The report of a document that cannot be made anew, with the reason. */
export function unknownReport(reason: string, { as_of: asOf }: DocumentOrigin): DocumentReport {
  return { findings: [], lens: { span: FIRST_CHARACTER, state: 'unknown', title: `As of ${asOf}. ${reason}`, asOf } };
}

function staleFinding(text: string, outcome: RegionOutcome, changes: readonly WordChange[], asOf: string): Finding {
  const what = changes.length === 0 ? '' : `: ${inWords(changes, TOLD)}`;
  return {
    rule: 'document/stale',
    severity: 'info',
    message: `${nameOf(outcome)} ${outcome.kind === 'added' ? 'is new' : 'changed'} in the files since ${asOf}${what}`.replace(/\.*$/, '.'),
    span: firstLine(text, outcome.span),
    help: 'Refresh the document, or leave it as it was sent.',
    fixes: [],
  };
}

function editedFinding(text: string, outcome: RegionOutcome, changes: readonly WordChange[]): Finding {
  const { takeGenerated = [], keepYours = [] } = outcome.merged ?? {};
  const what = changes.length === 0 ? '' : `, from yours to the generated text: ${inWords(changes, TOLD)}`;
  return {
    rule: 'document/edited',
    severity: 'warning',
    message: `${nameOf(outcome)} was edited here, and the files have changed since${what}`.replace(/\.*$/, '.'),
    span: firstLine(text, outcome.span),
    help: 'Take the generated version, or keep yours until the files change again.',
    fixes: [
      { title: 'Take the generated version', edits: takeGenerated, preferred: false },
      { title: 'Keep this version', edits: keepYours, preferred: false },
    ],
  };
}

const FAULTS: Readonly<Record<MarkerFault['kind'], (id: string) => string>> = {
  unreadable: () => 'This marker cannot be read, so what it belongs to is not kept up to date.',
  'without-end': (id) => `The region \`${id}\` is not closed by \`<!-- csac:end ${id} -->\` before the next marker, so it is not kept up to date.`,
  'without-begin': (id) => `The region \`${id}\` ends here and begins nowhere, so it is not kept up to date.`,
  twice: (id) => `The region \`${id}\` stands here once more; only the first one is kept up to date.`,
};

function faultFinding(text: string, { kind, id = '', spans }: MarkerFault): Finding {
  const isOneLine = spans.every(({ start, end }) => !/[\r\n]/.test(text.slice(start, end)));
  return {
    rule: 'document/unreadable-marker',
    severity: kind === 'twice' ? 'info' : 'warning',
    message: FAULTS[kind](id),
    span: firstLine(text, spans[0]!),
    help: 'Mend the marker, or remove it: the text around it is then yours alone.',
    // A comment that is not closed swallows all behind it; no fix may take that away.
    fixes: isOneLine ? [{ title: plural(spans.length, 'Remove the marker').replace(/^\d+ /, ''), edits: spans.map((each) => removal(text, each)), preferred: false }] : [],
  };
}

/** Takes a marker out with the line that it stands on. */
function removal(text: string, { start, end }: Span): TextEdit {
  const lineBreak = /^\r\n|^\r|^\n/.exec(text.slice(end))?.[0] ?? '';
  return { span: { start, end: end + lineBreak.length }, newText: '' };
}

function nameOf({ heading, region }: RegionOutcome): string {
  return heading === undefined || heading.title === '' ? `The part \`${region}\`` : `“${heading.title}”`;
}
