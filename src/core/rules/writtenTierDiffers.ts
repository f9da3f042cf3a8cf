import type { Rule } from './rule';

/** The written tier is a copy for readers of the file; the computed one is the truth. */
export const writtenTierDiffers: Rule = {
  id: 'health/written-tier-differs',
  severity: 'warning',
  fault: 'The tier written in the file is not the one that the score gives.',
  why: 'Whoever reads the file, or a report made from it, acts on the wrong tier.',
  instead: 'Write the computed tier, or find out which figure is out of date.',
  facts: ['H2'],
  check({ account, health, span }) {
    const written = account.data.health_tier;
    if (written === undefined || health.tier === null || written === health.tier.id) return [];
    const place = span(['health_tier'], 'value');
    return [
      {
        message: `health_tier says ${written}, but the score of ${health.score ?? 0} is ${health.tier.id}.`,
        span: place,
        fixes: [{ title: `Change to ${health.tier.id}`, edits: [{ span: place, newText: health.tier.id }], preferred: true }],
      },
    ];
  },
};
