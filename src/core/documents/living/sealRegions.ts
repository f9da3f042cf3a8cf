import { printMarker, UNSPOKEN } from './regionMarker';
import { hashesOf } from './regionText';

/** A freshly rendered text, ready to be written, with the ids of its regions in their order. */
export interface SealedText {
  readonly text: string;
  readonly regions: readonly string[];
}

const BEGIN = /^<!-- csac:begin ([a-z][a-z0-9-]*) -->$/gm;

/**
 * Puts the hash of what was generated into the marker of each region, so that a later look at the document knows what people changed.
 * @param rendered tidy Markdown that nobody has edited yet
 * @param isDeck whether the text is shown as slides, whose comments are notes of the speaker
 */
export function sealRegions(rendered: string, isDeck = false): SealedText {
  const regions: string[] = [];
  const begins = [...rendered.matchAll(BEGIN)];
  let text = '';
  let at = 0;
  for (const [index, begin] of begins.entries()) {
    const [marker, id = ''] = begin;
    const start = begin.index + marker.length;
    const closing = `\n<!-- csac:end ${id} -->`;
    const end = rendered.indexOf(closing, start);
    if (end < 0 || end > (begins[index + 1]?.index ?? rendered.length)) continue;
    regions.push(id);
    text += rendered.slice(at, begin.index) + printMarker({ id, ...hashesOf(rendered.slice(start, end)), kept: undefined, isUnspoken: isDeck });
    if (isDeck) text += rendered.slice(start, end) + closing.replace('csac', `${UNSPOKEN}csac`);
    at = isDeck ? end + closing.length : start;
  }
  return { text: text + rendered.slice(at), regions };
}
