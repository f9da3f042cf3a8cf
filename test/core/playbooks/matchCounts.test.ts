import { expect, it } from 'vitest';
import { noScore } from '../../../src/core/health/finishScore';
import type { MatchState, PlaybookMatch } from '../../../src/core/playbooks/match';
import { matchCounts } from '../../../src/core/playbooks/matchCounts';
import { head } from './support';

function match(state: MatchState, arr?: number): PlaybookMatch {
  const account = { file: 'a/account.yaml', sheet: 0, name: 'Acme', data: arr === undefined ? {} : { arr } };
  return { playbook: head(), account, health: noScore('none', '2025-12-01', 'engine'), state, reasons: [], until: undefined, occasion: undefined, lastRun: undefined };
}

it('counts what the trigger is true for with its ARR, and each state', () => {
  const counts = matchCounts([match('due', 1000), match('due'), match('cooldown', 200), match('handled', 30), match('unknown', 4), match('no', 5)]);
  expect(counts).toEqual({ matches: 4, arr: 1230, states: { due: 2, 'under-way': 0, cooldown: 1, snoozed: 0, handled: 1, unknown: 1, no: 1 } });
});
