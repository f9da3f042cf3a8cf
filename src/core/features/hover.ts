import { schemaAt } from '../schema/schemaNode';
import type { SchemaNode } from '../schema/schemaNode';
import { escapeCode, escapeText } from '../text/escapeMarkdown';
import type { HoverText } from './authoring';
import type { FeatureView } from './featureView';
import { dateFacts } from './hover/dateFacts';
import { hoverSceneAt } from './hover/hoverScene';
import type { HoverScene } from './hover/hoverScene';
import { modelFacts } from './hover/modelFacts';
import { nameFacts } from './hover/nameFacts';
import { productFacts } from './hover/productFacts';
import { componentFacts, metricFacts, overallSentence } from './hover/scoreFacts';
import { schemaMarkdown } from './schemaMarkdown';

/** What is known of the key or value at the offset: what it means, what it does to the score, whom or what it names. */
export function hoverAt(view: FeatureView, offset: number): HoverText | undefined {
  const scene = hoverSceneAt(view, offset);
  if (scene === undefined) return undefined;
  const node = schemaAt(scene.kind, scene.path);
  const parts = [...meaning(scene, node), ...rootFacts(scene), ...componentFacts(scene), ...productFacts(scene), ...metricFacts(scene, node), ...dateFacts(scene), ...nameFacts(scene), ...modelFacts(scene)];
  const markdown = [...new Set(parts)].join('\n\n');
  return markdown === '' ? undefined : { span: scene.span, markdown };
}

/** The schema's text; of a chosen value only what this choice means. */
function meaning({ kind, path, on, value }: HoverScene, own: SchemaNode | undefined): string[] {
  // An item of a list of names has no text of its own.
  const isItem = typeof path.at(-1) === 'number' && own?.type !== 'object';
  const node = isItem ? schemaAt(kind, path.slice(0, -1)) : own;
  if (node === undefined) return [];
  const choice = on === 'value' && value !== undefined && value !== null ? (node.enum?.findIndex((each) => each === value) ?? -1) : -1;
  const chosen = node.enumDescriptions?.[choice];
  if (chosen === undefined) return [schemaMarkdown(node)];
  return [`**${escapeText(node.title)}** ${escapeCode(String(value))}: ${escapeText(chosen)}`];
}

/** On the root key of an account, and on its scores: the whole score. */
function rootFacts({ path, viewed }: HoverScene): string[] {
  const isWhole = path.length === 0 || (path.length === 1 && path[0] === 'scores');
  return isWhole && viewed !== undefined ? [overallSentence(viewed.health)] : [];
}
