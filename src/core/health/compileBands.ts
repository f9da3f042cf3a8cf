import type { JsonObject, JsonValue, YamlPath } from '../yaml/sourceTree';
import type { Band, ScorableValue } from './healthModel';
import { asMap } from './modelReader';
import type { ModelReader } from './modelReader';
import { inRange, overlap, parseRange } from './numberRange';

/**
 * Reads `bands`: names to stretches of numbers (`good: "0.2 - 0.4"`) or to values (`low: down`, `healthy: [flat, up]`).
 * Bands that overlap are reported: a value would have two names.
 */
export function compileBands(data: JsonObject, path: YamlPath, reader: ModelReader): readonly Band[] {
  const source = asMap(data['bands']);
  if (source === undefined) return [];
  const bands: Band[] = [];
  for (const [name, condition] of Object.entries(source)) {
    const band = readBand(name, condition);
    const at = [...path, 'bands', name];
    const twin = bands.find((other) => clash(other, band));
    if (twin) reader.report('model/bands', at, `The band \`${name}\` overlaps \`${twin.name}\`; a value must fall in one band only.`);
    else bands.push(band);
  }
  return bands;
}

/**
 * The name of the band that a value falls in. Where bands share an end, that number belongs to the band that is this number
 * alone, else to the one that begins with it, whatever their order.
 */
export function bandOf(bands: readonly Band[], value: ScorableValue): string | undefined {
  const holding = bands.filter((band) => holds(band, value));
  if (holding.length < 2) return holding[0]?.name;
  const exact = holding.find((band) => band.range?.low === band.range?.high);
  return (exact ?? holding.find((band) => band.range?.low === value))?.name;
}

function holds(band: Band, value: ScorableValue): boolean {
  return band.range === undefined ? band.values.includes(String(value)) : typeof value === 'number' && inRange(band.range, value);
}

function readBand(name: string, condition: JsonValue): Band {
  const range = typeof condition === 'string' ? parseRange(condition) : undefined;
  // A map or list in the place of a value is told by the schema, and holds nothing.
  const values = (Array.isArray(condition) ? condition : [condition]).filter((value) => typeof value !== 'object' || value === null).map(String);
  return { name, range, values: range === undefined ? values : [] };
}

function clash(a: Band, b: Band): boolean {
  if (a.range && b.range) return overlap(a.range, b.range);
  return a.values.some((value) => b.values.includes(value));
}
