import { describe, expect, it } from 'vitest';
import { component, metric, preset, score } from './support';

const engine = preset('engine');
const scored = (account: string, path: string): { points: number; band: string | undefined } => {
  const found = metric(score(engine, account), path);
  return { points: Math.round((found.points ?? NaN) * 1e6) / 1e7, band: found.band };
};

describe('the preset engine (H2)', () => {
  it('weighs its five dimensions as published', () => {
    expect(engine.scale).toBe(10);
    expect(engine.components.map(({ id, weight }) => [id, weight])).toEqual([
      ['product_usage', 0.3],
      ['engagement', 0.2],
      ['relationship', 0.15],
      ['outcomes', 0.2],
      ['financial', 0.15],
    ]);
  });

  it('has the published tiers', () => {
    expect(engine.tiers.map(({ id, min, color }) => [id, min, color])).toEqual([
      ['thriving', 80, 'green'],
      ['healthy', 60, 'yellow'],
      ['at-risk', 40, 'orange'],
      ['critical', 0, 'red'],
    ]);
  });

  it('is the sum of entered scores × 10 × weight', () => {
    const health = score(engine, 'scores: { product_usage: { score: 7 }, engagement: { score: 8 }, relationship: { score: 6 }, outcomes: { score: 5 }, financial: { score: 9 } }');
    expect(health.exact).toBeCloseTo(7 * 3 + 8 * 2 + 6 * 1.5 + 5 * 2 + 9 * 1.5, 9); // 69.5
    expect(health.score).toBe(70);
    expect(health.tier?.id).toBe('healthy');
    expect(health.coverage).toBe(1);
  });

  // Points here are on the scale of the file, 0-10.
  it.each([
    [0, 0, 'low'],
    [0.1, 1.75, 'low'],
    [0.2, 3.5, 'middle'],
    [0.3, 5, 'middle'],
    [0.4, 6.5, 'middle'],
    [0.41, 6.675, 'high'],
    [0.5, 8.25, 'high'],
    [0.6, 10, 'high'],
    [1, 10, 'high'],
  ])('DAU/MAU %d scores %d, %s', (ratio, points, band) => {
    expect(scored(`scores: { product_usage: { dau_mau_ratio: ${ratio} } }`, 'product_usage.dau_mau_ratio')).toEqual({ points, band });
  });

  it.each([
    ['product_usage: { features_adopted: 14, features_available: 20 }', 'product_usage.feature_coverage', 7.6666667, 'high'],
    ['product_usage: { features_adopted: 0, features_available: 20 }', 'product_usage.feature_coverage', 0, 'low'],
    ['product_usage: { core_actions_weekly: 320, active_users: 160 }', 'product_usage.core_actions', 5, 'middle'],
    ['product_usage: { trend: up }', 'product_usage.usage_trend', 9, 'high'],
    ['product_usage: { trend: flat }', 'product_usage.usage_trend', 5, 'middle'],
    ['product_usage: { trend: down }', 'product_usage.usage_trend', 1.5, 'low'],
    ['engagement: { login_trend: up }', 'engagement.login_trend', 8.5, 'high'],
    ['engagement: { login_trend: flat }', 'engagement.login_trend', 5, 'middle'],
    ['engagement: { login_trend: down }', 'engagement.login_trend', 1.5, 'low'],
    ['engagement: { support_tickets_30d: 0 }', 'engagement.support_tickets', 9, 'high'],
    ['engagement: { support_tickets_30d: 10 }', 'engagement.support_tickets', 3.5, 'middle'],
    ['engagement: { community_active: false }', 'engagement.community', 3, 'low'],
    ['relationship: { champion: "Ana Ruiz" }', 'relationship.champion', 6, 'middle'],
    ['relationship: { champion: none }', 'relationship.champion', 1, 'low'],
    ['relationship: { exec_sponsor: "Tom Berg" }', 'relationship.exec_sponsor', 9, 'high'],
    ['relationship: { contacts_count: 1 }', 'relationship.multi_threading', 3.5, 'middle'],
    ['relationship: { contacts_count: 4 }', 'relationship.multi_threading', 9, 'high'],
    ['outcomes: { goals_defined: 3 }', 'outcomes.goals_tracked', 8, 'high'],
    ['outcomes: { goals_defined: 4, goals_achieved: 0 }', 'outcomes.goals_met', 0, 'none met'],
    ['outcomes: { goals_defined: 4, goals_achieved: 2 }', 'outcomes.goals_met', 5, 'some met'],
    ['outcomes: { goals_defined: 4, goals_achieved: 4 }', 'outcomes.goals_met', 10, 'all met'],
    ['outcomes: { roi_documented: true }', 'outcomes.roi_documented', 9, 'high'],
    ['outcomes: { milestones_planned: 4, milestones_reached: 3 }', 'outcomes.milestones_reached', 6.5, 'high'],
    ['financial: { payment_status: current }', 'financial.payment_history', 6, 'middle'],
    ['financial: { payment_status: delinquent }', 'financial.payment_history', 0, 'low'],
    ['financial: { growth: expanding }', 'financial.value_trend', 10, 'high'],
    ['financial: { expansion_signals: [] }', 'financial.expansion_signals', 4, 'middle'],
    ['financial: { expansion_signals: [seat_limit, new_team] }', 'financial.expansion_signals', 8.5, 'high'],
    ['financial: { contraction_risk: true }', 'financial.contraction_risk', 0, 'low'],
  ])('%s gives %s %d points', (section, path, points, band) => {
    expect(scored(`scores: { ${section} }`, path)).toEqual({ points, band });
  });

  // The rows of H2's table: what makes a dimension low, middle or high.
  it.each([
    ['relationship', '{ champion: none, exec_sponsor: none, contacts_count: 1 }', 'low'],
    ['relationship', '{ champion: Ana, exec_sponsor: none, contacts_count: 1 }', 'middle'],
    ['relationship', '{ champion: Ana, exec_sponsor: Tom, contacts_count: 5 }', 'high'],
    ['outcomes', '{ goals_defined: 4, goals_achieved: 0, roi_documented: false }', 'low'],
    ['outcomes', '{ goals_defined: 4, goals_achieved: 2, roi_documented: false }', 'middle'],
    ['outcomes', '{ goals_defined: 4, goals_achieved: 4, roi_documented: true }', 'high'],
    ['financial', '{ payment_status: late, growth: stable, expansion_signals: [], contraction_risk: false }', 'low'],
    ['financial', '{ payment_status: current, growth: stable, expansion_signals: [], contraction_risk: false }', 'middle'],
    ['financial', '{ payment_status: current, growth: expanding, expansion_signals: [seat_limit], contraction_risk: false }', 'high'],
    ['engagement', '{ login_trend: down, support_tickets_30d: 12, community_active: false }', 'low'],
    ['engagement', '{ login_trend: flat, support_tickets_30d: 7, community_active: true }', 'middle'],
    ['engagement', '{ login_trend: up, support_tickets_30d: 3, community_active: true }', 'high'],
  ])('%s %s is %s', (id, section, band) => {
    expect(component(score(engine, `scores: { ${id}: ${section} }`), id).band).toBe(band);
  });

  it('adds up by hand for a whole account', () => {
    const health = score(
      engine,
      `scores:
  product_usage: { dau_mau_ratio: 0.3, features_adopted: 6, features_available: 10, trend: flat } # 5.0×0.5 + 6.5×0.2 + 5×0.2 of 0.9
  engagement: { login_trend: up, support_tickets_30d: 5, community_active: true } # 8.5×0.6 + 6.5×0.2 + 8.5×0.2
  relationship: { champion: Ana, exec_sponsor: Tom, contacts_count: 3 } # 6×0.4 + 9×0.2 + 8×0.4
  outcomes: { score: 6 }
  financial: { payment_status: current, growth: stable } # 6×0.5 + 5×0.3 of 0.8
`,
    );
    expect(component(health, 'product_usage').score).toBeCloseTo((10 * (2.5 + 1.3 + 1)) / 0.9, 9);
    expect(component(health, 'engagement').score).toBeCloseTo(81, 9);
    expect(component(health, 'relationship').score).toBeCloseTo(74, 9);
    expect(component(health, 'financial').score).toBeCloseTo((10 * (3 + 1.5)) / 0.8, 9);
    expect(health.exact).toBeCloseTo(16 + 16.2 + 11.1 + 12 + 8.4375, 9); // 63.7375
    expect(health.score).toBe(64);
    expect(health.next).toMatchObject({ tier: { id: 'thriving' }, points: 16 });
    expect(health.coverage).toBeCloseTo(0.3 * 0.9 + 0.2 + 0.15 + 0.2 + 0.15 * 0.8, 9);
  });
});
