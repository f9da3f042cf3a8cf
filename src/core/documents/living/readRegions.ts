import { readBlocks } from '../../markdown/readBlocks';
import type { Block } from '../../markdown/readBlocks';
import type { Span } from '../../text/span';
import { plainLine } from './plainLine';
import { readMarker } from './regionMarker';
import type { RegionMarker } from './regionMarker';

/** A stretch of a document that was generated. */
export interface Region {
  readonly marker: RegionMarker;
  /** The comments around it. */
  readonly begin: Span;
  readonly end: Span;
  /** What stands between, without blank lines around it; empty just behind the first comment where nothing does. */
  readonly content: Span;
  /** Of the heading that it begins with, else of the nearest one above it. */
  readonly heading: Heading | undefined;
}

export interface Heading {
  /** Without markup. */
  readonly title: string;
  readonly level: number;
  readonly span: Span;
}

/**
 * A marker that is none of a region that can be kept up to date: one that cannot be read, one without its counterpart before the next marker,
 * or one of a region whose id stands further up already.
 */
export interface MarkerFault {
  readonly kind: 'unreadable' | 'without-end' | 'without-begin' | 'twice';
  /** Undefined where it cannot be read. */
  readonly id: string | undefined;
  /** The markers: one, or both of a region that stands twice. */
  readonly spans: readonly Span[];
}

export interface RegionsOfText {
  /** Each id once, in the order of the text. */
  readonly regions: readonly Region[];
  readonly faults: readonly MarkerFault[];
  readonly headings: readonly Heading[];
}

type FoundMarker = { readonly span: Span; readonly marker: RegionMarker; readonly isBegin: true } | { readonly span: Span; readonly id: string | undefined; readonly isBegin: false };

/**
 * The generated regions of a document. Only comments that stand as blocks of their own at the root of the text are markers: in code, quotes
 * and lists they are text.
 * @throws RangeError when the text is longer than `LIMITS.markdownBytes`
 */
export function readRegions(text: string): RegionsOfText {
  const blocks = readBlocks(text);
  const headings = blocks.filter(({ type }) => type === 'heading').map((block) => headingOf(text, block));
  const markers = blocks.flatMap((block) => markerOf(text, block));
  const regions = new Map<string, Region>();
  const faults: MarkerFault[] = [];
  for (let index = 0; index < markers.length; index++) {
    const first = markers[index]!;
    if (!first.isBegin) {
      faults.push({ kind: first.id === undefined ? 'unreadable' : 'without-begin', id: first.id, spans: [first.span] });
      continue;
    }
    const { id } = first.marker;
    const next = markers[index + 1];
    if (next === undefined || next.isBegin || next.id !== id) {
      faults.push({ kind: 'without-end', id, spans: [first.span] });
      continue;
    }
    index++;
    if (regions.has(id)) faults.push({ kind: 'twice', id, spans: [first.span, next.span] });
    else regions.set(id, regionOf(text, first, next.span, headings));
  }
  return { regions: [...regions.values()], faults, headings };
}

function markerOf(text: string, { type, span }: Block): FoundMarker[] {
  if (type !== 'html') return [];
  const read = readMarker(text.slice(span.start, span.end));
  if (read === undefined) return [];
  if (read === 'unreadable') return [{ span, id: undefined, isBegin: false }];
  return 'begin' in read ? [{ span, marker: read.begin, isBegin: true }] : [{ span, id: read.end, isBegin: false }];
}

function regionOf(text: string, { marker, span: begin }: { marker: RegionMarker; span: Span }, end: Span, headings: readonly Heading[]): Region {
  const inner = text.slice(begin.end, end.start);
  const trimmed = inner.trim();
  const start = trimmed === '' ? begin.end : begin.end + /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(inner)![0].length;
  const content = { start, end: trimmed === '' ? start : begin.end + inner.trimEnd().length };
  const within = headings.find(({ span }) => span.start === content.start && span.end <= content.end);
  return { marker, begin, end, content, heading: within ?? headings.filter(({ span }) => span.end <= begin.start).at(-1) };
}

function headingOf(text: string, { span, level = 1 }: Block): Heading {
  const [firstLine = ''] = text.slice(span.start, span.end).split(/[\r\n]/);
  return { title: plainLine(firstLine), level, span };
}
