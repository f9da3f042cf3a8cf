import type { KeptRegion, RegionChange } from '../core/documents/living/livingDocuments';

/** What a refresh did, on one line: `Value: ARR $120,000 → $132,000 | Risks: kept as you wrote it, …`. Empty when it did nothing. */
export function tellRefresh(changes: readonly RegionChange[], kept: readonly KeptRegion[]): string {
  const parts = changes.flatMap(({ region, heading, kind, told }) => {
    const name = heading === '' ? region : heading;
    if (kind === 'updated') return [`${name}: ${told === '' ? 'new layout' : told}`];
    return kind === 'added' ? [`${name}: added`] : [];
  });
  const stayed = kept.map(({ region, heading }) => `${heading === '' ? region : heading}: kept as you wrote it, and there is a newer version`);
  return [...parts, ...stayed].join(' | ');
}
