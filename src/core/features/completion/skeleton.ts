import { PLAYBOOK_RULE_IDS } from '../../rules/playbookRuleIds';
import { keyText } from '../../yaml/blockText';
import { isJsonObject } from '../../yaml/jsonValue';
import { scalarText } from '../../yaml/scalarText';
import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';
import { schemaAt } from '../../schema/schemaNode';
import type { SchemaNode } from '../../schema/schemaNode';
import { symbolUseAt } from '../../schema/symbolNames';
import type { Candidate } from './candidate';
import { nextMonth, startingMrr } from './dates';
import type { CompletionScene } from './scene';
import { plain } from '../snippet';
import type { Stops } from '../snippet';
import { valueCandidates } from './values';

const STEP = '  ';
/** Choices beyond this many are no help. */
const MOST_CHOICES = 60;

/** A text such as a phone number: what is written over it might be read as a number. */
const NUMBER_LIKE = /^[+\d][\d .-]*$/;

/** How a skeleton is laid out: on lines of their own, indented below `indent`, or inside braces. */
export interface Layout {
  /** Indentation of the key or dash that the skeleton hangs on. */
  readonly indent: string;
  readonly inFlow: boolean;
}

/**
 * What stands behind the colon of a new key, its first blank or line break included, as a snippet: required keys and those of the
 * schema's example for maps, a first item for lists, a place to fill in for values.
 */
export function skeletonBehind(scene: CompletionScene, path: YamlPath, layout: Layout, stops: Stops, example?: JsonValue): string {
  const node = schemaAt(scene.kind, path);
  const shown = knownExample(scene, path) ?? example ?? node?.examples?.[0];
  if (node?.type === 'object' || (node === undefined && isJsonObject(shown))) return mapBehind(scene, path, node, layout, stops, shown);
  if (node?.type === 'array') return listBehind(scene, path, layout, stops, shown);
  return ` ${scalarStop(scene, path, node, stops, shown, layout.inFlow)}`;
}

/** The keys and values of a new map, the first key where the caret stands. `indent` is that of the keys. */
export function mapSkeleton(scene: CompletionScene, path: YamlPath, layout: Layout, stops: Stops, example?: JsonValue): string {
  const node = schemaAt(scene.kind, path);
  const shown = knownExample(scene, path) ?? example ?? node?.examples?.[0];
  const values = isJsonObject(shown) ? shown : {};
  const keys = [...new Set([...(node?.required ?? []), ...Object.keys(values)])];
  const entries = keys.map((key) => {
    const isOpen = node !== undefined && !node.keys.includes(key) && symbolUseAt(scene.kind, [...path, key], 'key')?.role !== 'reference';
    const name = isOpen ? stops.text(keyText(key, layout.inFlow)) : plain(keyText(key, layout.inFlow));
    return `${name}:${skeletonBehind(scene, [...path, key], layout, stops, values[key])}`;
  });
  return entries.join(layout.inFlow ? ', ' : scene.lineBreak + layout.indent);
}

/** What the portfolio knows better than the schema's example: the metrics of the model, the parameters of a rule. */
function knownExample({ kind, view }: CompletionScene, path: YamlPath): JsonObject | undefined {
  if (kind === 'account' && path.at(-1) === 'metrics') {
    const declared = [...(view.model?.declared.values() ?? [])];
    return Object.fromEntries(declared.map(({ id, bounds }) => [id, bounds?.minimum ?? (bounds === undefined ? '' : 0)]));
  }
  if (kind !== 'settings' || path[0] !== 'rules' || path.length !== 2) return undefined;
  if (PLAYBOOK_RULE_IDS.includes(String(path[1]))) return { severity: 'warning' };
  const rule = view.rules.find(({ id }) => id === path[1]);
  return rule && { severity: rule.severity, ...rule.parameters };
}

function mapBehind(scene: CompletionScene, path: YamlPath, node: SchemaNode | undefined, { indent, inFlow }: Layout, stops: Stops, example: JsonValue | undefined): string {
  const inner = { indent: indent + STEP, inFlow };
  const isEmpty = (node?.required ?? []).length === 0 && (!isJsonObject(example) || Object.keys(example).length === 0);
  if (isEmpty) return inFlow ? ` {${stops.text('')}\\}` : scene.lineBreak + inner.indent + stops.text('');
  const entries = mapSkeleton(scene, path, inner, stops, example);
  return inFlow ? ` { ${entries} \\}` : scene.lineBreak + inner.indent + entries;
}

function listBehind(scene: CompletionScene, path: YamlPath, { indent, inFlow }: Layout, stops: Stops, example: JsonValue | undefined): string {
  const first = Array.isArray(example) ? example[0] : undefined;
  const item = [...path, 0];
  const type = schemaAt(scene.kind, item)?.type;
  // A list of points or steps is best read, and written, as one.
  if (type === 'array') return ` ${stops.text(JSON.stringify(example ?? []).replaceAll(',', ', '))}`;
  if (type !== 'object') return ` [${scalarStop(scene, item, schemaAt(scene.kind, item), stops, first, true)}]`;
  if (inFlow) return ` [{ ${mapSkeleton(scene, item, { indent, inFlow }, stops, first)} \\}]`;
  const dashed = indent + STEP;
  return `${scene.lineBreak}${dashed}- ${mapSkeleton(scene, item, { indent: dashed + STEP, inFlow }, stops, first)}`;
}

/** One value to fill in: a choice where the values are known, else the schema's example to write over. */
function scalarStop(scene: CompletionScene, path: YamlPath, node: SchemaNode | undefined, stops: Stops, example: JsonValue | undefined, inFlow: boolean): string {
  const preset = presetOf(scene, path);
  if (preset !== undefined) return stops.text(scalarText(preset, 'plain', { inFlow }));
  const candidates = valueCandidates(scene, path, node);
  const [first] = candidates;
  if (first?.kind === 'date') return stops.text(scalarText(first.value, 'plain', { inFlow }));
  const known = candidates.length > 0 && candidates.length <= MOST_CHOICES && node?.type !== 'number';
  if (known) return stops.choice(startingWith(candidates, example).map(({ value }) => scalarText(value, 'plain', { inFlow })));
  const shown = typeof example === 'object' || example === undefined ? (node?.examples?.[0] ?? '') : example;
  if (typeof shown === 'object') return stops.text('');
  const isNumberLike = typeof shown === 'string' && NUMBER_LIKE.test(shown) && node?.format === undefined;
  const written = scalarText(shown, isNumberLike ? 'double-quoted' : 'plain', { inFlow });
  // Quotes stay when what is inside them is written over.
  return written.startsWith('"') ? `"${stops.text(written.slice(1, -1))}"` : stops.text(written);
}

/** A new entry of the ledger goes on where the last one ended (F3). */
function presetOf(scene: CompletionScene, path: YamlPath): string | number | undefined {
  if (scene.kind !== 'account' || path[0] !== 'revenue' || typeof path[1] !== 'number') return undefined;
  if (path[2] === 'month') return nextMonth(scene);
  return path[2] === 'starting' ? startingMrr(scene) : undefined;
}

/** The schema's example first, where it is one of the choices. */
function startingWith(candidates: readonly Candidate[], example: JsonValue | undefined): readonly Candidate[] {
  const shown = candidates.find(({ value }) => value === example);
  return shown === undefined ? candidates : [shown, ...candidates.filter((each) => each !== shown)];
}
