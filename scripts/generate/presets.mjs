import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { literal } from './literal.mjs';
import { headFrom, pathInProject, readText } from './readSchemas.mjs';

const HEAD = headFrom('presets/');
const MODEL_SUFFIX = '.health-model.yaml';

/** The presets, their segments and their health models as modules: [path, text] each. */
export function presetFiles() {
  return [
    ['src/core/model/generated/segmentSets.ts', segmentSets()],
    ['src/core/model/generated/presets.ts', presets()],
    ['src/core/health/generated/presetModels.ts', presetModels()],
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

/** As data and not as texts: no window has to read YAML that never changes. The tests check the files themselves. */
function presetModels() {
  const names = readdirSync(pathInProject('presets'))
    .filter((file) => file.endsWith(MODEL_SUFFIX))
    .map((file) => file.slice(0, -MODEL_SUFFIX.length))
    .sort();
  const lines = names.map((name) => `  ${literal(name)}: ${literal(parse(readText(`presets/${name}${MODEL_SUFFIX}`)))},\n`);
  const type = "import type { JsonObject } from '../../yaml/sourceTree';\n\n";
  const ids = names.map((name) => `'${name}'`).join(' | ');
  return `${HEAD}${type}/** The health model of each \`presets/*${MODEL_SUFFIX}\`, by its name. */\nexport const PRESET_MODELS: Readonly<Record<${ids}, JsonObject>> = {\n${lines.join('')}};\n`;
}
