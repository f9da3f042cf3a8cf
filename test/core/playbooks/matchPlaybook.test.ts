import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMatch } from '../../../src/core/playbooks/match';
import { matchPlaybook } from '../../../src/core/playbooks/matchPlaybook';
import { compilePlaybook } from '../../../src/core/playbooks/compilePlaybook';
import type { PlaybookHead } from '../../../src/core/playbooks/playbook';
import { ENVIRONMENT, compiled, head, scene } from './support';

/** State, day and first reason of a playbook held against an account. */
const matched = (given: Partial<PlaybookHead> | string, text: string, past?: Readonly<Record<number, string>>) => {
  const match = matchPlaybook(compiled(given), scene(text, past));
  const { state, until, occasion, lastRun, reasons } = match;
  return { state, until, occasion, lastRun, reasons, first: reasons[0]?.text };
};

const task = (fields: string): string => `tasks:\n  - { title: Call, playbook: save, ${fields} }\n`;

describe('whether it applies', () => {
  it.each<[string, string, string]>([
    ['arr > 5', 'arr: 10', 'due'],
    ['arr > 5', 'arr: 3', 'no'],
    ['arr > 5', 'account: Acme', 'unknown'],
    ['health.score < 40', 'scores: { product_usage: { score: 2 } }', 'due'],
    ['health.score < 40', 'account: Acme', 'unknown'],
    ['custom.flag', 'custom: { flag: 3 }', 'unknown'],
  ])('%s for %s: %s', (trigger, text, state) => {
    expect(matched(trigger, text).state).toBe(state);
  });

  it('says why it is unknown', () => {
    expect(matched('arr > 5', 'account: Acme').first).toBe('arr is missing');
    expect(matched('health.change(30) < 0', 'scores: { product_usage: { score: 2 } }').first).toBe('there is no history here');
    expect(matched('health.change(30) < 0', 'scores: { product_usage: { score: 2 } }', {}).first).toBe('there is no score 30 days ago');
  });

  it('looks into the past', () => {
    const [now, before] = ['scores: { product_usage: { score: 2 } }', 'scores: { product_usage: { score: 7 } }'];
    expect(matched('health.change(30) <= -50 && health.before(30) == 70', now, { 30: before }).state).toBe('due');
    expect(matched('health.change(30) < -50', now, { 30: before }).state).toBe('no');
  });

  it('is for its segments only', () => {
    const given = { trigger: 'arr > 5', segments: ['enterprise', 'mid-market'] };
    expect(matched(given, 'arr: 10\nsegment: enterprise').state).toBe('due');
    expect(matched(given, 'arr: 10\nsegment: smb')).toMatchObject({ state: 'no', first: 'segment is smb; this playbook is for enterprise, mid-market' });
    expect(matched(given, 'arr: 10')).toMatchObject({ state: 'unknown', first: 'segment is not known (it needs segment or arr)' });
    expect(matched(given, 'arr: 1').state).toBe('no');
  });

  it('leaves customers who have left alone, unless the trigger asks for them', () => {
    const left = 'arr: 10\nchurned: { date: 2025-10-01 }';
    expect(matched('arr > 5', left)).toMatchObject({ state: 'no', first: 'the customer has left' });
    expect(matched('arr > 5', 'arr: 10\nchurned: { date: 2026-01-31 }')).toMatchObject({ state: 'no', first: 'the customer leaves on 2026-01-31' });
    expect(matched('days_since(churned.date) >= 30', left).state).toBe('due');
    expect(matched('has(churned)', left).state).toBe('due');
  });

  it('counts a playbook without trigger as one that applies, and one with a wrong trigger as unknown', () => {
    expect(matched({ trigger: undefined }, 'account: Acme').state).toBe('due');
    const wrong = matchPlaybook(compilePlaybook(head({ trigger: 'arr >' }), ENVIRONMENT), scene('arr: 3'));
    expect(wrong.state).toBe('unknown');
    expect(wrong.reasons[0]!.text).toMatch(/^the trigger is wrong: This expression ends too soon/);
    const fault = { of: 'status', message: '`status` has no value.', span: { start: 0, end: 0 } };
    const unread = matchPlaybook(compilePlaybook(head({ trigger: 'true', fault }), ENVIRONMENT), scene('arr: 3'));
    expect([unread.state, unread.reasons]).toEqual(['unknown', [{ text: 'the playbook is wrong: `status` has no value.', path: undefined }]]);
  });
});

describe('what was done about it', () => {
  it('is under way while tasks are open', () => {
    expect(matched('true', task('status: open, created: 2025-11-01'))).toMatchObject({ state: 'under-way', lastRun: '2025-11-01', first: '1 task of it is open' });
    expect(matched('true', task('created: 2025-11-01')).state).toBe('under-way');
    expect(matched('true', task('status: done, created: 2025-11-01')).state).toBe('due');
    expect(matched('true', 'tasks: [{ title: Call, playbook: other, status: open }]').state).toBe('due');
  });

  it('is in cooldown after its last run', () => {
    const given = { trigger: 'true', cooldownDays: 30 };
    const last = matched(given, task('status: done, created: 2025-10-24'));
    expect(last).toMatchObject({ state: 'cooldown', until: '2025-11-23', first: 'it was run on 2025-10-24 and rests until 2025-11-23' });
    expect(last.reasons[0]!.path).toEqual(['tasks', 0]);
    expect(matched(given, task('status: done, created: 2025-10-23')).state).toBe('due');
    expect(matched(given, task('status: done')).state).toBe('due');
  });

  it('is handled once it was run for the occasion', () => {
    const given = { trigger: 'true', dedupeKey: 'renewal_date', cooldownDays: 30 };
    const done = (key: string): string => `renewal_date: 2026-03-31\n${task(`status: done, created: 2025-11-01, key: ${key}`)}`;
    expect(matched(given, done('save/2026-03-31/call'))).toMatchObject({ state: 'handled', occasion: '2026-03-31', first: 'it was run for 2026-03-31' });
    expect(matched(given, done('save/2025-03-31/call'))).toMatchObject({ state: 'cooldown', occasion: '2026-03-31' });
    expect(matched({ ...given, cooldownDays: 0 }, done('save/call')).state).toBe('due');
    expect(matched(given, task('status: done, created: 2025-11-01'))).toMatchObject({ state: 'cooldown', occasion: undefined });
  });

  it('is snoozed until a day that lies ahead, whatever else holds', () => {
    const snoozed = `snoozes:\n  - { playbook: save, until: 2025-11-23 }\n  - { playbook: other, until: 2026-11-23 }\n`;
    expect(matched('true', snoozed + task('status: open'))).toMatchObject({ state: 'snoozed', until: '2025-11-23', first: 'it is snoozed until 2025-11-23' });
    expect(matched('true', 'snoozes: [{ playbook: save, until: 2025-11-22 }]').state).toBe('due');
    expect(matched('true', task('status: open, snoozed_until: 2025-12-01'))).toMatchObject({ state: 'snoozed', until: '2025-12-01' });
    const half = 'tasks: [{ title: A, playbook: save, snoozed_until: 2025-12-01 }, { title: B, playbook: save }]';
    expect(matched('true', half).state).toBe('under-way');
  });

  it('is none of it where the trigger is false or unknown', () => {
    const busy = `snoozes: [{ playbook: save, until: 2026-11-23 }]\n${task('status: open')}`;
    expect(matched('arr > 5', busy).state).toBe('unknown');
    expect(matched('arr > 5', `arr: 1\n${busy}`).state).toBe('no');
  });
});

describe('invariants', () => {
  const trigger = fc.constantFrom('arr > 5', 'health.score < 40', 'renewal_date > today', 'health.change(30) < 0 || arr > 5', 'named(scores.relationship.champion)', 'true');
  const text = fc
    .record({
      arr: fc.constantFrom('', 'arr: 1\n', 'arr: 9\n'),
      segment: fc.constantFrom('', 'segment: smb\n', 'segment: enterprise\n'),
      score: fc.constantFrom('', 'scores: { product_usage: { score: 2 } }\n', 'scores: { product_usage: { score: 8 }, relationship: { champion: Ana } }\n'),
      date: fc.constantFrom('', 'renewal_date: 2026-03-31\n'),
      task: fc.constantFrom('', task('status: open, created: 2025-11-01'), task('status: done, created: 2025-11-01, key: save/2026-03-31/x')),
      churned: fc.constantFrom('', 'churned: { date: 2025-01-01 }\n'),
    })
    .map((parts) => Object.values(parts).join('') || '{}');
  const given = fc.record({ trigger, segments: fc.subarray(['smb', 'enterprise']), cooldownDays: fc.constantFrom(0, 60), dedupeKey: fc.constantFrom(undefined, 'renewal_date') });

  it('gives the same answer every time, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 2, maxLength: 4 }), fc.array(text, { minLength: 2, maxLength: 4 }), (heads, texts) => {
        const playbooks = heads.map(compiled);
        const scenes = texts.map((each) => scene(each));
        const pairs = playbooks.flatMap((playbook) => scenes.map((each) => [playbook, each] as const));
        const shown = (of: typeof pairs) => of.map(([playbook, each]) => {
          const { state, until, occasion, lastRun, reasons } = matchPlaybook(playbook, each);
          return { state, until, occasion, lastRun, reasons };
        });
        expect(shown([...pairs].reverse()).reverse()).toEqual(shown(pairs));
      }),
      { numRuns: 40 },
    );
  });

  it('never takes what is unknown for a match', () => {
    fc.assert(
      fc.property(given, text, (each, account) => {
        const playbook = compiled(each);
        const its = scene(account);
        const match = matchPlaybook(playbook, its);
        if (isMatch(match)) expect(playbook.trigger!.evaluate(its.facts)).toBe(true);
        expect(match.until !== undefined).toBe(match.state === 'snoozed' || match.state === 'cooldown');
      }),
      { numRuns: 200 },
    );
  });
});
