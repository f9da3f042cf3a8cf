import { describe, expect, it } from 'vitest';
import { compilePlaybook, playbookNeedsCel } from '../../../src/core/playbooks/compilePlaybook';
import { playbookEnvironment } from '../../../src/core/playbooks/playbookEnvironment';
import type { PlaybookHead } from '../../../src/core/playbooks/playbook';
import { model, presetText } from '../health/support';
import { ENVIRONMENT, compiled, head } from './support';
import { parseCel } from '../../../src/core/expression/celExpression';

const faults = (given: Partial<PlaybookHead>) =>
  compilePlaybook(head(given), ENVIRONMENT).faults.map(({ of, message, span }) => {
    const source = { trigger: given.trigger, dedupe_key: given.dedupeKey, 'due.from': given.due?.from, 'outcome.measure': given.outcome?.measure }[of]!;
    return { of, message, at: source.slice(span.start, span.end) };
  });

describe('compilePlaybook', () => {
  it('compiles all four expressions', () => {
    const playbook = compiled({
      trigger: 'health.change(30) <= -20 && days_until(renewal_date) <= 90',
      dedupeKey: 'renewal_date',
      due: { from: 'renewal_date', days: -30 },
      outcome: { measure: 'health.change(90) > 0 && named(scores.relationship.champion)', withinDays: 60 },
    });
    expect(playbook.looksBack).toEqual([30, 90]);
    expect([playbook.trigger, playbook.dedupeKey, playbook.dueFrom, playbook.measure].map((each) => each?.type.kind)).toEqual(['boolean', 'date', 'date', 'boolean']);
    expect(playbook.usesPeers).toBe(false);
  });

  it('does without expressions', () => {
    expect(compilePlaybook(head({ trigger: undefined }), ENVIRONMENT)).toMatchObject({ trigger: undefined, faults: [], looksBack: [] });
  });

  it.each<[Partial<PlaybookHead>, { of: string; at: string; message: unknown }]>([
    [{ trigger: 'helth.score < 50' }, { of: 'trigger', at: 'helth', message: 'There is no field `helth`. Did you mean `health`?' }],
    [{ trigger: 'health.score' }, { of: 'trigger', at: 'health.score', message: '`trigger` needs a condition that is true or false, but this is a number.' }],
    [{ trigger: 'health.component("suport") < 5' }, { of: 'trigger', at: 'suport', message: expect.stringContaining('no component `suport`') as unknown }],
    [{ trigger: 'health.tier == "ciritcal"' }, { of: 'trigger', at: '"ciritcal"', message: expect.stringContaining('Did you mean "critical"?') as unknown }],
    [{ dedupeKey: 'events' }, { of: 'dedupe_key', at: 'events', message: '`dedupe_key` needs one value, such as a date or a text, but this is a list.' }],
    [{ due: { from: 'arr', days: 3 } }, { of: 'due.from', at: 'arr', message: '`due.from` needs a date, but this is a number.' }],
    [{ outcome: { measure: 'arr + 1', withinDays: 3 } }, { of: 'outcome.measure', at: 'arr + 1', message: '`outcome.measure` needs a condition that is true or false, but this is a number.' }],
    [{ trigger: 'metrics.query_rate > 3' }, { of: 'trigger', at: 'query_rate', message: expect.stringContaining('There is no field `metrics.query_rate`') as unknown }],
  ])('%j', (given, fault) => {
    expect(faults(given)).toEqual([fault]);
  });

  it('refuses hostile triggers at once (P24)', () => {
    expect(faults({ trigger: '('.repeat(5000) + 'true' + ')'.repeat(5000) })[0]!.message).toMatch(/limit is 2000/);
    expect(faults({ trigger: 'account.matches("^(a+)+$")' })[0]!.message).toMatch(/`matches` is not allowed/);
  });

  it('goes on with the others when one is wrong', () => {
    const playbook = compilePlaybook(head({ trigger: 'arr >', dedupeKey: 'renewal_date' }), ENVIRONMENT);
    expect(playbook.trigger).toBeUndefined();
    expect(playbook.dedupeKey?.path).toEqual(['renewal_date']);
  });

  it('knows the metrics of the team, and takes any where no model can be used', () => {
    const declaring = model(presetText('engine') + '\ndeclare:\n  query_rate: { type: number }\n');
    const trigger = 'metrics.query_rate > 3 && health.tier == "critical"';
    expect(compilePlaybook(head({ trigger }), playbookEnvironment(declaring, parseCel)).faults).toEqual([]);
    expect(compilePlaybook(head({ trigger: 'metrics.any > 3 && health.tier == "own"' }), playbookEnvironment(undefined, parseCel)).faults).toEqual([]);
  });

  it('knows the segments of the portfolio, and takes any where it has none', () => {
    const messages = (trigger: string, segments?: readonly string[]) => compilePlaybook(head({ trigger }), playbookEnvironment(undefined, parseCel, segments)).faults.map(({ message }) => message);
    const never = 'It is never "midmarket": the choices are smb, mid-market. Did you mean "mid-market"?';
    expect(messages('segment == "midmarket"', ['smb', 'mid-market'])).toEqual([never]);
    expect(messages('segment in ["smb", "midmarket"]', ['smb', 'mid-market'])).toEqual([never]);
    expect(messages('segment == "mid-market"', ['smb', 'mid-market'])).toEqual([]);
    expect(messages('segment == "midmarket"')).toEqual([]);
  });

  it('tells whether CEL is needed', () => {
    expect(playbookNeedsCel(head({ trigger: 'arr > 3' }))).toBe(true);
    expect(playbookNeedsCel(head({ trigger: 'churned.do_not_contact', dedupeKey: 'renewal_date' }))).toBe(false);
  });
});
