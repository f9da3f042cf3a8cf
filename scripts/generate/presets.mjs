import { parse } from 'yaml';
import { readText } from './readSchemas.mjs';

const HEAD = '// Generated from presets/ by scripts/generateSchemas.mjs. Do not edit.\n';

/** The presets and their segments as modules: [path, text] each. */
export function presetFiles() {
  return [
    ['src/core/model/generated/segmentSets.ts', segmentSets()],
    ['src/core/model/generated/presets.ts', presets()],
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

function literal(segment) {
  const entries = Object.entries(segment).map(([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : value}`);
  return `{ ${entries.join(', ')} }`;
}
