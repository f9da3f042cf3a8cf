import { lineBreakOf } from '../../text/lineBreak';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';
import { originComment } from '../documentOrigin';
import { insertRegions } from './insertRegions';
import type { RegionText } from './insertRegions';
import type { RegionFate } from './livingDocuments';
import { mergeRegion } from './mergeRegion';
import type { MergedRegion, MergeScene } from './mergeRegion';
import type { FoundOrigin } from './readOrigin';
import { readRegions } from './readRegions';
import type { Heading, MarkerFault, Region } from './readRegions';

/** A document in the text that somebody has, and as it is made today. */
export interface Versions {
  readonly text: string;
  readonly origin: FoundOrigin;
  /** The new rendering, sealed, with its own origin. */
  readonly rendered: string;
  readonly renderedOrigin: FoundOrigin;
}

/** What became of one region. */
export interface RegionOutcome {
  readonly region: string;
  readonly heading: Heading | undefined;
  readonly kind: RegionFate | 'unchanged';
  /** Whether the files say something that the document did not know of. */
  readonly isNews: boolean;
  /** What stands between the markers, or where an added region goes. */
  readonly span: Span;
  readonly before: string;
  /** The generated text; empty for an orphaned region. */
  readonly after: string;
  readonly merged?: MergedRegion;
}

export interface MergedDocument {
  readonly edits: readonly TextEdit[];
  /** In the order of the document, added ones behind. */
  readonly outcomes: readonly RegionOutcome[];
  readonly faults: readonly MarkerFault[];
}

/**
 * Merges a document with its new rendering. What stands outside of generated regions keeps its bytes, as do regions that people deleted,
 * copied or gave another name. Without any change there is no edit at all; else the origin gets the new day with the rest.
 * @throws RangeError when a text is longer than `LIMITS.markdownBytes`
 */
export function mergeDocument({ text, origin, rendered, renderedOrigin }: Versions, isSettled: MergeScene['isSettled']): MergedDocument {
  const lineBreak = lineBreakOf(text);
  const document: RegionText = { text, ...readRegions(text) };
  const made: RegionText = { text: rendered, ...readRegions(rendered) };
  const scene: MergeScene = { text, lineBreak, isSettled };
  const known = new Set(origin.origin.regions);
  const outcomes = document.regions.flatMap((region) => outcomeOf(scene, region, made, known));

  const seen = new Set([...known, ...document.regions.map(({ marker }) => marker.id), ...document.faults.map(({ id }) => id)]);
  const insertion = insertRegions(document, made, (id) => !seen.has(id), lineBreak, endOfText(text, origin.span.start));
  const added = insertion.inserted.map(({ region, at }): RegionOutcome => {
    const after = textOf(rendered, region);
    return { region: region.marker.id, heading: region.heading, kind: 'added', isNews: true, span: { start: at, end: at }, before: '', after };
  });

  const edits = [...outcomes.flatMap(({ merged }) => merged?.edits ?? []), ...insertion.edits];
  const regions = [...new Set([...renderedOrigin.origin.regions, ...known])];
  const stamp: TextEdit = { span: origin.span, newText: originComment({ ...renderedOrigin.origin, regions }, renderedOrigin.isUnspoken).trim() };
  return { edits: edits.length === 0 ? [] : [...edits, stamp], outcomes: [...outcomes, ...added], faults: document.faults };
}

function outcomeOf(scene: MergeScene, region: Region, made: RegionText, known: ReadonlySet<string>): RegionOutcome[] {
  const { marker, heading, content } = region;
  const fresh = made.regions.find((each) => each.marker.id === marker.id);
  const shared = { region: marker.id, heading, span: content, before: scene.text.slice(content.start, content.end) };
  if (fresh === undefined) return known.has(marker.id) ? [{ ...shared, kind: 'orphaned', isNews: false, after: '' }] : [];
  const after = textOf(made.text, fresh);
  const merged = mergeRegion(scene, region, after);
  return [{ ...shared, kind: merged.kind, isNews: merged.isNews, after, merged }];
}

function textOf(text: string, { content }: Region): string {
  return text.slice(content.start, content.end);
}

/** Behind the last character before the origin that is no blank. */
function endOfText(text: string, origin: number): number {
  return text.slice(0, origin).trimEnd().length;
}
