import { describe, expect, it } from 'vitest';
import { daysAsked, monthEnds, outcomeDays } from '../../../../src/core/playbooks/backtest/backtestDays';
import { compiled } from '../support';

describe('the days of a test on the past', () => {
  it('are the ends of the last twelve months, and one before them', () => {
    const ends = monthEnds('2025-11-22', undefined);
    expect(ends).toHaveLength(13);
    expect([ends[0], ends[1], ends.at(-1)]).toEqual(['2024-10-31', '2024-11-30', '2025-10-31']);
  });

  it('begin at a given day, and are none where no month has ended since', () => {
    expect(monthEnds('2025-11-22', '2025-09-01')).toEqual(['2025-08-31', '2025-09-30', '2025-10-31']);
    expect(monthEnds('2025-11-22', '2025-09-30')).toEqual(['2025-08-31', '2025-09-30', '2025-10-31']);
    expect(monthEnds('2025-11-22', '2025-11-01')).toEqual([]);
  });

  it('end with the last day of the measure, or with today', () => {
    const playbook = compiled({ outcome: { measure: 'arr > 5', withinDays: 45 } });
    const ends = monthEnds('2025-11-22', '2025-08-01');
    expect(outcomeDays('2025-08-31', playbook, ends, '2025-11-22')).toEqual(['2025-09-30', '2025-10-15']);
    expect(outcomeDays('2025-10-31', playbook, ends, '2025-11-22')).toEqual(['2025-11-22']);
  });

  it('reach back to what triggers compare with, and never ahead', () => {
    const days = daysAsked([compiled({ trigger: 'health.change(30) < 0' })], ['2025-09-30', '2025-10-31'], '2025-11-22');
    expect(days).toEqual(['2025-08-31', '2025-09-30', '2025-10-01', '2025-10-23', '2025-10-31', '2025-11-22']);
  });
});
