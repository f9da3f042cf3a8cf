import { describe, expect, it } from 'vitest';
import { component, metric, preset, score } from './support';

const csm = preset('csm');

describe('the preset csm (H1)', () => {
  it('weighs its five components as published', () => {
    expect(csm.scale).toBe(100);
    expect(csm.components.map(({ id, weight }) => [id, weight])).toEqual([
      ['product_usage', 0.3],
      ['engagement', 0.25],
      ['support', 0.2],
      ['outcomes', 0.15],
      ['relationship', 0.1],
    ]);
  });

  it('has three colours with their actions', () => {
    expect(csm.tiers.map(({ min, color, action }) => [min, color, action])).toEqual([
      [80, 'green', 'Expand'],
      [50, 'yellow', 'Nurture'],
      [0, 'red', 'Save'],
    ]);
  });

  it.each([
    [80, 'green'],
    [79, 'yellow'],
    [50, 'yellow'],
    [49, 'red'],
  ])('puts a total of %d in %s', (total, tier) => {
    const scores = csm.components.map(({ id }) => `${id}: { score: ${total} }`).join(', ');
    const health = score(csm, `scores: { ${scores} }`);
    expect([health.score, health.tier?.id]).toEqual([total, tier]);
  });

  it('is the sum of score × weight, rounded to the nearest integer', () => {
    const health = score(csm, 'scores: { product_usage: { score: 85 }, engagement: { score: 70 }, support: { score: 90 }, outcomes: { score: 60 }, relationship: { score: 75 } }');
    expect(health.exact).toBeCloseTo(25.5 + 17.5 + 18 + 9 + 7.5, 9); // 77.5
    expect(health.score).toBe(78);
  });

  it.each([
    [95, 'above benchmark'],
    [90, 'above benchmark'],
    [89, 'healthy'],
    [70, 'healthy'],
    [69, 'below average'],
    [50, 'below average'],
    [49, 'at risk'],
    [0, 'at risk'],
  ])('reads a component of %d as %s', (entered, band) => {
    expect(component(score(csm, `scores: { support: { score: ${entered} } }`), 'support').band).toBe(band);
  });

  it.each([
    ['scores: { product_usage: { dau_mau_ratio: 0.3 } }', 'product_usage.dau_mau_ratio', 60],
    ['scores: { product_usage: { features_adopted: 14, features_available: 20 } }', 'product_usage.feature_breadth', 80],
    ['scores: { product_usage: { trend: down } }', 'product_usage.usage_trend', 30],
    ['{ scores: { product_usage: { active_users: 180 } }, contract: { seats_licensed: 200 } }', 'product_usage.active_seats', 90],
    ['scores: { engagement: { meeting_attendance: 0.75 } }', 'engagement.meeting_attendance', 70],
    ['scores: { engagement: { response_rate: 0.5 } }', 'engagement.response_rate', 50],
    ['scores: { engagement: { training_completion: 1 } }', 'engagement.training_completion', 100],
    ['scores: { engagement: { community_active: true } }', 'engagement.community', 90],
    ['scores: { engagement: { nps_answered: false } }', 'engagement.nps_answered', 40],
    ['scores: { support: { ticket_trend: up } }', 'support.ticket_trend', 30],
    ['scores: { support: { ticket_trend: down } }', 'support.ticket_trend', 90],
    ['scores: { support: { escalations: 0 } }', 'support.escalations', 100],
    ['scores: { support: { escalations: 2 } }', 'support.escalations', 50],
    ['scores: { support: { csat: 4 } }', 'support.csat', 70],
    ['scores: { support: { csat: 4.75 } }', 'support.csat', 95],
    ['scores: { support: { self_service_rate: 0.5 } }', 'support.self_service', 70],
    ['scores: { outcomes: { roi_achieved: 3, roi_promised: 3 } }', 'outcomes.roi', 90],
    ['scores: { outcomes: { kpi_improvement: 0 } }', 'outcomes.kpi_improvement', 50],
    ['scores: { outcomes: { goals_achieved: 2, goals_defined: 4 } }', 'outcomes.goals_met', 50],
    ['scores: { outcomes: { value_realized: 0.9 } }', 'outcomes.value_realized', 90],
    ['scores: { relationship: { sponsor_engaged: true } }', 'relationship.sponsor_access', 90],
    ['scores: { relationship: { contacts_count: 1 } }', 'relationship.threads', 30],
    ['scores: { relationship: { champion_strength: strong } }', 'relationship.champion_strength', 95],
    ['scores: { relationship: { competitor_mentions: 1 } }', 'relationship.competitor_mentions', 60],
  ])('%s gives %s %d points', (account, path, points) => {
    expect(metric(score(csm, account), path).points).toBeCloseTo(points, 9);
  });
});
