import { lineBreakOf } from '../text/lineBreak';
import type { Span } from '../text/span';
import { literalText } from './literalText';
import { keyText } from './blockText';
import { editPlace } from './editPlace';
import { edits, refuse } from './editResult';
import type { EditResult } from './editResult';
import { entryOf } from './nodePath';
import { shown } from './problems';
import { scalarText } from './scalarText';
import { afterColon } from './scanText';
import type { ScalarNode, ScalarValue, SourceNode, YamlPath, YamlSource } from './sourceTree';

/**
 * Sets a scalar, or fills in a value that is missing behind its key. Only the value's own bytes change: comments, anchor,
 * line breaks and all else stay. Refused behind or at an alias (P12), at a doubtful key (P04), and for lists and maps.
 */
export function setValue(source: YamlSource, root: SourceNode | null, path: YamlPath, value: ScalarValue): EditResult {
  const place = editPlace(root, path);
  if (!place.ok) return place;
  const { node, key, inFlow } = place;
  if (node === null) {
    if (key === undefined) return refuse('This item of the list is empty; write its value behind the dash.');
    return fillIn(source.text, key, scalarText(value, 'plain', { inFlow }));
  }
  if (node.kind === 'alias') return refuse(`The value is the alias ${shown(`*${node.name}`)}; edit it where ${shown(`&${node.name}`)} stands, or replace the alias by hand.`);
  if (node.kind !== 'scalar') return refuse(`The value of ${shown(String(path.at(-1) ?? 'this document'))} is a ${node.kind === 'map' ? 'map' : 'list'}, not a single value.`);
  if (node.start === node.end) return edits({ span: at(node.end), newText: ` ${scalarText(value, 'plain', { inFlow })}` });
  return edits({ span: { start: node.start, end: node.end }, newText: replacement(source.text, node, value, inFlow) });
}

function fillIn(text: string, key: ScalarNode, value: string): EditResult {
  const behindColon = afterColon(text, key.end);
  const newText = behindColon === key.end ? `: ${value}` : ` ${value}`;
  return edits({ span: at(behindColon), newText });
}

function replacement(text: string, node: ScalarNode, value: ScalarValue, inFlow: boolean): string {
  if (node.style !== 'literal' && node.style !== 'folded') return scalarText(value, node.style, { inFlow });
  const old = text.slice(node.start, node.end);
  const block = typeof value === 'string' ? literalText(value, old, lineBreakOf(text)) : undefined;
  if (block !== undefined) return block;
  const lineBreak = /(?:\r\n|\n|\r)$/.exec(old)?.[0] ?? '';
  return scalarText(value) + lineBreak;
}

/** Renames a key where it stands, in its own style of quotes. Refused when the map has the new name already. */
export function renameKey(_source: YamlSource, root: SourceNode | null, path: YamlPath, name: string): EditResult {
  const place = editPlace(root, path);
  if (!place.ok) return place;
  const { key, parent, inFlow } = place;
  if (key === undefined || parent?.kind !== 'map') return refuse('Only a key of a map can be renamed.');
  if (key.value !== name && entryOf(parent, name) !== undefined) return refuse(`The map has a key ${shown(name)} already.`);
  const newText = key.style === 'plain' ? keyText(name, inFlow) : scalarText(name, key.style);
  return edits({ span: { start: key.start, end: key.end }, newText });
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}
