import { describe, expect, it } from 'vitest';
import { findingsOf } from './findingsOf';

const FIGURES = 'account: A\nscores: { engagement: { login_trend: flat }, support: { csat: 4 } }\n';
const MODEL = [
  'name: ours',
  'scale: 10',
  'overrides: { max_difference: 3, max_days: 30 }',
  'components:',
  '  - { id: engagement, label: Engagement, weight: 1, metrics: [{ id: trend, from: scores.engagement.login_trend, weight: 1, values: { up: 9, flat: 5, down: 1 } }] }',
  'tiers: [{ id: fine, min: 0, color: green, action: nurture }]',
  '',
].join('\n');
const OURS = { 'customer-success.yaml': 'health_model: ours.health-model.yaml\n', 'ours.health-model.yaml': MODEL };
const COMPLETE = 'reason: R, by: dana, expires: 2026-01-12';

const said = (overrides: string, files = {}) => findingsOf('overrides', `${FIGURES}overrides: [${overrides}]\n`, { files });

describe('an override', () => {
  it('is complete with reason, author and expiry', async () => {
    expect(await said(`{ of: engagement, score: 5, ${COMPLETE} }`)).toEqual([]);
    expect(await said('{ of: engagement, score: 5 }')).toEqual([
      'no-reason: The override of `engagement` with 5 has no reason.',
      'no-author: The override of `engagement` with 5 does not say who set it.',
      'no-expiry: The override of `engagement` with 5 never expires.',
    ]);
  });

  it('that is blank in part is marked there', async () => {
    expect(await said('{ of: engagement, score: 5, reason: " ", by: dana, expires: 2026-01-12 }')).toEqual(['no-reason: The override of `engagement` with 5 has no reason.']);
  });

  it('that is over is told as that alone', async () => {
    expect(await said('{ of: engagement, score: 50, expires: 2025-11-30 }')).toEqual(['expired: The override of `engagement` with 50 expired on 2025-11-30 and counts no longer.']);
    expect(await said(`{ of: engagement, score: 5, reason: R, by: dana, expires: 2025-12-01 }`)).toEqual([]);
  });

  it('that the health model ends before is told, also without an expiry of its own', async () => {
    expect(await said(`{ of: overall, score: 50, date: 2025-11-01, ${COMPLETE} }`, OURS)).toEqual([]);
    expect(await said(`{ of: overall, score: 50, date: 2025-10-31, ${COMPLETE} }`, OURS)).toEqual([
      'expired: The override of `overall` with 50, set on 2025-10-31, counts no longer: the health model lets none last so long.',
    ]);
  });

  it('needs no expiry where the health model sets one from its date', async () => {
    expect(await said('{ of: overall, score: 50, date: 2025-11-12, reason: R, by: dana }', OURS)).toEqual([]);
    expect(await said('{ of: overall, score: 50, reason: R, by: dana }', OURS)).toEqual(['no-expiry: The override of `overall` with 50 never expires.']);
  });

  it('that has not begun yet says nothing of the score', async () => {
    expect(await said(`{ of: overall, score: 99, date: 2025-12-24, ${COMPLETE} }`)).toEqual([]);
  });

  it('is told when it lies more than 20 points off, with what the model lets count', async () => {
    expect(await said(`{ of: engagement, score: 7, ${COMPLETE} }`)).toEqual([]);
    expect(await said(`{ of: engagement, score: 7.1, ${COMPLETE} }`)).toEqual(['far-from-computed: The override of `engagement` says 7.1, but the figures give 5: 21 points of 100 apart.']);
    expect(await said(`{ of: overall, score: 90, ${COMPLETE} }`, OURS)).toEqual([
      'far-from-computed: The override of `overall` says 90, but the figures give 50: 40 points of 100 apart. The health model lets it go only to 53, which counts.',
    ]);
  });

  it('is compared where it counts: the last one of its target', async () => {
    expect(await said(`{ of: engagement, score: 10, ${COMPLETE} }, { of: engagement, score: 5, ${COMPLETE} }`)).toEqual([]);
  });

  it('of what the model does not have replaces nothing', async () => {
    expect(await said(`{ of: sentiment, score: 5, ${COMPLETE} }`)).toEqual(['unknown-target: The health model engine has no component `sentiment`.']);
    expect(await said(`{ of: overal, score: 35, ${COMPLETE} }`)).toEqual(['unknown-target: The health model engine has no component `overal`. Did you mean `overall`?']);
  });

  it('of a component stands on the scale of the model, of the whole on 100', async () => {
    expect(await said(`{ of: engagement, score: 50, ${COMPLETE} }`)).toEqual(['off-scale: The override of `engagement` says 50, but components are scored 0-10 here, so it does not count.']);
    expect(await said(`{ of: engagement, score: 50, ${COMPLETE} }`, { 'customer-success.yaml': 'preset: csm\n' })).toEqual([]);
  });

  it('is not judged against a model that cannot be used', async () => {
    expect(await said(`{ of: whatever, score: 50, ${COMPLETE} }`, { 'customer-success.yaml': 'health_model: none.health-model.yaml\n' })).toEqual([]);
  });
});
