import { describe, expect, it } from 'vitest';
import { noScore } from '../../../src/core/health/finishScore';
import type { HealthScore } from '../../../src/core/health/healthScore';
import { scoreSentence, shortScore } from '../../../src/core/report/scoreText';

const NONE = noScore('no data', '2025-11-22', 'engine');
const HEALTHY: HealthScore = { ...NONE, score: 72, coverage: 0.996, tier: { id: 'healthy', label: 'Healthy', min: 70, color: 'green', action: 'keep' } };

describe('shortScore', () => {
  it('has room for score and tier', () => {
    expect(shortScore(HEALTHY)).toBe('72 Healthy');
    expect(shortScore({ ...HEALTHY, tier: null })).toBe('72');
    expect(shortScore(NONE)).toBe('No score');
  });
});

describe('scoreSentence', () => {
  it('says how much of the score rests on data; all of it only where nothing is missing', () => {
    expect(scoreSentence('Acme', HEALTHY)).toBe('Acme: 72 of 100, Healthy; 99 % of the score rests on data.');
    expect(scoreSentence('Acme', { ...HEALTHY, tier: null, provisional: true })).toBe('Acme: 72 of 100; 99 % of the score rests on data (provisional).');
  });

  it('says why there is none', () => expect(scoreSentence('Acme', NONE)).toBe('Acme has no health score: no data.'));
});
