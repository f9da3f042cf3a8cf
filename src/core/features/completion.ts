import { ROOT_KEYS, kindByName } from '../model/documentKind';
import { schemaAt } from '../schema/schemaNode';
import { symbolUseAt } from '../schema/symbolNames';
import type { Span } from '../text/span';
import { caretPlace } from '../yaml/caretPlace';
import type { CaretPlace } from '../yaml/caretPlace';
import { nodeAt } from '../yaml/nodePath';
import type { YamlPath, YamlSource } from '../yaml/sourceTree';
import type { Completion } from './authoring';
import { keyCompletions } from './completion/keys';
import { sceneOf } from './completion/scene';
import type { CompletionScene } from './completion/scene';
import { mapSkeleton, skeletonBehind } from './completion/skeleton';
import { Stops } from './snippet';
import { valueCandidates } from './completion/values';
import { fieldCompletion, sortText, valueCompletion } from './completion/written';
import type { FeatureView } from './featureView';
import { schemaMarkdown } from './schemaMarkdown';

const STEP = '  ';

/** What could stand at the offset, the likeliest first; empty where nothing can be said, as in comments and running text. `read` as in `caretPlace`. */
export function completionsAt(view: FeatureView, offset: number, read?: (text: string) => YamlSource): readonly Completion[] {
  const place = caretPlace(view.document.text, offset, read);
  if (place === undefined) return [];
  const scene = sceneOf(view, place);
  const rootKeys = rootKeyCompletions(view, place);
  return scene === undefined ? rootKeys : [...inSheet(scene, offset), ...rootKeys];
}

function inSheet(scene: CompletionScene, offset: number): Completion[] {
  const { what, inFlow } = scene.place;
  const { path } = scene;
  const node = schemaAt(scene.kind, path);
  switch (what) {
    case 'key':
      return keyCompletions(scene, path);
    case 'value':
      if (node?.type === 'object') return wholeMap(scene, path, inFlow);
      return node?.type === 'array' ? wholeList(scene, path) : values(scene, path, offset);
    case 'item':
      return [...newItem(scene, path, offset), ...keysOfItemAbove(scene)];
    case 'either':
      if (node?.type === 'array') return newItem(scene, [...path, 0], offset);
      // Nothing stands here yet: the whole of it is offered before its parts.
      return node === undefined || node.type === 'object' ? [...filledIn(scene, path), ...keyCompletions(scene, path)] : values(scene, path, offset);
  }
}

function values(scene: CompletionScene, path: YamlPath, offset: number): Completion[] {
  const node = schemaAt(scene.kind, path);
  // Between quotes only texts are what they seem.
  const candidates = valueCandidates(scene, path, node).filter(({ value }) => scene.place.quote === undefined || typeof value === 'string');
  const isExpression = symbolUseAt(scene.kind, path, 'value')?.kinds.includes('field') === true;
  if (!isExpression) return candidates.map((candidate, index) => valueCompletion(scene, candidate, index));
  const name = fieldNameAt(scene, offset);
  return candidates.map((candidate, index) => fieldCompletion(scene, candidate, index, name));
}

/** The dotted name around the offset, inside what is typed. */
function fieldNameAt({ view, place }: CompletionScene, offset: number): Span {
  const { text } = view.document;
  let { start, end } = { start: offset, end: offset };
  while (start > place.typed.start && /[\w.]/.test(text[start - 1]!)) start--;
  while (end < place.typed.end && /[\w.]/.test(text[end]!)) end++;
  return { start, end };
}

/** A value that is a map: its skeleton behind the colon. */
function wholeMap(scene: CompletionScene, path: YamlPath, inFlow: boolean): Completion[] {
  return wholeOf(scene, path, skeletonBehind(scene, path, { indent: ' '.repeat(indentOf(scene)), inFlow }, new Stops()));
}

/** A value that is a list: its first item, or what could be the only one of a list of names. */
function wholeList(scene: CompletionScene, path: YamlPath): Completion[] {
  const item = [...path, 0];
  const { inFlow } = scene.place;
  const node = schemaAt(scene.kind, item);
  if (node?.type === 'object' || node?.type === 'array') return wholeOf(scene, path, skeletonBehind(scene, path, { indent: ' '.repeat(indentOf(scene)), inFlow }, new Stops()));
  return valueCandidates(scene, item, node).map((candidate, index) => valueCompletion(scene, candidate, index, ['[', ']']));
}

/** A skeleton that stands behind a colon; its own blank goes where there is one already. */
function wholeOf(scene: CompletionScene, path: YamlPath, skeleton: string): Completion[] {
  const { place, view } = scene;
  if (place.quote !== undefined || place.typed.start !== place.typed.end) return [];
  if (skeleton.startsWith(' ')) return [titled(scene, path, place.needsBlank ? skeleton : skeleton.slice(1))];
  // Lines of its own need no blank behind the colon.
  const { text } = view.document;
  let { start } = place.typed;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return [{ ...titled(scene, path, skeleton), replace: { start, end: place.typed.end } }];
}

/** A new item of a block list, with its dash. */
function newItem(scene: CompletionScene, path: YamlPath, offset: number): Completion[] {
  const node = schemaAt(scene.kind, path);
  const indent = ' '.repeat(scene.place.column) + STEP;
  if (node?.type === 'object') return [titled(scene, path, `- ${mapSkeleton(scene, path, { indent, inFlow: false }, new Stops())}`)];
  return values(scene, path, offset).map((completion) => ({ ...completion, insertText: `- ${completion.insertText}` }));
}

/** Below an item of a list, in the column of its dash: a further key of that item, where keys belong. */
function keysOfItemAbove(scene: CompletionScene): Completion[] {
  const { place } = scene;
  const above = Number(place.path.at(-1)) - 1;
  const item = nodeAt(place.root, [...place.path.slice(0, -1), above])?.node;
  if (item?.kind !== 'map' || item.flow) return [];
  const path = [...scene.path.slice(0, -1), above];
  const siblings = item.entries.map(({ key }) => String(key.value));
  const inItem = { ...scene, path, place: { ...place, what: 'key' as const, siblings, column: place.column + STEP.length } };
  return keyCompletions(inItem, path).map((completion) => ({ ...completion, insertText: STEP + completion.insertText }));
}

/** The empty map at the path with its most used keys. */
function filledIn(scene: CompletionScene, path: YamlPath): Completion[] {
  const { column, needsBlank, quote } = scene.place;
  const node = schemaAt(scene.kind, path);
  if (node === undefined || node.keys.length === 0 || quote !== undefined) return [];
  const skeleton = mapSkeleton(scene, path, { indent: ' '.repeat(column), inFlow: false }, new Stops());
  return [titled(scene, path, (needsBlank ? ' ' : '') + skeleton)];
}

function titled(scene: CompletionScene, path: YamlPath, insertText: string): Completion {
  const node = schemaAt(scene.kind, path)!;
  return { kind: 'section', label: node.title, detail: 'filled in', documentation: schemaMarkdown(node), insertText, isSnippet: true, replace: scene.place.typed, sortText: sortText(0, 0) };
}

/** Indentation of the line that the caret is on, dashes counted: what its key hangs on. */
function indentOf({ view, place }: CompletionScene): number {
  const { text, lines } = view.document;
  const { line } = lines.positionAt(place.typed.start);
  const { start, end } = lines.lineSpan(line);
  return /^\uFEFF?( *(?:- +)*)/.exec(text.slice(start, end))![1]!.length;
}

/** Root keys, in files that are ours by their content, as far as the file has none yet. */
function rootKeyCompletions(view: FeatureView, place: CaretPlace): Completion[] {
  if (place.path.length > 0 || (place.what !== 'key' && place.what !== 'either') || place.inFlow) return [];
  const ofFile = view.document.sheets[0]?.kind;
  // Front matter holds no other sheets.
  if (ofFile === 'template' || ofFile === 'playbook') return [];
  const isOurs = kindByName(view.document.file) === undefined || place.siblings.some((key) => Object.hasOwn(ROOT_KEYS, key));
  if (!isOurs) return [];
  return Object.entries(ROOT_KEYS)
    .filter(([key]) => !place.siblings.includes(key))
    .map(([key, kind], index) => {
      const scene = sceneOf(view, { ...place, path: [key] })!;
      const node = schemaAt(kind, [])!;
      const snippet = place.hasColon || place.quote !== undefined ? key : `${key}:${skeletonBehind(scene, [], { indent: '', inFlow: false }, new Stops())}`;
      const documentation = schemaMarkdown(node);
      return { kind: 'section', label: key, detail: node.title, documentation, insertText: snippet, isSnippet: snippet !== key, replace: place.typed, sortText: sortText(4, index) };
    });
}
