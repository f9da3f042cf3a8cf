import { describe, expect, it } from 'vitest';
import { noScore } from '../../../src/core/health/finishScore';
import type { HealthScore } from '../../../src/core/health/healthScore';
import { AccountHealth } from '../../../src/core/playbooks/accountHealth';
import { AS_OF, MODEL, accountOf, scene } from './support';
import { scoreAccount } from '../../../src/core/health/scoreAccount';

const health = (text: string): HealthScore => scoreAccount(MODEL, accountOf(text).data as Parameters<typeof scoreAccount>[1], { asOf: AS_OF });

describe('what triggers may ask of the health of an account', () => {
  it('is the score as it is shown, and components by a tenth', () => {
    const facts = new AccountHealth(health('scores: { product_usage: { dau_mau_ratio: 0.123 }, support: { score: 3 } }'), undefined);
    expect(facts.score).toBe(health('scores: { product_usage: { dau_mau_ratio: 0.123 } }').score);
    const component = facts.component('product_usage')!;
    expect(Math.round(component * 10) / 10).toBe(component);
    expect(facts.component('engagement')).toBeNull();
    expect(facts.component('nowhere')).toBeNull();
    expect(facts).toMatchObject({ provisional: true, reason: undefined, hasHistory: false });
  });

  it('finds components within groups', () => {
    const scored = health('scores: { product_usage: { score: 6 } }');
    const [first] = scored.components;
    const nested: HealthScore = { ...scored, components: [{ ...first!, id: 'group', components: scored.components }] };
    expect(new AccountHealth(nested, undefined).component('product_usage')).toBe(60);
  });

  it('is not known where the model cannot be used, but of an account without data all but the score is', () => {
    expect(new AccountHealth(noScore('the model is wrong', AS_OF, 'own'), undefined)).toMatchObject({ score: null, tier: null, coverage: null, provisional: null, reason: 'the model is wrong' });
    expect(new AccountHealth(health('account: Acme'), undefined)).toMatchObject({ score: null, tier: null, coverage: 0 });
  });

  it('knows earlier scores as far as the past is known', () => {
    const facts = scene('scores: { product_usage: { score: 2 } }', { 30: 'scores: { product_usage: { score: 7 } }', 60: 'account: Acme' }).facts.health!;
    expect([facts.hasHistory, facts.before(30), facts.before(60), facts.before(90)]).toEqual([true, 70, null, null]);
  });
});
