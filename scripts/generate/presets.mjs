import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { literal } from './literal.mjs';
import { headFrom, pathInProject, readText } from './readSchemas.mjs';

const HEAD = headFrom('presets/');
const MODEL_SUFFIX = '.health-model.yaml';

/** The presets, their segments and the texts of their health models as modules: [path, text] each. */
export function presetFiles() {
  return [
    ['src/core/model/generated/segmentSets.ts', segmentSets()],
    ['src/core/model/generated/presets.ts', presets()],
    ['src/core/health/generated/presetTexts.ts', presetTexts()],
  ];
}

function segmentSets() {
  const sets = Object.entries(parse(readText('presets/segments.yaml')));
  const lines = sets.map(([id, segments]) => `  ${id}: [\n${segments.map((segment) => `    ${literal(segment)},\n`).join('')}  ],\n`);
  const type = "import type { Segment as SegmentData } from '../../schema/generated/settingsSheet';\n\n";
  const names = sets.map(([id]) => `'${id}'`).join(' | ');
  return `${HEAD}${type}export const SEGMENT_SETS: Readonly<Record<${names}, readonly (SegmentData & { readonly id: string })[]>> = {\n${lines.join('')}};\n`;
}

function presets() {
  const lines = Object.entries(parse(readText('presets/presets.yaml'))).map(
    ([id, { label, health_model: healthModel, segments }]) => `  ${id}: ${literal({ id, label, healthModel, segments })},\n`,
  );
  return `${HEAD}/** What each preset consists of: a built-in health model and a set of segments. */\nexport const PRESETS = {\n${lines.join('')}} as const;\n`;
}

function presetTexts() {
  const files = readdirSync(pathInProject('presets')).filter((file) => file.endsWith(MODEL_SUFFIX)).sort();
  const lines = files.map((file) => {
    const text = readText(`presets/${file}`).replaceAll('\r\n', '\n');
    return `  ${literal(file.slice(0, -MODEL_SUFFIX.length))}: ${literal(text)},\n`;
  });
  return `${HEAD}/** The text of each \`presets/*${MODEL_SUFFIX}\`, by its name. */\nexport const PRESET_TEXTS = {\n${lines.join('')}} as const;\n`;
}
