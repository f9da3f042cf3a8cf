import { parse } from 'yaml';
import { readText } from './readSchemas.mjs';

const HEAD = '// Generated from presets/segments.yaml by scripts/generateSchemas.mjs. Do not edit.\n';

/** The presets' segments as a module: [path, text]. */
export function segmentFiles() {
  const sets = Object.entries(parse(readText('presets/segments.yaml')));
  const lines = sets.map(([id, segments]) => `  ${id}: [\n${segments.map((segment) => `    ${literal(segment)},\n`).join('')}  ],\n`);
  const type = "import type { Segment as SegmentData } from '../../schema/generated/settingsSheet';\n\n";
  const names = sets.map(([id]) => `'${id}'`).join(' | ');
  return [['src/core/model/generated/segmentSets.ts', `${HEAD}${type}export const SEGMENT_SETS: Readonly<Record<${names}, readonly (SegmentData & { readonly id: string })[]>> = {\n${lines.join('')}};\n`]];
}

function literal(segment) {
  const entries = Object.entries(segment).map(([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : value}`);
  return `{ ${entries.join(', ')} }`;
}
