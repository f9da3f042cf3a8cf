import type { RuleParameters } from '../../rules/rule';
import { PLAYBOOK_RULE_IDS } from '../../rules/playbookRuleIds';
import { schemaAt } from '../../schema/schemaNode';
import type { SchemaNode } from '../../schema/schemaNode';
import { symbolUseAt } from '../../schema/symbolNames';
import { escapeCode } from '../../text/escapeMarkdown';
import { keyText } from '../../yaml/blockText';
import type { YamlPath } from '../../yaml/sourceTree';
import type { Completion } from '../authoring';
import { schemaMarkdown, typeOf } from '../schemaMarkdown';
import type { Candidate } from './candidate';
import { namesOf } from './names';
import type { CompletionScene } from './scene';
import { skeletonBehind } from './skeleton';
import { Stops, plain } from '../snippet';
import { valueKeys } from './values';
import { inQuotes, sortText } from './written';

/** The ways to score a metric, of which it has one; and what a component is made of (see the model's schema). */
const ALTERNATIVES: readonly (readonly string[])[] = [
  ['points', 'steps', 'values', 'cases'],
  ['metrics', 'components'],
];

/** The keys that the map at the path does not have yet: missing required ones first, then in the order of the schema. */
export function keyCompletions(scene: CompletionScene, path: YamlPath): Completion[] {
  const { place } = scene;
  const node = schemaAt(scene.kind, path);
  const taken = new Set(place.siblings);
  for (const ways of ALTERNATIVES) if (scene.kind === 'health-model' && ways.some((way) => taken.has(way))) ways.forEach((way) => taken.add(way));
  const written = place.hasColon ? scene.view.document.text.slice(place.typed.start, place.typed.end) : undefined;
  const isWanted = (key: string): boolean => !taken.has(key) && key !== written;
  const required = (node?.required ?? []).filter(isWanted);
  const known = fieldsOf(scene, path, node).filter((key) => isWanted(key) && !required.includes(key));
  const named = namedKeys(scene, path, node).filter(({ value }) => isWanted(String(value)) && !known.includes(String(value)) && !required.includes(String(value)));
  return [
    ...required.map((key, index) => keyCompletion(scene, path, key, sortText(1, index))),
    ...known.map((key, index) => keyCompletion(scene, path, key, sortText(2, index))),
    ...named.map((candidate, index) => keyCompletion(scene, path, String(candidate.value), sortText(3, index), candidate)),
  ];
}

/** The keys of the schema; of a rule's settings only the parameters that the rule has. */
function fieldsOf({ kind, view }: CompletionScene, path: YamlPath, node: SchemaNode | undefined): readonly string[] {
  const [first, id] = path;
  if (kind === 'account' && path.at(-2) === 'metrics' && view.model?.declared.has(String(path.at(-1)))) return ['value', 'as_of', 'source'];
  if (kind !== 'settings' || first !== 'rules' || path.length !== 2) return node?.keys ?? [];
  const rule = view.rules.find((each) => each.id === id);
  const isKnown = rule !== undefined || PLAYBOOK_RULE_IDS.includes(String(id));
  return isKnown ? ['severity', ...Object.keys(rule?.parameters ?? {})] : (node?.keys ?? []);
}

/** Keys that are names of something: components, declared metrics, rules, segments, values of a metric's field. */
function namedKeys(scene: CompletionScene, path: YamlPath, node: SchemaNode | undefined): readonly Candidate[] {
  if (scene.kind === 'health-model' && path.at(-1) === 'values') return valueKeys(scene, path).map((value) => ({ value, kind: 'key' }));
  const use = node?.isOpen === true || path.at(-1) === 'metrics' ? symbolUseAt(scene.kind, [...path, ''], 'key') : undefined;
  // Our own people have no ids yet but those that are written here.
  return (use?.kinds ?? []).filter((kind) => kind !== 'person').flatMap((kind) => namesOf(kind, scene)).filter(({ value }) => value !== 'overall');
}

function keyCompletion(scene: CompletionScene, path: YamlPath, key: string, sort: string, named?: Candidate): Completion {
  const { place } = scene;
  const at = [...path, key];
  const node = schemaAt(scene.kind, at);
  const detail = named?.detail ?? (node === undefined ? undefined : [node.title, typeOf(node)?.replaceAll('`', '')].filter(Boolean).join(', '));
  const documentation = named?.documentation ?? ruleParameter(scene, path, key) ?? (node === undefined ? undefined : schemaMarkdown(node));
  const isSection = node?.type === 'object' || node?.type === 'array';
  return {
    kind: named?.kind ?? (isSection ? 'section' : 'key'),
    label: key,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation }),
    ...(place.hasColon || place.quote !== undefined ? keyAlone(scene, key) : { insertText: keySnippet(scene, path, key), isSnippet: true }),
    replace: place.typed,
    sortText: sort,
  };
}

function keyAlone({ place }: CompletionScene, key: string): Pick<Completion, 'insertText' | 'isSnippet'> {
  const insertText = place.quote === undefined ? keyText(key, place.inFlow) : inQuotes(key, place.quote) + (place.isClosed ? '' : place.quote);
  return { insertText, isSnippet: false };
}

/** The key with what belongs behind it. */
function keySnippet(scene: CompletionScene, path: YamlPath, key: string): string {
  const { column, inFlow, needsBlank } = scene.place;
  const blank = needsBlank ? ' ' : '';
  const stops = new Stops();
  const preset = presetOf(scene, path, key);
  const behind = preset === undefined ? skeletonBehind(scene, [...path, key], { indent: ' '.repeat(column), inFlow }, stops) : ` ${stops.text(preset)}`;
  return `${blank}${plain(keyText(key, inFlow))}:${behind}`;
}

/** The default of a rule's parameter, to begin with. */
function presetOf(scene: CompletionScene, path: YamlPath, key: string): string | undefined {
  const value = scene.kind === 'settings' && path[0] === 'rules' && path.length === 2 ? parameterOf(scene, String(path[1]), key) : undefined;
  return value === undefined ? undefined : String(value);
}

function ruleParameter(scene: CompletionScene, path: YamlPath, key: string): string | undefined {
  const value = scene.kind === 'settings' && path[0] === 'rules' && path.length === 2 ? parameterOf(scene, String(path[1]), key) : undefined;
  return value === undefined ? undefined : `Parameter of ${escapeCode(String(path[1]))}; ${value} when left out.`;
}

function parameterOf({ view }: CompletionScene, id: string, name: string): number | undefined {
  return view.rules.find((rule) => rule.id === id)?.parameters?.[name as keyof RuleParameters];
}
