import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { timeLeft } from '../../../../src/core/documents/risk/leadTime';
import { riskLevel } from '../../../../src/core/documents/risk/riskLevel';
import { signal } from '../../../../src/core/documents/risk/signal';
import type { SignalId } from '../../../../src/core/documents/risk/signalCatalogue';
import { AS_OF, healthOf } from '../documentFixture';

const FAR = timeLeft({ renewal_date: '2026-12-31' }, AS_OF);
const level = (score: number | null, ids: readonly SignalId[] = [], risk?: AccountData['risk'], time = FAR) =>
  riskLevel(risk === undefined ? {} : { risk }, healthOf(score), ids.map((id, index) => signal(id, `events.${index}`)), time);

describe('riskLevel', () => {
  it.each<[number | null, SignalId[], string, string]>([
    [39, [], 'critical', 'score'],
    [40, [], 'high', 'score'],
    [59, [], 'high', 'score'],
    [60, [], 'low', 'nothing'],
    [85, ['cancellation_requested'], 'critical', 'critical_signal'],
    [85, ['sponsor_left', 'usage_down', 'qbr_missed'], 'critical', 'high_signals'],
    [85, ['sponsor_left', 'usage_down', 'price_objection'], 'high', 'high_signal'],
    [85, ['sponsor_left', 'price_objection'], 'medium', 'one_high_signal'],
    [55, ['sponsor_left'], 'high', 'score'],
    [null, ['sponsor_left'], 'high', 'high_signal'],
    [85, ['price_objection', 'csat_low'], 'medium', 'medium_signals'],
    [null, ['csat_low'], 'medium', 'medium_signals'],
  ])('a score of %s with %j is %s', (score, ids, expected, because) => expect(level(score, ids)).toMatchObject({ level: expected, because, computed: null }));

  it.each<[AccountData, string]>([
    [{ renewal_date: '2026-01-30' }, 'high'],
    [{ renewal_date: '2026-01-31' }, 'medium'],
    [{ renewal_date: '2026-03-01', contract: { notice_days: 60 } }, 'high'],
    [{ renewal_date: '2025-11-30' }, 'medium'],
    [{}, 'medium'],
  ])('weighs one serious sign by the time that is left: %j', (account, expected) => {
    expect(level(85, ['sponsor_left'], undefined, timeLeft(account, AS_OF)).level).toBe(expected);
  });

  it('asks where there is neither score nor sign', () => {
    expect(level(null)).toEqual({ level: { missing_field: 'risk.level', label: 'risk level: critical, high or medium' }, because: 'unknown', computed: null, source: null });
  });

  it('gives no weight to a score that rests on too little', () => {
    expect(riskLevel({}, { ...healthOf(30), provisional: true }, [], FAR).because).toBe('unknown');
  });

  it('follows the team, and says where the figures see it otherwise', () => {
    expect(level(85, [], { level: 'critical' })).toEqual({ level: 'critical', because: 'set', computed: 'low', source: 'risk.level' });
    expect(level(30, [], { level: 'critical' }).computed).toBeNull();
  });
});
