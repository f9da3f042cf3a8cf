import { expect, it } from 'vitest';
import { PastScores } from '../../../../src/core/engine/playbooks/pastScores';
import type { ReadAccount, ScoreBasis } from '../../../../src/core/engine/scoring';

const BASIS: ScoreBasis = { model: { name: 'engine', model: undefined, fault: 'none', isAbsent: true }, peers: undefined, segments: [], asOf: '2025-12-01' };
const read: ReadAccount = { account: { file: 'a/account.yaml', sheet: 0, name: 'Acme', data: {} }, data: {} };

it('asks once for each day until other states are loaded or scores rest on something else', () => {
  const asked: number[] = [];
  const past = (daysAgo: number) => {
    asked.push(daysAgo);
    return daysAgo > 90 ? undefined : { health: { score: 100 - daysAgo } };
  };
  const scores = new PastScores();
  const loaded = {};
  const ask = (basis: ScoreBasis, token: object) => [30, 90, 91].map((daysAgo) => scores.of(read, past, basis, token)(daysAgo)?.health.score);
  expect(ask(BASIS, loaded)).toEqual([70, 10, undefined]);
  expect(ask(BASIS, loaded)).toEqual([70, 10, undefined]);
  expect(asked).toEqual([30, 90, 91]);
  ask(BASIS, {});
  expect(asked).toHaveLength(6);
  ask({ ...BASIS, asOf: '2025-12-02' }, loaded);
  expect(asked).toHaveLength(9);
});
