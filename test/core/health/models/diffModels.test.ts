import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffModels } from '../../../../src/core/health/models/diffModels';
import { isSameModel } from '../../../../src/core/health/models/modelDiff';
import type { ModelDiff } from '../../../../src/core/health/models/modelDiff';
import { presetText } from '../support';
import { but, mirror, ordered, OURS, outline } from './support';

function diff(after: string, before = OURS): ModelDiff {
  return diffModels(outline(before), outline(after));
}

describe('the difference of two models', () => {
  it('is none of a model and itself, however it is written', () => {
    expect(isSameModel(diff(OURS))).toBe(true);
    const rewritten = OURS.replace('{ up: 9, flat: 5, down: 1 }', '{ down: 1, up: 9.0, flat: 5 }').replace('weight: 0.6\n', 'weight: 0.60 # as agreed\n').replace('missing: redistribute\n', '');
    expect(isSameModel(diff(rewritten))).toBe(true);
    expect(isSameModel(diff(but('    label: Relationship', '    label: Relationship\n    description: Whom we know', OURS)))).toBe(true);
  });

  it('tells weights as shares of the whole, and not those of metrics that only follow', () => {
    const changes = diff(but('weight: 0.6\n', 'weight: 0.7\n', but('weight: 0.4\n', 'weight: 0.3\n')));
    expect(changes.components.map(({ before, after }) => [after!.id, before!.share, after!.share])).toEqual([
      ['product_usage', 0.6, 0.7],
      ['relationship', 0.4, 0.3],
    ]);
    expect(changes.metrics).toEqual([]);
    const inside = diff(but('weight: 0.75', 'weight: 0.5', but('weight: 0.25', 'weight: 0.5')));
    expect(inside.components).toEqual([]);
    expect(inside.metrics.map(({ before, after }) => [after!.id, before!.share, after!.share])).toEqual([
      ['dau_mau_ratio', expect.closeTo(0.45, 12), expect.closeTo(0.3, 12)],
      ['trend', expect.closeTo(0.15, 12), expect.closeTo(0.3, 12)],
    ]);
  });

  it('tells thresholds, inputs, policies, tiers and bounds', () => {
    const statements = (text: string) => diff(text).metrics.flatMap(({ statements: found }) => found);
    expect(statements(but('[0.2, 3.5]', '[0.2, 4]'))).toEqual([{ key: 'points', before: [[0, 0], [0.2, 3.5], [0.6, 10]], after: [[0, 0], [0.2, 4], [0.6, 10]] }]);
    expect(statements(but('from: scores.product_usage.trend', 'from: scores.engagement.login_trend'))).toEqual([{ key: 'from', before: 'scores.product_usage.trend', after: 'scores.engagement.login_trend' }]);
    expect(statements(but('stale_after_days: 90', 'stale_after_days: 30')).map(({ key, before, after }) => [key, before, after])).toEqual(Array(3).fill(['stale_after_days', 90, 30]));
    expect(statements(but('missing: redistribute', 'missing: zero')).map(({ key, after }) => [key, after])).toEqual(Array(3).fill(['missing', 'zero']));
    expect(diff(but('min: 60', 'min: 65')).tiers).toMatchObject([{ before: { id: 'good', min: 60 }, after: { min: 65 }, statements: [{ key: 'min', before: 60, after: 65 }] }]);
    expect(diff(but('tiers:', 'minimum_coverage: 0.6\noverrides: { max_days: 30 }\ntiers:')).model).toEqual([
      { key: 'minimum_coverage', before: 0.5, after: 0.6 },
      { key: 'overrides.max_days', before: undefined, after: 30 },
    ]);
  });

  it('says the same of what a metric inherits and what it says itself', () => {
    expect(isSameModel(diff(but('weight: 0.25, values', 'weight: 0.25, missing: redistribute, stale_after_days: 90, values')))).toBe(true);
  });

  it('compares models of different scales on one of 0-100', () => {
    const onHundred = OURS.replace('scale: 10', 'scale: 100').replace('[0.2, 3.5], [0.6, 10]', '[0.2, 35], [0.6, 100]').replace('up: 9, flat: 5, down: 1', 'up: 90, flat: 50, down: 10').replace('[">= 3", 10], ["else", 2]', '[">= 3", 100], ["else", 20]');
    const changes = diff(onHundred);
    expect(changes).toMatchObject({ scale: 100, model: [{ key: 'scale', before: 10, after: 100 }], metrics: [], components: [] });
  });

  it('tells what was added and removed', () => {
    const changes = diff(but('      - { id: trend, from: scores.product_usage.trend, weight: 0.25, values: { up: 9, flat: 5, down: 1 } }\n', '', but('weight: 0.75', 'weight: 1')));
    expect(changes.metrics.map(({ before, after }) => [before?.id, after?.id])).toEqual([['dau_mau_ratio', 'dau_mau_ratio'], ['trend', undefined]]);
  });

  it('takes a part of another id for renamed where all else is equal, or a metric has the same input', () => {
    expect(diff(but('id: trend', 'id: direction')).metrics).toMatchObject([{ before: { id: 'trend' }, after: { id: 'direction' }, isMoved: false }]);
    expect(diff(but('id: trend', 'id: direction', but('up: 9', 'up: 8'))).metrics).toMatchObject([{ before: { id: 'trend' }, after: { id: 'direction' } }]);
    expect(diff(but('id: relationship\n', 'id: people\n'))).toMatchObject({ components: [{ before: { id: 'relationship' }, after: { id: 'people' }, isMoved: false }], metrics: [] });
    expect(diff(but('id: good', 'id: fine', OURS.replace('label: Good', 'label: Fine'))).tiers).toMatchObject([{ before: { id: 'good' }, after: { id: 'fine' } }]);
  });

  it('follows a metric into another component', () => {
    const moved = OURS.replace(/ {6}- \{ id: trend.*\n/, '').replace('weight: 0.75', 'weight: 1').replace(/( {6}- \{ id: threads)(.*)\n/, '$1, weight: 0.5$2\n      - { id: trend, from: scores.product_usage.trend, weight: 0.5, values: { up: 9, flat: 5, down: 1 } }\n');
    expect(diff(moved).metrics.find(({ after }) => after?.id === 'trend')).toMatchObject({ isMoved: true, before: { within: ['Product usage'] }, after: { within: ['Relationship'] }, statements: [] });
  });

  it('is mirrored when the models change places', () => {
    const texts = ['engine', 'csm', 'scorecard'].map((id) => presetText(id as 'engine'));
    const edits: readonly (readonly [string, string])[] = [
      ['weight: 0.6\n', 'weight: 0.5\n'],
      ['id: trend', 'id: direction'],
      ['id: relationship\n', 'id: people\n'],
      ['min: 60', 'min: 70'],
      ['[0.2, 3.5]', '[0.3, 3.5]'],
      ['{ id: poor', '{ id: bad'],
      ['scale: 10', 'scale: 10\nprefer: entered'],
      ['label: DAU/MAU\n', 'label: Daily use\n'],
      ['stale_after_days: 90', 'stale_after_days: 60'],
    ];
    const variant = fc.subarray([...edits]).map((chosen) => {
      const text = chosen.reduce((current, [part, replacement]) => current.replace(part, replacement), OURS);
      return text.includes('weight: 0.5\n') ? text.replace('weight: 0.4\n', 'weight: 0.5\n') : text;
    });
    fc.assert(
      fc.property(fc.oneof(variant, fc.constantFrom(...texts)), fc.oneof(variant, fc.constantFrom(...texts)), (one, other) => {
        expect(ordered(diff(one, other))).toEqual(mirror(diff(other, one)));
        expect(isSameModel(diff(one, one))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
