import { describe, expect, it } from 'vitest';
import { metric, preset, score } from './support';

const scorecard = preset('scorecard');

describe('the preset scorecard (H3)', () => {
  it('weighs its four components as published', () => {
    expect(scorecard.components.map(({ id, weight }) => [id, weight])).toEqual([
      ['product_usage', 0.4],
      ['relationship', 0.25],
      ['financial', 0.2],
      ['sentiment', 0.15],
    ]);
    expect(scorecard.tiers.map(({ id, min, color }) => [id, min, color])).toEqual([
      ['healthy', 80, 'green'],
      ['stable', 60, 'yellow'],
      ['at-risk', 40, 'orange'],
      ['critical', 0, 'red'],
    ]);
  });

  it.each([
    ['product_usage: { dau_mau_ratio: 0.51 }', 'product_usage.dau_mau_ratio', 81, 'excellent'],
    ['product_usage: { dau_mau_ratio: 0.5 }', 'product_usage.dau_mau_ratio', 80, 'good'],
    ['product_usage: { dau_mau_ratio: 0.3 }', 'product_usage.dau_mau_ratio', 60, 'good'],
    ['product_usage: { dau_mau_ratio: 0.2 }', 'product_usage.dau_mau_ratio', 50, 'at risk'],
    ['product_usage: { dau_mau_ratio: 0.05 }', 'product_usage.dau_mau_ratio', 20, 'critical'],
    ['product_usage: { core_features_used: 9, core_features_available: 10 }', 'product_usage.feature_adoption', 90, 'excellent'],
    ['product_usage: { core_features_used: 3, core_features_available: 10 }', 'product_usage.feature_adoption', 30, 'critical'],
    ['relationship: { nps: 9 }', 'relationship.nps', 90, 'promoter'],
    ['relationship: { nps: 7 }', 'relationship.nps', 60, 'passive'],
    ['relationship: { nps: 6 }', 'relationship.nps', 35, 'detractor'],
    ['relationship: { regular_meetings: true, responsive: true }', 'relationship.csm_engagement', 100, 'both'],
    ['relationship: { regular_meetings: false, responsive: true }', 'relationship.csm_engagement', 65, 'one'],
    ['relationship: { regular_meetings: false, responsive: false }', 'relationship.csm_engagement', 20, 'none'],
    ['relationship: { sponsor_engaged: true, exec_sponsor: Tom }', 'relationship.exec_sponsor', 100, 'engaged'],
    ['relationship: { sponsor_engaged: false, exec_sponsor: Tom }', 'relationship.exec_sponsor', 65, 'identified'],
    ['relationship: { exec_sponsor: Tom }', 'relationship.exec_sponsor', 65, 'identified'],
    ['relationship: { sponsor_engaged: false, exec_sponsor: none }', 'relationship.exec_sponsor', 20, 'none'],
    ['financial: { late_payments: 0 }', 'financial.payment_history', 100, 'on time'],
    ['financial: { late_payments: 1 }', 'financial.payment_history', 65, 'late once'],
    ['financial: { late_payments: 3 }', 'financial.payment_history', 45, 'late twice or more'],
    ['financial: { growth: expanding }', 'financial.growth', 100, 'excellent'],
    ['financial: { growth: contracting }', 'financial.growth', 45, 'at risk'],
    ['sentiment: { ticket_sentiment: neutral }', 'sentiment.ticket_sentiment', 70, 'good'],
    ['sentiment: { resolution_satisfaction: 4.25 }', 'sentiment.resolution_satisfaction', 70, 'good'],
    ['sentiment: { product_feedback: negative }', 'sentiment.product_feedback', 45, 'at risk'],
    ['sentiment: { feature_requests: silent }', 'sentiment.feature_requests', 45, 'at risk'],
  ])('%s gives %s %d points, %s', (section, path, points, band) => {
    const found = metric(score(scorecard, `scores: { ${section} }`), path);
    expect(found.points).toBeCloseTo(points, 9);
    expect(found.band).toBe(band);
  });

  it('measures depth of use against the median of the segment', () => {
    const account = 'scores: { product_usage: { actions_per_user_weekly: 6 } }';
    const asked: (string | undefined)[] = [];
    const health = score(scorecard, account, { segment: 'smb', peerMedian: (source, segment) => (asked.push(source, segment), 5) });
    expect(asked).toEqual(['scores.product_usage.actions_per_user_weekly', 'smb']);
    expect(metric(health, 'product_usage.depth_of_use')).toMatchObject({ value: 1.2, points: 80, band: 'good' });
    expect(metric(score(scorecard, account), 'product_usage.depth_of_use')).toMatchObject({ status: 'missing', points: null });
    expect(scorecard.usesPeers).toBe(true);
  });

  it('adds up by hand for a whole account', () => {
    const health = score(
      scorecard,
      `scores:
  product_usage: { dau_mau_ratio: 0.4, core_features_used: 7, core_features_available: 10 } # (70 + 70) / 2
  relationship: { nps: 8, regular_meetings: true, responsive: false, exec_sponsor: Tom } # (75 + 65 + 65) / 3
  financial: { late_payments: 1, growth: stable } # (65 + 70) / 2
  sentiment: { ticket_sentiment: positive, product_feedback: neutral, resolution_satisfaction: 4, feature_requests: engaged } # (100 + 70 + 60 + 100) / 4
`,
    );
    expect(health.exact).toBeCloseTo(70 * 0.4 + (205 / 3) * 0.25 + 67.5 * 0.2 + 82.5 * 0.15, 9); // 70.958…
    expect(health.score).toBe(71);
    expect(health.tier?.id).toBe('stable');
  });
});
