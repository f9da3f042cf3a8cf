import type { TextEdit } from '../../text/textEdit';
import type { Heading, Region, RegionsOfText } from './readRegions';

/** A text with the regions that were found in it. */
export interface RegionText extends RegionsOfText {
  readonly text: string;
}

export interface InsertedRegion {
  readonly region: Region;
  /** Where it goes in the text. */
  readonly at: number;
}

/** Regions that the template has anew, with the edits that put them into the document. */
export interface Insertion {
  readonly edits: readonly TextEdit[];
  readonly inserted: readonly InsertedRegion[];
}

/**
 * Puts regions of the new rendering into the document: behind the region that stands before them there, with the headings that lead to them,
 * or below the heading that the document has already.
 * @param isWanted whether a region of the rendering is to be put in
 * @param end where the document's own text ends, for what has no other place
 */
export function insertRegions(document: RegionText, rendered: RegionText, isWanted: (id: string) => boolean, lineBreak: string, end: number): Insertion {
  const places = new Map(document.regions.map((region) => [region.marker.id, region.end.end]));
  const pieces = new Map<number, string>();
  const inserted: InsertedRegion[] = [];
  let before: Region | undefined;
  let nearest: number | undefined;
  for (const region of rendered.regions) {
    if (isWanted(region.marker.id)) {
      const start = before?.end.end ?? 0;
      const leading = rendered.headings.filter(({ span }) => span.start >= start && span.end <= region.begin.start);
      const shared = leading.map((heading) => ({ heading, there: sameHeading(document, heading) })).filter(({ there }) => there !== undefined).at(-1);
      const piece = rendered.text.slice(shared?.heading.span.end ?? start, region.end.end).trim();
      const at = shared?.there?.span.end ?? nearest ?? end;
      pieces.set(at, `${pieces.get(at) ?? ''}\n\n${piece}`);
      places.set(region.marker.id, at);
      inserted.push({ region, at });
    }
    nearest = places.get(region.marker.id) ?? nearest;
    before = region;
  }
  const edits = [...pieces].map(([at, text]): TextEdit => ({ span: { start: at, end: at }, newText: text.replaceAll('\n', lineBreak) }));
  return { edits, inserted };
}

/** The heading of the document that says the same, outside of what is generated. */
function sameHeading({ headings, regions }: RegionText, { title, level }: Heading): Heading | undefined {
  return headings.find(
    (heading) => heading.title === title && heading.level === level && !regions.some(({ begin, end }) => begin.start <= heading.span.start && heading.span.end <= end.end),
  );
}
