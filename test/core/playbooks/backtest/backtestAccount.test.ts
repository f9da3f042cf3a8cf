import { describe, expect, it } from 'vitest';
import { backtestAccount } from '../../../../src/core/playbooks/backtest/backtestAccount';
import { matchScene } from '../../../../src/core/playbooks/matchScene';
import type { PlaybookHead } from '../../../../src/core/playbooks/playbook';
import { scoreAccount } from '../../../../src/core/health/scoreAccount';
import { MODEL, accountOf, compiled } from '../support';

const ENDS = ['2025-06-30', '2025-07-31', '2025-08-31', '2025-09-30'];
const AS_OF = '2025-11-22';

/** The starts of a playbook by the texts that the account had from these days on. */
const tested = (given: Partial<PlaybookHead>, texts: Readonly<Record<string, string | null>>) => {
  const at = (day: string) => {
    const from = Object.keys(texts).filter((each) => each <= day).sort().at(-1);
    const text = from === undefined ? null : texts[from]!;
    if (text === null) return undefined;
    const account = accountOf(text);
    return matchScene(account, scoreAccount(MODEL, account.data as Parameters<typeof scoreAccount>[1], { asOf: day }), { asOf: day, segment: account.data.segment }, undefined);
  };
  const { starts, unknown } = backtestAccount(compiled({ outcome: { measure: 'arr > 5', withinDays: 60 }, ...given }), at, ENDS, AS_OF);
  return { unknown, starts: starts.map(({ day, outcome, on, wasRun }) => [day, outcome, on, ...(wasRun ? ['run'] : [])]) };
};

const LOW = 'arr: 1\nphase: renewal';
const HIGH = 'arr: 9\nphase: renewal';
const trigger = 'phase == "renewal"';

describe('when a playbook would have begun', () => {
  it('is where it applies and did not at the end of the month before', () => {
    expect(tested({ trigger }, { '2025-01-01': 'arr: 1\nphase: adoption', '2025-08-10': LOW }).starts).toEqual([['2025-08-31', 'missed', '2025-10-30']]);
    expect(tested({ trigger }, { '2025-01-01': LOW }).starts).toEqual([]);
  });

  it('is also where the account is new', () => {
    expect(tested({ trigger }, { '2025-08-10': LOW }).starts.map(([day]) => day)).toEqual(['2025-08-31']);
  });

  it('is again after it did not apply, but not after what could not be said', () => {
    const away = { '2025-01-01': LOW, '2025-07-10': 'arr: 1\nphase: adoption', '2025-08-10': LOW };
    expect(tested({ trigger }, away)).toMatchObject({ unknown: 0, starts: [['2025-08-31', 'missed', '2025-10-30']] });
    expect(tested({ trigger }, { ...away, '2025-07-10': 'arr: 1' })).toEqual({ unknown: 1, starts: [] });
    expect(tested({ trigger }, { ...away, '2025-07-10': null })).toEqual({ unknown: 0, starts: [] });
  });
});

describe('what came of it', () => {
  const began = { '2025-01-01': 'arr: 1\nphase: adoption', '2025-07-10': LOW };

  it('is the first day at which the aim was seen to be reached', () => {
    expect(tested({ trigger }, { ...began, '2025-08-20': HIGH }).starts).toEqual([['2025-07-31', 'reached', '2025-08-31']]);
    expect(tested({ trigger }, { ...began, '2025-09-29': HIGH }).starts).toEqual([['2025-07-31', 'reached', '2025-09-29']]);
    expect(tested({ trigger }, { ...began, '2025-09-30': HIGH }).starts).toEqual([['2025-07-31', 'missed', '2025-09-29']]);
  });

  it('is nothing where the aim was reached before', () => {
    expect(tested({ trigger }, { ...began, '2025-07-10': HIGH }).starts).toEqual([['2025-07-31', 'already', '2025-07-31']]);
  });

  it('is a loss where the customer left meanwhile', () => {
    const left = `${HIGH}\nchurned: { date: 2025-08-15 }`;
    expect(tested({ trigger }, { ...began, '2025-08-15': left }).starts).toEqual([['2025-07-31', 'churned', '2025-08-31']]);
    expect(tested({ trigger: 'has(churned)' }, { ...began, '2025-08-15': left }).starts).toEqual([['2025-08-31', 'already', '2025-08-31']]);
  });

  it('is open while its days run, and unknown without what the measure asks for', () => {
    expect(tested({ trigger, outcome: { measure: 'arr > 5', withinDays: 200 } }, began).starts).toEqual([['2025-07-31', 'open', undefined]]);
    expect(tested({ trigger, outcome: undefined }, began).starts).toEqual([['2025-07-31', 'unknown', undefined]]);
    expect(tested({ trigger }, { ...began, '2025-08-20': 'phase: renewal' }).starts).toEqual([['2025-07-31', 'unknown', undefined]]);
  });

  it('says whether the playbook was run in these days', () => {
    const task = (created: string): string => `${LOW}\ntasks: [{ title: Call, playbook: save, created: ${created} }]`;
    expect(tested({ trigger }, { ...began, '2025-08-20': task('2025-08-20') }).starts).toEqual([['2025-07-31', 'missed', '2025-09-29', 'run']]);
    expect(tested({ trigger }, { ...began, '2025-08-20': task('2025-07-30') }).starts).toEqual([['2025-07-31', 'missed', '2025-09-29']]);
  });
});
