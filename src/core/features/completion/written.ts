import type { Span } from '../../text/span';
import { scalarText } from '../../yaml/scalarText';
import type { Completion } from '../authoring';
import { onOneLine } from '../onOneLine';
import type { Candidate } from './candidate';
import type { CompletionScene } from './scene';

/** The order of a completion: by group, then by its number in it. */
export function sortText(group: number, index: number): string {
  return `${group}${String(index).padStart(5, '0')}`;
}

/** A value as a completion, quoted as the place asks for. `around` is what stands before and behind it, as in a list of one. */
export function valueCompletion(scene: CompletionScene, candidate: Candidate, index: number, around: readonly [before: string, behind: string] = ['', '']): Completion {
  const { place } = scene;
  const { value, kind, detail, documentation } = candidate;
  const text = String(value);
  const label = onOneLine(text);
  const inFlow = place.inFlow || around[0].endsWith('[');
  const written = place.quote === undefined ? scalarText(value, 'plain', { inFlow }) : inQuotes(text, place.quote) + (place.isClosed ? '' : place.quote);
  return {
    kind,
    label,
    ...(detail === undefined || detail === '' ? {} : { detail: onOneLine(detail) }),
    ...(documentation === undefined ? {} : { documentation }),
    insertText: (place.needsBlank ? ' ' : '') + around[0] + written + around[1],
    isSnippet: false,
    replace: place.typed,
    sortText: sortText(1, index),
    ...(detail === undefined || kind === 'value' ? {} : { filterText: onOneLine(`${text} ${detail}`) }),
  };
}

/** A name of a field inside an expression: only the name at the caret is replaced. */
export function fieldCompletion(scene: CompletionScene, candidate: Candidate, index: number, name: Span): Completion {
  const { needsBlank } = scene.place;
  return { ...valueCompletion(scene, candidate, index), insertText: (needsBlank ? ' ' : '') + String(candidate.value), replace: name };
}

/** The text as it stands between quotes. */
export function inQuotes(text: string, quote: '"' | "'"): string {
  return scalarText(text, quote === '"' ? 'double-quoted' : 'single-quoted').slice(1, -1);
}
