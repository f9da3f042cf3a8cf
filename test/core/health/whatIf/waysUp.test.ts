import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../../src/core/health/whatIf/wayUp';
import { AS_OF, model, preset } from '../support';
import { short, waysOf } from './support';

const ways = (...given: Parameters<typeof waysOf>): string[] => waysOf(...given).ways.map(short);

describe('ways up under the presets (H7)', () => {
  const engine = preset('engine');

  it('engine: a pair where no single change suffices', () => {
    const found = waysOf(
      engine,
      `scores:
  product_usage: { dau_mau_ratio: 0.3, features_adopted: 10, features_available: 20, trend: flat }
  engagement: { login_trend: flat, support_tickets_30d: 5, community_active: false }
  relationship: { champion: Ana, exec_sponsor: none, contacts_count: 2 }
  outcomes: { goals_defined: 4, goals_achieved: 2, roi_documented: false }
  financial: { payment_status: late, growth: stable, contraction_risk: false }
`,
    );
    expect(found.from.exact).toBeCloseTo(46.95, 9);
    expect(found.tier?.id).toBe('healthy');
    expect(found.ways.map(short)).toEqual(['hard: product_usage.dau_mau_ratio 0.3 → 0.54; outcomes.goals_achieved 2 → 4']);
    expect(found.ways[0]).toMatchObject({ reaches: { score: 60, tier: { id: 'healthy' } } });
  });

  it('csm: two changes in our hands before one that takes months', () => {
    const account = `contract: { seats_licensed: 100 }
scores:
  product_usage: { dau_mau_ratio: 0.5, features_adopted: 8, features_available: 10, trend: flat, active_users: 80 }
  engagement: { meeting_attendance: 0.9, response_rate: 0.8, training_completion: 0.8, community_active: true, nps_answered: false }
  support: { ticket_trend: flat, escalations: 2, csat: 4.2, self_service_rate: 0.5 }
  outcomes: { roi_achieved: 2, roi_promised: 2, goals_defined: 4, goals_achieved: 3 }
  relationship: { sponsor_engaged: true, contacts_count: 3, champion_strength: moderate, competitor_mentions: 1 }
`;
    expect(ways(preset('csm'), account)).toEqual(['moderate: engagement.nps_answered false → true; support.escalations 2 → 0']);
  });

  it('scorecard: a single change, and never a fact', () => {
    const account = `scores:
  product_usage: { dau_mau_ratio: 0.45, core_features_used: 6, core_features_available: 10 }
  relationship: { nps: 7, regular_meetings: true, responsive: true, sponsor_engaged: false, exec_sponsor: none }
  financial: { late_payments: 3, growth: stable }
  sentiment: { ticket_sentiment: neutral, resolution_satisfaction: 4.2, product_feedback: positive, feature_requests: engaged }
`;
    const found = ways(preset('scorecard'), account);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).not.toMatch(/late_payments|core_features_available/);
  });

  it('begins from what is computed where the whole score is set by hand, and says so', () => {
    const found = waysOf(
      engine,
      `scores:
  product_usage: { dau_mau_ratio: 0.4, trend: down }
  relationship: { champion: Ana }
overrides: [{ of: overall, score: 70, reason: Pilot, expires: 2025-12-12 }]
low_seasons: [{ from: "11-01", to: "12-31" }]
`,
    );
    expect(found.notes).toEqual(['The whole score is set by hand to 70, which hides every change until 2025-12-12; the ways begin from the computed score, 63.3.']);
    expect(found.from.override).toBeNull();
    expect(found.ways.map(short).join('\n')).not.toContain('trend');
  });

  it('lifts scores that were entered where nothing else is known', () => {
    const account = 'scores: { product_usage: { score: 7 }, engagement: { score: 8 }, relationship: { score: 6 }, outcomes: { score: 7 }, financial: { score: 9 } }';
    expect(ways(engine, account)).toEqual(['moderate: product_usage.score 7 → 9', 'moderate: outcomes.score 7 → 10', 'moderate: relationship.score 6 → 10']);
  });

  it('has no ways at the top, and says why there are none without a score', () => {
    expect(waysOf(engine, 'scores: { product_usage: { dau_mau_ratio: 0.6 } }')).toMatchObject({ tier: null, ways: [], notes: [] });
    expect(waysOf(engine, 'account: Acme').notes).toEqual(['There is no score to begin from: no metric or component of the model has a value.']);
  });
});

describe('ways up under a model of the team', () => {
  const own = (metrics: string, more = ''): ReturnType<typeof model> =>
    model(`name: own\nscale: 10\n${more}components:\n  - id: product_usage\n    weight: 1\n    metrics:\n${metrics}tiers: [{ id: top, min: 60, color: green }, { id: low, min: 0, color: red }]\n`);

  it('find the nearest value where more is better here and worse there', () => {
    const bent = own('      - { id: change, from: scores.product_usage.usage_change_30d, points: [[-0.5, 2], [0, 9], [0.3, 1], [0.6, 10]] }\n');
    // From 0 down to 0.3 the points go from 9 to 1: 6 are reached at 0.1125. Up from 0.3 to 0.6 from 1 to 10: 6 at 0.4667.
    expect(ways(bent, 'scores: { product_usage: { usage_change_30d: 0.2 } }')).toEqual(['moderate: product_usage.usage_change_30d 0.2 → 0.11']);
    expect(ways(bent, 'scores: { product_usage: { usage_change_30d: 0.3 } }')).toEqual(['moderate: product_usage.usage_change_30d 0.3 → 0.47']);
  });

  it('follow steps and cases', () => {
    const stepped = own('      - { id: cases, from: scores.product_usage.active_users, cases: [{ when: "age_months < 6", steps: [["> 10", 10], ["else", 1]] }, { steps: [[">= 25", 10], ["else", 1]] }] }\n');
    expect(ways(stepped, 'contract: { start: 2025-10-01 }\nscores: { product_usage: { active_users: 3 } }')).toEqual(['moderate: product_usage.active_users 3 → 11']);
    expect(ways(stepped, 'contract: { start: 2020-10-01 }\nscores: { product_usage: { active_users: 3 } }')).toEqual(['moderate: product_usage.active_users 3 → 25']);
  });

  it('confirm a value that has grown too old, or write a new one with its day', () => {
    const fresh = own('      - { id: nps, from: scores.relationship.nps, points: [[0, 0], [10, 10]], stale_after_days: 30, as_of: scores.relationship.nps_date }\n      - { id: trend, from: scores.product_usage.trend, values: { up: 5, flat: 3, down: 0 } }\n');
    const account = (nps: number): string => `scores: { product_usage: { trend: flat }, relationship: { nps: ${nps}, nps_date: 2025-01-01 } }`;
    expect(ways(fresh, account(10))).toEqual([`easy: relationship.nps_date "2025-01-01" → "${AS_OF}"`]);
    const found = waysOf(fresh, account(4)).ways;
    expect(found.map(short)).toEqual(['moderate: relationship.nps 4 → 9']);
    expect(changesOf(found[0]!)).toEqual([
      { path: ['scores', 'relationship', 'nps'], value: 9 },
      { path: ['scores', 'relationship', 'nps_date'], value: AS_OF },
    ]);
  });

  it('take what the model says of ease and what to do, and leave alone what it calls no lever', () => {
    const eased = own(
      '      - { id: a, from: scores.product_usage.dau_mau_ratio, points: [[0, 0], [1, 10]], ease: hard, advice: Work }\n      - { id: b, from: scores.relationship.sponsor_engaged, values: { true: 10, false: 2 }, ease: easy, advice: Call them }\n      - { id: c, from: scores.engagement.community_active, values: { true: 10, false: 0 }, ease: none }\n',
    );
    const found = waysOf(eased, 'scores: { product_usage: { dau_mau_ratio: 0.5 }, relationship: { sponsor_engaged: false }, engagement: { community_active: true } }').ways;
    expect(found.map(short)).toEqual(['easy: relationship.sponsor_engaged false → true', 'hard: product_usage.dau_mau_ratio 0.5 → 0.59']);
    expect(found.map(({ steps }) => steps[0]?.advice)).toEqual(['Call them', 'Work']);
  });

  it('keep to what the model declares', () => {
    const declared = own('      - { id: risk, from: metrics.risk, points: [[0, 10], [50, 0]] }\n', 'declare: { risk: { type: integer, minimum: 0, maximum: 50 } }\n');
    expect(ways(declared, 'metrics: { risk: { value: 45, source: desk } }')).toEqual(['moderate: risk.value 45 → 20']);
  });

  it('name whom the account knows', () => {
    const named = own('      - { id: sponsor, from: named(scores.relationship.exec_sponsor), values: { true: 9, false: 2 }, ease: easy }\n');
    const people = 'stakeholders: [{ name: Eva Old, role: exec_sponsor, status: left }, { name: Tom Berg, level: executive }]\n';
    expect(ways(named, `${people}scores: { relationship: { exec_sponsor: none } }`)).toEqual(['easy: relationship.exec_sponsor "none" → "Tom Berg"']);
    expect(ways(named, 'scores: { relationship: { exec_sponsor: TBD } }')).toEqual(['easy: relationship.exec_sponsor "TBD" → "Name, title"']);
  });
});

describe('ways up of an account whose products are scored apart (H5)', () => {
  it('lead to the products’ own figures, measured or entered', () => {
    const account = `contract:
  products:
    - { name: Core, arr: 80000, scores: { product_usage: { dau_mau_ratio: 0.3 } } }
    - { name: Add-on, arr: 20000, scores: { product_usage: { score: 2 } } }
`;
    const found = waysOf(preset('engine'), account).ways.filter((way) => short(way).includes('products.'));
    expect(found.map(short)).toEqual([
      // 0.8 x 5 + 0.2 x 2 = 4.4: to 6 it takes 7 of the first, or the whole scale of the second.
      'moderate: products.1.scores.product_usage.score 2 → 10',
      'hard: products.0.scores.product_usage.dau_mau_ratio 0.3 → 0.43',
    ]);
    expect(found.map(({ steps }) => steps[0]?.label)).toEqual(['Product usage (Add-on)', 'DAU/MAU (Core)']);
  });
});
