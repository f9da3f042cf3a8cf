import { commonEnds } from '../../text/commonEnds';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';
import { carryTicks } from './carryTicks';
import type { Region } from './readRegions';
import { printMarker } from './regionMarker';
import type { RegionMarker } from './regionMarker';
import { hasSameEvidence, hashesOf } from './regionText';

/** What becomes of a region that the text and the new rendering both have. */
export interface MergedRegion {
  /** `unchanged`: the files say what they said, or people wrote the same already. */
  readonly kind: 'unchanged' | 'updated' | 'kept';
  /** Whether the files say something that neither the region nor its marker knew of. */
  readonly isNews: boolean;
  readonly edits: readonly TextEdit[];
  /** Edits that put the generated text in the place of people's, and those that let people's count as the answer to it. */
  readonly takeGenerated: readonly TextEdit[];
  readonly keepYours: readonly TextEdit[];
}

/** The document's text as far as a merge needs it. */
export interface MergeScene {
  readonly text: string;
  readonly lineBreak: string;
  /** Whether a ticked item that the new text does not have any more needs no place: the account itself has it as done. */
  readonly isSettled: (item: string) => boolean;
}

/**
 * Merges one region. While the files say what they said, the text stays whatever people made of it. A text that is still as it was generated,
 * but for ticks, becomes the new one, and takes the ticks along. Any other stays, and its marker says which version was offered for it.
 * @param generated the new text, with LF
 */
export function mergeRegion(scene: MergeScene, region: Region, generated: string): MergedRegion {
  const { marker } = region;
  const content = scene.text.slice(region.content.start, region.content.end);
  const [current, next] = [hashesOf(content), hashesOf(generated)];
  const sealed: RegionMarker = { ...marker, ...next, kept: undefined };
  const saysTheSame = next.hash === current.hash || next.hash === marker.hash;
  // As it was generated to the last tick: those ticks are the files', and no person's to keep.
  const isPristine = marker.hash !== undefined && current.hash === marker.hash;
  const carried = isPristine && !saysTheSame ? { text: generated, homeless: [] } : carryTicks(content, generated, saysTheSame);
  const write = (text: string): TextEdit[] => [...markerEdits(scene, region, sealed), ...contentEdits(scene, region, text)];
  const outcome = (kind: MergedRegion['kind'], isNews: boolean, edits: readonly TextEdit[]): MergedRegion => ({
    kind,
    isNews,
    edits,
    takeGenerated: write(carried.text),
    keepYours: markerEdits(scene, region, sealed),
  });

  const isUntouched = current.tickHash === marker.tickHash;
  if (saysTheSame) {
    const follows = (isUntouched || next.hash === current.hash) && !hasSameEvidence(content, generated);
    return outcome('unchanged', false, follows ? write(carried.text) : markerEdits(scene, region, sealed));
  }
  const loses = carried.homeless.some((item) => !scene.isSettled(item));
  if (isUntouched && !loses) return outcome('updated', true, write(carried.text));
  return outcome('kept', marker.kept !== next.hash, markerEdits(scene, region, { ...marker, kept: next.hash }));
}

function markerEdits({ text }: MergeScene, { marker, begin }: Region, wanted: RegionMarker): TextEdit[] {
  const isSame = marker.hash === wanted.hash && marker.tickHash === wanted.tickHash && marker.kept === wanted.kept;
  if (isSame) return [];
  const written = text.slice(begin.start, begin.end);
  const start = begin.start + written.length - written.trimStart().length;
  return replace(text, { start, end: start + written.trim().length }, printMarker(wanted));
}

function contentEdits({ text, lineBreak }: MergeScene, { begin, content, end }: Region, generated: string): TextEdit[] {
  const wanted = generated.replaceAll('\n', lineBreak);
  const isEmpty = content.start === content.end;
  if (wanted !== '' && !isEmpty) return replace(text, content, wanted);
  if (wanted === '' && isEmpty) return [];
  const around = lineBreak + lineBreak;
  return replace(text, { start: begin.end, end: end.start }, wanted === '' ? around : around + wanted + around);
}

/** The edit that makes the span read so, as short as it can be; none when it does already. */
function replace(text: string, span: Span, wanted: string): TextEdit[] {
  const before = text.slice(span.start, span.end);
  if (before === wanted) return [];
  const common = commonEnds(before, wanted);
  return [
    {
      span: { start: span.start + common.start, end: span.end - common.end },
      newText: wanted.slice(common.start, wanted.length - common.end),
    },
  ];
}
