import type { JsonObject } from '../yaml/sourceTree';
import type { Tier } from './healthScore';
import { asList, asMap, asNumber, asText, labelOf } from './modelReader';
import type { ModelReader } from './modelReader';

/** Reads the tiers, best first. Together they must cover 0-100, each with an id and a lower edge of its own. */
export function compileTiers(data: JsonObject, reader: ModelReader): readonly Tier[] {
  const tiers: Tier[] = [];
  // Also of tiers with a fault: one mistake must not bring a second finding on what it covers.
  let lowest = Infinity;
  for (const [index, entry] of (asList(data['tiers']) ?? []).entries()) {
    const tier = readTier(asMap(entry) ?? {}, index, reader);
    if (tier === undefined) continue;
    lowest = Math.min(lowest, tier.min);
    const twin = tiers.find((other) => other.min === tier.min || other.id === tier.id);
    if (twin === undefined) tiers.push(tier);
    else if (twin.id === tier.id) reader.report('model/duplicate-id', ['tiers', index, 'id'], `Two tiers have the id \`${tier.id}\`.`);
    else reader.report('model/tiers', ['tiers', index, 'min'], `The tiers \`${twin.id}\` and \`${tier.id}\` both begin at ${tier.min}; a score would be in two.`);
  }
  if (tiers.length === 0) {
    reader.report('model/tiers', ['tiers'], 'The model has no tiers; it needs at least one that begins at 0.', { what: 'key' });
  } else if (lowest > 0) {
    reader.report('model/tiers', ['tiers'], `No tier holds scores below ${lowest}; the lowest tier must begin at 0.`, { what: 'key' });
  }
  return tiers.sort((a, b) => b.min - a.min);
}

function readTier(data: JsonObject, index: number, reader: ModelReader): Tier | undefined {
  const id = asText(data['id']);
  const min = asNumber(data['min']);
  if (id === undefined || min === undefined) {
    reader.report('model/tiers', ['tiers', index], 'A tier needs an `id` and a `min`, the score at which it begins.');
    return undefined;
  }
  if (min < 0 || min > 100) {
    reader.report('model/tiers', ['tiers', index, 'min'], `The tier \`${id}\` begins at ${min}; scores are 0-100.`);
    return undefined;
  }
  return { id, label: asText(data['label']) ?? labelOf(id), min, color: asText(data['color']) ?? 'gray', action: asText(data['action']) ?? '' };
}
