import { describe, expect, it } from 'vitest';
import { findingsOf } from './findingsOf';

const churned = (rest: string) => findingsOf('churn', `account: A\nchurned: { reason: value, ${rest} }\n`);

describe('churn/interview-missing', () => {
  it('says how many days are left, up to the last', async () => {
    expect(await churned('date: 2025-11-10')).toEqual([expect.stringContaining('They left on 2025-11-10, and no interview is on record; 9 days are left')]);
    expect(await churned('date: 2025-11-01')).toEqual([expect.stringContaining('today is the last day')]);
    expect(await churned('date: 2025-10-31')).toEqual([]);
  });

  it('is silent with an interview, with a wish to be left alone, and before the customer leaves', async () => {
    expect(await churned('date: 2025-11-10, interview_date: 2025-11-20')).toEqual([]);
    expect(await churned('date: 2025-11-10, do_not_contact: true')).toEqual([]);
    expect(await churned('date: 2025-12-10')).toEqual([]);
    expect(await findingsOf('churn', 'account: A\nchurned: { date: 2025-11-10, reason: value }\nsurveys: [{ date: 2025-11-20, type: interview }]\n')).toEqual([]);
    expect(await findingsOf('churn', 'account: A\nchurned: { date: 2025-11-10, reason: value }\nsurveys: [{ date: 2025-11-01, type: interview }]\n')).toHaveLength(1);
  });
});

describe('churn/no-reason', () => {
  const left = (rest: string, settings = '') => findingsOf('churn', `account: A\nchurned: { do_not_contact: true, ${rest} }\n`, { files: { 'customer-success.yaml': settings } });

  it('speaks as long as the customer may be won back', async () => {
    expect(await left('date: 2025-11-30')).toEqual(['no-reason: They left on 2025-11-30, and nothing says why.']);
    expect(await left('date: 2024-12-01')).toHaveLength(1);
    expect(await left('date: 2024-11-30')).toEqual([]);
    expect(await left('date: 2025-11-01', 'rules: { churn/no-reason: { days: 20 } }\n')).toEqual([]);
  });

  it('is silent with a reason, also one that cannot be read', async () => {
    expect(await left('date: 2025-11-30, reason: competitive')).toEqual([]);
    expect(await left('date: 2025-11-30, reason: unknown')).toEqual([]);
    expect(await left('reason: value')).toEqual([]);
  });
});
