import type { Span } from '../../../text/span';

/** A heading of the body, without its marks. */
export interface BodyHeading {
  readonly level: number;
  readonly title: string;
  readonly line: Span;
}

/** Where an offset stands in a playbook's body, found by the look of its lines: also where the text is half written. */
export interface BodyPlace {
  /** The line, without its break. */
  readonly line: Span;
  /** What stands before the offset on its line. */
  readonly before: string;
  /** The heading of the second level that it stands below, or is. */
  readonly section: BodyHeading | undefined;
  readonly isHeading: boolean;
  /** All headings of the body. */
  readonly headings: readonly BodyHeading[];
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Undefined before the body and inside blocks of code. */
export function bodyPlaceAt(text: string, bodyStart: number, offset: number): BodyPlace | undefined {
  if (offset < bodyStart) return undefined;
  const headings: BodyHeading[] = [];
  let found: Pick<BodyPlace, 'line' | 'before' | 'section' | 'isHeading'> | undefined;
  let fence: string | undefined;
  for (const line of linesOf(text, bodyStart)) {
    const written = text.slice(line.start, line.end);
    const mark = FENCE.exec(written)?.[1];
    const isInCode = fence !== undefined || mark !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark !== undefined && mark.startsWith(fence)) fence = undefined;
    const match = isInCode ? null : HEADING.exec(written);
    if (match !== null) headings.push({ level: match[1]!.length, title: (match[2] ?? '').trim(), line });
    if (line.start > offset || offset > line.end) continue;
    if (isInCode) return undefined;
    found = { line, before: text.slice(line.start, offset), section: headings.filter(({ level }) => level <= 2).at(-1), isHeading: match !== null };
  }
  return found && { ...found, section: found.section?.level === 2 ? found.section : undefined, headings };
}

function* linesOf(text: string, from: number): Generator<Span> {
  for (let start = from; start <= text.length; ) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    yield { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end };
    if (lineBreak < 0) return;
    start = lineBreak + 1;
  }
}
