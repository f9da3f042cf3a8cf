import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { onboardingPlanData } from '../../../../src/core/documents/start/onboardingPlanData';
import { SETTINGS } from '../documentFixture';
import { FERNHILL, FERNHILL_PLAN, inputOf } from './startFixture';

function boxes(data: ReturnType<typeof onboardingPlanData>): Record<string, string> {
  return Object.fromEntries(data.stages.flatMap(({ items }) => items.map(({ id, done, proof }) => [id, `${done ? 'x' : '-'}${proof === null ? '' : ` ${proof.source}`}`])));
}

describe('onboardingPlanData', () => {
  it('ticks what the files prove, each with its line, and shows how far the rest is (L3)', () => {
    const found = boxes(onboardingPlanData(inputOf(FERNHILL, { plan: FERNHILL_PLAN, audience: 'internal' })));
    expect(found).toEqual({
      sales_notes: '-',
      plan_prepared: 'x success-plan:created',
      kickoff_scheduled: 'x onboarding.kickoff_planned',
      welcome_sent: '-',
      kickoff_held: 'x onboarding.kickoff_date',
      roles: '-',
      goals_timeline: 'x success-plan:business_objectives.0',
      stakeholders: 'x stakeholders.0',
      success_metrics: 'x success-plan:business_objectives.0',
      implementation_calls: '-',
      accounts_created: 'x onboarding.first_login_date',
      users_invited: '- scores.product_usage.active_users',
      sso: '-',
      integrations: '- onboarding.integration_status',
      data: '-',
      tests: '-',
      admins_trained: 'x touchpoints.0.date',
      users_trained: '- onboarding.users_trained',
      material: '-',
      self_service: '-',
      go_live: '-',
      users_log_in: 'x onboarding.first_login_date',
      first_workflow: '-',
      quick_win: '-',
      celebration: '-',
      csm_introduced: '-',
      cadence: '-',
      escalation_path: '-',
      nps: '-',
    });
  });

  it('keeps our own homework and risks from the customer', () => {
    const data = onboardingPlanData(inputOf(FERNHILL, { plan: FERNHILL_PLAN }));
    expect(Object.keys(boxes(data))).not.toEqual(expect.arrayContaining(['sales_notes']));
    expect(boxes(data)).not.toHaveProperty('welcome_sent');
    expect(data.internal).toBeNull();
  });

  it('says internally that a later first value was agreed than the segment’s, and what nobody picks up', () => {
    const { internal } = onboardingPlanData(inputOf(FERNHILL, { plan: FERNHILL_PLAN, audience: 'internal' }));
    expect(internal).toMatchObject({ first_value_target: '2025-11-24', adoption: { feature: { name: 'Recalls', source: 'usage.features.0' }, begun: null, flag: false } });
  });

  it.each([
    ['unknown', {}, '2025-12-01', null],
    ['ahead', { contract: { start: '2025-12-08' } }, '2025-12-01', null],
    ['running', { contract: { start: '2025-12-01' } }, '2025-12-01', 0],
    ['running', { contract: { start: '2025-09-02' } }, '2025-12-01', 90],
    ['past', { contract: { start: '2025-09-01' } }, '2025-12-01', 91],
  ] as const)('is %s for %j on %s', (phase, account, asOf, day) => {
    expect(onboardingPlanData(inputOf(account as AccountData, { asOf })).state).toMatchObject({ phase, day });
  });

  it('looks back once the ninety days are over, and restarts for what is open', () => {
    const account: AccountData = {
      segment: 'smb',
      csm: 'dana.reyes',
      contract: { start: '2025-02-01', seats_licensed: 40 },
      onboarding: { status: 'stalled' },
      scores: { product_usage: { active_users: 17 } },
      usage: { features: [{ name: 'Automation', adoption: 0.05, core: true }] },
    };
    const { review, state } = onboardingPlanData(inputOf(account, { asOf: '2025-11-29' }));
    expect(state).toMatchObject({ phase: 'past', said_open: true, completed: false, end: '2025-05-05' });
    expect(review!.reached.map(({ id }) => id)).toEqual(['technical_setup']);
    expect(review!.open.map(({ kind, share, source }) => [kind, share, source])).toEqual([
      ['goals', null, null],
      ['seats', 17 / 40, 'scores.product_usage.active_users'],
      ['feature', 0.05, 'usage.features.0.adoption'],
    ]);
    // 29 November is a Saturday: counted from Monday.
    expect(review!.restart).toEqual({ agree_by: '2025-12-08', close_by: '2025-12-22', check_on: '2025-12-31' });
    expect(onboardingPlanData(inputOf(account, { asOf: '2025-12-20', since: '2025-11-29' })).review!.restart).toEqual(review!.restart);
  });

  it('has nothing to restart where nothing is open', () => {
    const plan = { business_objectives: [{ objective: 'Grow' }], milestones: [{ name: 'First value', status: 'complete' as const }] };
    const { review, state } = onboardingPlanData(inputOf({ contract: { start: '2024-02-01' }, onboarding: { completed_date: '2024-04-30' } }, { plan }));
    expect(review).toMatchObject({ open: [], restart: null });
    expect(state).toMatchObject({ completed: true, completed_date: '2024-04-30', said_open: false });
  });

  it('asks nobody who is served without calls for goals in figures', () => {
    expect(onboardingPlanData(inputOf({ segment: 'self-serve' })).goals).toEqual([]);
    expect(onboardingPlanData(inputOf({ segment: 'smb' })).goals).toMatchObject({ missing_field: 'business_objectives', home: 'success-plan' });
  });

  it('refuses a customer who left', () => {
    expect(() => onboardingPlanData(inputOf({ account: 'Brightwater', churned: { date: '2025-10-31' } }))).toThrow(/^Brightwater left on 2025-10-31/);
  });
});

describe('risks of an onboarding (L5)', () => {
  const risks = (account: AccountData, asOf = '2025-12-01') =>
    onboardingPlanData(inputOf(account, { asOf, audience: 'internal' })).internal!.risks.map(({ id, severity, owner, due, proof }) => [id, severity, owner, due, proof.source]);

  const base: AccountData = { segment: 'enterprise', csm: 'dana.reyes', contract: { start: '2025-11-03', seats_licensed: 100 } };

  it('keeps the days when the document is made anew later, unless the risk is newer', () => {
    const account = (left: string): AccountData => ({ ...base, stakeholders: [{ name: 'Ana', role: 'champion', status: 'left', left }] });
    const due = (left: string) => onboardingPlanData(inputOf(account(left), { asOf: '2025-12-11', since: '2025-12-01', audience: 'internal' })).internal!.risks.find(({ id }) => id === 'champion_left')?.due;
    expect(due('2025-11-25')).toBe('2025-12-03');
    expect(due('2025-12-09')).toBe('2025-12-11');
  });

  it('finds all that hold now, the heaviest first, each with an owner and a day', () => {
    const account: AccountData = {
      ...base,
      stakeholders: [{ name: 'Ana', role: 'champion', status: 'left', left: '2025-11-25' }],
      onboarding: { status: 'in-progress', kickoff_planned: '2025-11-10', integration_status: 'failed' },
      scores: { product_usage: { active_users: 0 } },
    };
    expect(risks(account, '2025-12-04')).toEqual([
      // Within 48 hours: Saturday, so the Friday before.
      ['champion_left', 'critical', 'Dana Reyes', '2025-12-05', 'stakeholders.0.left'],
      ['no_login', 'high', 'Dana Reyes', '2025-12-04', 'contract.start'],
      ['integration_failed', 'high', 'Dana Reyes', '2025-12-05', 'onboarding.integration_status'],
      ['kickoff_late', 'medium', 'Priya Nair', '2025-12-05', 'onboarding.kickoff_planned'],
      ['low_activation', 'medium', 'Dana Reyes', '2025-12-09', 'scores.product_usage.active_users'],
      ['no_sponsor', 'medium', 'Dana Reyes', '2025-12-09', 'stakeholders'],
    ]);
  });

  it.each([
    ['no login on day 3', { onboarding: { status: 'in-progress', kickoff_date: '2025-11-04' } }, '2025-11-06', []],
    ['no login on day 4', { onboarding: { status: 'in-progress', kickoff_date: '2025-11-04' } }, '2025-11-07', ['no_login']],
    ['a kickoff a week late', { onboarding: { kickoff_planned: '2025-11-10', first_login_date: '2025-11-05' } }, '2025-11-17', []],
    ['a kickoff eight days late', { onboarding: { kickoff_planned: '2025-11-10', first_login_date: '2025-11-05' } }, '2025-11-18', ['kickoff_late']],
    ['half of the seats on day 30', { scores: { product_usage: { active_users: 50 } } }, '2025-12-03', []],
    ['fewer on day 30', { scores: { product_usage: { active_users: 49 } } }, '2025-12-03', ['low_activation']],
    ['fewer on day 29', { scores: { product_usage: { active_users: 49 } } }, '2025-12-02', []],
    ['a successor of the champion', { stakeholders: [{ name: 'A', role: 'champion', status: 'left' }, { name: 'B', role: 'champion' }, { name: 'C', role: 'exec_sponsor' }] }, '2025-12-01', []],
    ['a sponsor that nobody knows of', { stakeholders: [{ name: 'B', role: 'champion' }] }, '2025-12-01', ['no_sponsor']],
    ['no sponsor of a small customer', { touch_model: 'low-touch', stakeholders: [{ name: 'B', role: 'champion' }] }, '2025-12-01', []],
    ['an onboarding that is over', { onboarding: { status: 'complete', integration_status: 'failed' } }, '2025-12-01', []],
  ] as const)('weighs %s', (_what, more, asOf, expected) => expect(risks({ ...base, ...(more as AccountData) }, asOf).map(([id]) => id)).toEqual(expected));

  it('has no risk of an account long set up, unless its onboarding is said to be open', () => {
    const old: AccountData = { ...base, contract: { start: '2024-01-01', seats_licensed: 100 }, scores: { product_usage: { active_users: 10 } } };
    expect(risks(old)).toEqual([]);
    expect(risks({ ...old, onboarding: { status: 'stalled', kickoff_date: '2024-01-05' } }).map(([id]) => id)).toEqual(['low_activation']);
  });

  it('hands an integration to whoever the settings name for it', () => {
    const settings = { ...SETTINGS, people: { ...SETTINGS.people, kim: { name: 'Kim Osei', role: 'implementation' as const } } };
    const account: AccountData = { ...base, onboarding: { integration_status: 'failed', kickoff_date: '2025-11-05', first_login_date: '2025-11-05' } };
    expect(onboardingPlanData(inputOf(account, { settings, audience: 'internal' })).internal!.risks[0]).toMatchObject({ id: 'integration_failed', owner: 'Kim Osei' });
  });
});
