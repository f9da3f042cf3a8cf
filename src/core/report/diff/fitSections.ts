import { byteLength } from './byteLength';
import type { Folding, Section } from './section';
import { sectionMarkdown } from './section';

/** For the line that counts what is left out. */
const REST_BYTES = 30;
const GAP_BYTES = 2;

/** The sections that fit. */
export interface Fitted {
  readonly blocks: readonly string[];
  readonly isCut: boolean;
}

/**
 * Cuts sections to a number of bytes, each behind one of its items: room is shared out evenly, and what short sections leave over goes
 * to the long ones.
 */
export function fitSections(sections: readonly Section[], bytes: number, folding: Folding): Fitted {
  const whole = sections.map((section) => sectionMarkdown(section, section.items.length, folding));
  const sizes = whole.map((text) => byteLength(text) + GAP_BYTES);
  const blocks = new Map<number, string>();
  let left = bytes;
  const shortestFirst = sizes.map((size, at) => ({ size, at })).sort((a, b) => a.size - b.size);
  shortestFirst.forEach(({ size, at }, done) => {
    const share = Math.floor(left / (sections.length - done));
    const text = size <= share ? whole[at]! : cutSection(sections[at]!, share, folding);
    blocks.set(at, text);
    left -= text === '' ? 0 : byteLength(text) + GAP_BYTES;
  });
  const ordered = sections.map((_, at) => blocks.get(at)!);
  return { blocks: ordered.filter((text) => text !== ''), isCut: ordered.some((text, at) => text !== whole[at]) };
}

function cutSection(section: Section, bytes: number, folding: Folding): string {
  let left = bytes - GAP_BYTES - REST_BYTES - byteLength(sectionMarkdown({ ...section, items: [''] }, 1, folding));
  let kept = 0;
  for (const item of section.items) {
    left -= byteLength(item) + section.between.length;
    if (left < 0) break;
    kept++;
  }
  return sectionMarkdown(section, kept, folding);
}
