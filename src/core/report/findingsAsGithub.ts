import type { Severity } from '../finding';
import type { LineRange } from '../ports';
import { plural } from '../text/plural';
import { messageWithHelp, rangeIn } from './checkedFile';
import type { CheckedFile } from './checkedFile';
import type { Annotation } from './githubAnnotation';
import type { Sink } from './sink';

/** Where annotations are to stand, and which of them matter most. */
export interface AnnotationScope {
  /** The path by which GitHub knows a file, from its path in the portfolio. */
  readonly fromRepository: (file: string) => string;
  /** The lines that the change wrote, by the file's path in the portfolio; undefined where no change is known. */
  readonly changed?: ReadonlyMap<string, readonly LineRange[]> | undefined;
  /** What is told before all findings, and is none of a file. */
  readonly first?: readonly Annotation[];
  /** Where those can be read that are not shown: "see the summary". */
  readonly rest: string;
}

const KINDS: Readonly<Record<Severity, Annotation['kind']>> = { error: 'error', warning: 'warning', info: 'notice' };
const HEAVIEST_FIRST = Object.values(KINDS);
/** GitHub shows so many annotations of a kind that one step prints, and drops all others without a word. */
const MOST_OF_A_KIND = 10;

const BEFORE_ALL = -1;
const ON_CHANGED_LINE = 0;
const IN_CHANGED_FILE = 1;
const ELSEWHERE = 2;

interface Candidate {
  readonly annotation: Annotation;
  /** One of the four above. */
  readonly place: number;
  /** How many others of its rule stand before it in such a place. */
  readonly nth: number;
}

/**
 * Findings as annotations of a GitHub pull request, at most ten of a kind: those on changed lines first, then those in changed files; among
 * these one of each rule before the second of any. The last one says how many more there are.
 */
export function findingsAsGithub(files: readonly CheckedFile[], sink: Sink, scope: AnnotationScope): void {
  const candidates = candidatesOf(files, scope).sort((a, b) => a.place - b.place || a.nth - b.nth);
  for (const kind of HEAVIEST_FIRST) {
    const all = candidates.filter(({ annotation }) => annotation.kind === kind);
    const shown = all.length <= MOST_OF_A_KIND ? all : all.slice(0, MOST_OF_A_KIND - 1);
    for (const { annotation } of shown) sink.annotation(annotation);
    const left = all.length - shown.length;
    if (left > 0) sink.annotation({ kind, title: 'More findings', message: `${plural(left, `more ${kind}`)}: ${scope.rest}` });
  }
}

function candidatesOf(files: readonly CheckedFile[], scope: AnnotationScope): Candidate[] {
  const seen = new Map<string, number>();
  const candidate = (annotation: Annotation, place: number): Candidate => {
    const key = `${place} ${annotation.title}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return { annotation, place, nth };
  };
  const first = (scope.first ?? []).map((annotation) => candidate(annotation, BEFORE_ALL));
  const ofFiles = files.flatMap((checked) => {
    const file = scope.fromRepository(checked.file);
    const lines = scope.changed?.get(checked.file);
    const elsewhere = lines === undefined ? ELSEWHERE : IN_CHANGED_FILE;
    const skipped = checked.skipped === undefined ? [] : [candidate({ kind: 'notice', file, title: 'Not checked', message: checked.skipped }, elsewhere)];
    const found = checked.findings.map((finding) => {
      const range = rangeIn(checked, finding.span);
      const isOnChangedLine = lines?.some(({ start, end }) => range.start.line < end && range.end.line >= start - 1) === true;
      const annotation = { kind: KINDS[finding.severity], file, range, title: finding.rule, message: messageWithHelp(finding) };
      return candidate(annotation, isOnChangedLine ? ON_CHANGED_LINE : elsewhere);
    });
    return [...found, ...skipped];
  });
  return [...first, ...ofFiles];
}
