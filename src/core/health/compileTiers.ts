import type { JsonObject } from '../yaml/sourceTree';
import type { Tier } from './healthScore';
import { asList, asMap, asNumber, asText, labelOf } from './modelReader';
import type { ModelReader } from './modelReader';

/** Reads the tiers, best first. Together they must cover 0-100, each with an id and a lower edge of its own. */
export function compileTiers(data: JsonObject, reader: ModelReader): readonly Tier[] {
  const entries = asList(data['tiers']) ?? [];
  const read = entries.map((entry, index) => readTier(asMap(entry) ?? {}, index, reader));
  const tiers: Tier[] = [];
  for (const [index, tier] of read.entries()) {
    if (tier === undefined) continue;
    const twin = tiers.find((other) => other.min === tier.min || other.id === tier.id);
    if (twin === undefined) tiers.push(tier);
    else if (twin.id === tier.id) reader.report('model/duplicate-id', ['tiers', index, 'id'], `Two tiers have the id \`${tier.id}\`.`);
    else reader.report('model/tiers', ['tiers', index, 'min'], `The tiers \`${twin.id}\` and \`${tier.id}\` both begin at ${tier.min}; a score would be in two.`);
  }
  checkLowest(read, reader);
  return tiers.sort((a, b) => b.min - a.min);
}

/** Every score is in a tier. A tier that could not be read might be the lowest: one mistake must not bring a second finding. */
function checkLowest(read: readonly (Tier | undefined)[], reader: ModelReader): void {
  if (read.length === 0) {
    reader.report('model/tiers', ['tiers'], 'The model has no tiers; it needs at least one that begins at 0.', { what: 'key' });
    return;
  }
  const lowest = Math.min(...read.map((tier) => tier?.min ?? 0));
  if (lowest > 0) reader.report('model/tiers', ['tiers'], `No tier holds scores below ${lowest}; the lowest tier must begin at 0.`, { what: 'key' });
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
