import type { Rule } from './rule';

/** The written composite is a copy for readers of the file; the computed one is the truth. */
export const writtenScoreDiffers: Rule = {
  id: 'health/written-score-differs',
  severity: 'warning',
  fault: 'The composite score written in the file is not the one that the figures give.',
  why: 'A number that nobody recomputed drifts away from the account that it describes.',
  instead: 'Write the computed score, or find out which figure is out of date.',
  facts: ['H2'],
  check({ account, health, span }) {
    const written = account.data.composite_score;
    if (written === undefined || health.score === null || Math.round(written) === health.score) return [];
    const place = span(['composite_score'], 'value');
    const score = String(health.score);
    return [
      {
        message: `composite_score says ${written}, but the figures give ${score}.`,
        span: place,
        fixes: [{ title: `Change to ${score}`, edits: [{ span: place, newText: score }], preferred: true }],
      },
    ];
  },
};
