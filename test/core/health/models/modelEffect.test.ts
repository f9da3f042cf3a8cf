import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffModels, sameComponents } from '../../../../src/core/health/models/diffModels';
import { isSameModel } from '../../../../src/core/health/models/modelDiff';
import { effectOf } from '../../../../src/core/health/models/modelEffect';
import type { ModelEffect } from '../../../../src/core/health/models/modelEffect';
import { tierJudge } from '../../../../src/core/health/models/tierMove';
import { model, score } from '../support';
import { anyAccount, anyDay, anyModel } from '../../history/support';
import { scoreAccount } from '../../../../src/core/health/scoreAccount';
import { but, OURS, outline } from './support';

const ACCOUNTS: readonly (readonly [name: string, arr: number | undefined, body: string])[] = [
  ['Acme', 100, 'scores: { product_usage: { score: 8 }, relationship: { score: 4 } }'], // 64
  ['Beta', 300, 'scores: { product_usage: { score: 4 }, relationship: { score: 8 } }'], // 56
  ['Coda', undefined, 'scores: { product_usage: { score: 9 }, relationship: { score: 9 } }'], // 90
  ['Dune', 50, 'segment: smb'], // no score
];

function effect(after: string, before = OURS): ModelEffect {
  const [one, other] = [model(before), model(after)];
  const scored = ACCOUNTS.map(([account, arr, body]) => ({ file: `${account}.yaml`, sheet: 0, account, arr, before: score(one, body), after: score(other, body) }));
  return effectOf(scored, { before: one.tiers, after: other.tiers, sameComponents: sameComponents(outline(before), outline(after)) });
}

/** 0.6 and 0.4 the other way round: Acme falls to 56, Beta rises to 64. */
const TURNED = but('weight: 0.6\n', 'weight: 0.4\n', OURS.replace('weight: 0.4\n', 'weight: 0.6\n'));

describe('the effect of another model', () => {
  it('is none for the same model', () => {
    expect(effect(OURS)).toMatchObject({ moves: [], moved: { accounts: 0, arr: 0 }, rescored: 0, all: { accounts: 4, arr: 450 } });
  });

  it('names the accounts that change tier, largest ARR first, with points and reason', () => {
    const { moves, moved, up, down, rescored, mean } = effect(TURNED);
    expect(moves.map(({ account, move, points, before, after }) => [account, move, before.score, after.score, points])).toEqual([
      ['Beta', 'up', 56, 64, 8],
      ['Acme', 'down', 64, 56, -8],
    ]);
    expect([moved, up, down, rescored]).toEqual([{ accounts: 2, arr: 400 }, { accounts: 1, arr: 300 }, { accounts: 1, arr: 100 }, 2]);
    expect(mean).toEqual({ before: expect.closeTo(70, 9) as number, after: expect.closeTo(70, 9) as number });
    // Beta: relationship 0.4 × 80 = 32 → 48; product usage 24 → 16.
    expect(moves[0]!.reason).toEqual({ kind: 'component', id: 'relationship', label: 'Relationship', points: expect.closeTo(16, 9) as number, share: { before: expect.closeTo(0.4, 9) as number, after: expect.closeTo(0.6, 9) as number } });
    expect(moves[1]!.reason).toMatchObject({ id: 'product_usage', points: expect.closeTo(-16, 9) as number });
  });

  it('sums accounts and ARR by tier on both sides, those without a score last', () => {
    const { tiers } = effect(TURNED);
    const rows = (side: ModelEffect['tiers']['before']) => side.map(({ tier, accounts, arr }) => [tier?.id, accounts, arr]);
    expect(rows(tiers.before)).toEqual([['good', 2, 100], ['poor', 1, 300], [undefined, 1, 50]]);
    expect(rows(tiers.after)).toEqual([['good', 2, 300], ['poor', 1, 100], [undefined, 1, 50]]);
  });

  it('says where only the tiers are cut otherwise', () => {
    const { moves } = effect(but('min: 60', 'min: 65'));
    expect(moves.map(({ account, move, points, reason }) => [account, move, points, reason])).toEqual([['Acme', 'down', 0, { kind: 'tiers' }]]);
  });

  it('compares tiers of other names by their colours', () => {
    expect(effect(OURS.replace('id: good', 'id: fine').replace('id: poor', 'id: bad')).moves).toEqual([]);
    const judge = tierJudge(model(OURS).tiers, [{ id: 'x', label: 'X', min: 0, color: 'orange', action: '' }]);
    expect(judge(model(OURS).tiers[1]!, { id: 'x', label: 'X', min: 0, color: 'orange', action: '' }, -3)).toBe('up');
    expect(judge(null, model(OURS).tiers[1]!, 0)).toBe('aside');
    expect(judge(null, null, 0)).toBeUndefined();
  });

  it('moves no account from a model to itself, and turns round with the models', () => {
    fc.assert(
      fc.property(anyModel, anyModel, fc.array(anyAccount, { maxLength: 6 }), anyDay, (one, other, accounts, asOf) => {
        const same = new Map(['a', 'b', 'c', 'd', 'group'].map((id) => [id, id]));
        const scored = accounts.map((body, index) => ({ file: String(index), sheet: 0, account: String(index), arr: index, before: scoreAccount(one, body, { asOf }), after: scoreAccount(other, body, { asOf }) }));
        const there = effectOf(scored, { before: one.tiers, after: other.tiers, sameComponents: same });
        const back = effectOf(scored.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before })), { before: other.tiers, after: one.tiers, sameComponents: same });
        expect(effectOf(scored.map((each) => ({ ...each, after: each.before })), { before: one.tiers, after: one.tiers, sameComponents: same }).moved.accounts).toBe(0);
        expect([back.up, back.down, back.aside, back.rescored, back.tiers.before]).toEqual([there.down, there.up, there.aside, there.rescored, there.tiers.after]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a model against itself', () => {
  it('has no difference, presets included', () => {
    expect(isSameModel(diffModels(outline(TURNED), outline(TURNED)))).toBe(true);
  });
});
