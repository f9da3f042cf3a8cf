import { describe, expect, it } from 'vitest';
import type { PortfolioDiff } from '../../../../src/core/diff/portfolioDiff';
import { diffHeadline } from '../../../../src/core/report/diff/diffHeadline';
import { accountOf, AT_RISK, diffOf, fallen, HEALTHY, NOBODY, playbookOf, risen, WATCH } from './support/diffs';

const riskOf = (before: number, after: number) => ({ arrAtRisk: { before, after } });
const left = accountOf({ account: 'Hooli', churned: { before: null, after: '2026-11-20' }, atRisk: { before: true, after: false } });
const paysLess = accountOf({ arr: { before: 180_000, after: 90_000 } });
const drops = accountOf({ score: { before: 76, after: 66 }, tier: { before: HEALTHY, after: WATCH } });

const CASES: readonly (readonly [string, Partial<PortfolioDiff>, string])[] = [
  ['worse', { ...riskOf(0, 180_000), accounts: [fallen()] }, '$180K more ARR at risk: Acme Corp falls to At risk (62 → 48), renewal in 44 days'],
  ['worse by two', { ...riskOf(0, 360_000), accounts: [fallen(), fallen('Initech')] }, '$360K more ARR at risk: Acme Corp falls to At risk (62 → 48), Initech falls to At risk (62 → 48)'],
  ['worse by many', { ...riskOf(0, 1_240_000), accounts: ['A', 'B', 'C', 'D'].map((name) => fallen(name)) }, '$1.2M more ARR at risk: A falls to At risk (62 → 48), B falls to At risk (62 → 48) and 2 more'],
  ['better', { ...riskOf(180_000, 0), accounts: [risen()] }, '$180K less ARR at risk: Globex rises to Healthy (45 → 71)'],
  ['mixed', { ...riskOf(100_000, 400_000), accounts: [risen(), fallen('A'), fallen('B')] }, '$300K more ARR at risk: A falls to At risk (62 → 48), Globex rises to Healthy (45 → 71) and 1 more'],
  ['mixed and even', { ...riskOf(180_000, 180_000), accounts: [risen(), fallen()] }, 'ARR at risk stays at $180K: Acme Corp falls to At risk (62 → 48), Globex rises to Healthy (45 → 71)'],
  ['a new one at risk', { ...riskOf(0, 180_000), accounts: [fallen('Umbrella', { kind: 'added', score: { before: null, after: 48 }, tier: { before: null, after: AT_RISK } })] }, '$180K more ARR at risk: Umbrella is new, At risk (48), renewal in 44 days'],
  ['more paid by one at risk', { ...riskOf(180_000, 200_000), accounts: [accountOf({ atRisk: { before: true, after: true }, arr: { before: 180_000, after: 200_000 } })] }, '$20K more ARR at risk: Acme Corp pays $180K → $200K'],
  ['lost', { ...riskOf(180_000, 0), accounts: [left] }, '$180K ARR lost: Hooli has left'],
  ['one that will leave', { accounts: [accountOf({ churned: { before: null, after: '2027-01-31' } })] }, '$180K ARR will be lost: Acme Corp leaves on 2027-01-31'],
  ['one that has left and one that will', { accounts: [left, accountOf({ churned: { before: null, after: '2027-01-31' } })] }, '$360K ARR lost: Hooli has left, Acme Corp leaves on 2027-01-31'],
  ['a file gone', { ...riskOf(180_000, 0), accounts: [accountOf({ kind: 'removed', arr: { before: 180_000, after: null }, score: { before: 20, after: null }, atRisk: { before: true, after: false } })] }, '$180K ARR gone: Acme Corp is removed'],
  ['the file of one who had left', { arr: { before: 180_000, after: 180_000 }, accounts: [accountOf({ kind: 'removed', churned: { before: '2026-01-31', after: null } })] }, 'The same ARR in sum: Acme Corp is removed'],
  ['lost and worse', { ...riskOf(0, 180_000), accounts: [left, fallen()] }, '$180K ARR lost, $180K more ARR at risk: Hooli has left, Acme Corp falls to At risk (62 → 48), renewal in 44 days'],
  ['another tier', { accounts: [accountOf({ score: { before: 76, after: 66 }, tier: { before: HEALTHY, after: WATCH } })] }, '$180K ARR in another tier: Acme Corp falls to Watch (76 → 66)'],
  ['a large one that drops and a small one that rises', { ...riskOf(20_000, 0), accounts: [risen('Small', { arr: { before: 20_000, after: 20_000 } }), drops] }, '$20K less ARR at risk: Acme Corp falls to Watch (76 → 66), Small rises to Healthy (45 → 71)'],
  ['a small one that drops and a large one that rises', { ...riskOf(500_000, 0), accounts: [drops, risen('Large', { arr: { before: 500_000, after: 500_000 } })] }, '$500K less ARR at risk: Large rises to Healthy (45 → 71), Acme Corp falls to Watch (76 → 66)'],
  ['out of danger with a lower score, by the tiers of another model', { ...riskOf(200_000, 20_000), models: [{ name: { before: 'engine', after: 'csm' }, file: null, statements: [], up: NOBODY, down: NOBODY, fault: null }], accounts: [risen('Globex', { score: { before: 55, after: 52 } }), accountOf({ account: 'Small', score: { before: 35, after: 21 }, tier: { before: AT_RISK, after: WATCH }, atRisk: { before: true, after: true } })] }, '$180K less ARR at risk: Globex moves to Healthy (55 → 52)'],
  ['scores that are gone', { ...riskOf(180_000, 0), accounts: [accountOf({ score: { before: 17, after: null }, tier: { before: AT_RISK, after: null }, atRisk: { before: true, after: false } })] }, '$180K ARR without a score now: Acme Corp had 17'],
  ['a first score', { accounts: [accountOf({ score: { before: null, after: 76 }, tier: { before: null, after: HEALTHY } })] }, '1 score moves: Acme Corp no score → 76'],
  ['scores', { accounts: [accountOf({ score: { before: 76, after: 75 } }), accountOf({ account: 'B', score: { before: 76, after: 84 } })] }, '2 scores move within their tiers: B 76 → 84, Acme Corp 76 → 75'],
  ['less paid', { arr: { before: 180_000, after: 150_000 }, accounts: [accountOf({ arr: { before: 180_000, after: 150_000 } })] }, '$30K less ARR: Acme Corp pays $180K → $150K'],
  ['less paid by one at risk', { ...riskOf(180_000, 90_000), accounts: [accountOf({ atRisk: { before: true, after: true }, arr: { before: 180_000, after: 90_000 } })] }, '$90K less ARR: Acme Corp pays $180K → $90K'],
  ['less paid and more paid', { arr: { before: 190_000, after: 200_000 }, accounts: [paysLess, accountOf({ account: 'B', arr: { before: 10_000, after: 110_000 } })] }, '$90K less ARR and $100K more: Acme Corp pays $180K → $90K'],
  ['less paid by one that falls', { ...riskOf(0, 90_000), accounts: [fallen('Acme Corp', { arr: { before: 180_000, after: 90_000 } })] }, '$90K less ARR, $90K more ARR at risk: Acme Corp pays $180K → $90K and falls to At risk (62 → 48)'],
  ['a little less paid and much worse', { ...riskOf(0, 180_000), accounts: [accountOf({ account: 'B', arr: { before: 12_000, after: 11_000 } }), fallen()] }, '$1K less ARR, $180K more ARR at risk: Acme Corp falls to At risk (62 → 48), renewal in 44 days, B pays $12K → $11K'],
  ['less paid and better', { ...riskOf(180_000, 0), accounts: [paysLess, risen()] }, '$90K less ARR, $180K less ARR at risk: Acme Corp pays $180K → $90K, Globex rises to Healthy (45 → 71)'],
  ['lost and less paid', { ...riskOf(180_000, 0), accounts: [paysLess, left] }, '$270K ARR lost: Hooli has left, Acme Corp pays $180K → $90K'],
  ['less written for one who had left', { accounts: [accountOf({ arr: { before: 180_000, after: 90_000 }, churned: { before: '2026-01-31', after: '2026-01-31' } })] }, 'The same ARR in sum: Acme Corp'],
  ['renewals', { accounts: [accountOf({ renewal: [{ kind: 'changed', label: 'Renewal date', before: '2027-01-05', after: '2027-03-31', line: 5 }] })] }, '1 renewal changes, $180K ARR: Acme Corp'],
  ['a playbook', { playbooks: [playbookOf({ drops: { count: 1, arr: 20_000, names: ['B'] } }), playbookOf({ adds: NOBODY })] }, '1 playbook matches other accounts: Low health (+7 accounts, $1.2M; −1 account, $20K)'],
  ['work', { accounts: [accountOf({ tasks: [{ kind: 'added', label: 'Call', before: null, after: null, line: 5 }] })] }, '1 account changes, no score moves: Acme Corp'],
  ['findings', { findings: { new: [], fixed: [{ file: 'a', line: 1, severity: 'error', rule: 'schema/type', message: 'x' }] } }, '1 fixed finding'],
  ['settings', { settings: [{ kind: 'changed', label: 'Currency', before: 'USD', after: 'EUR', line: null }] }, '1 setting changes, no score moves'],
  ['playbooks that match nobody else', { playbooks: [playbookOf({ adds: NOBODY }), playbookOf({ adds: NOBODY })] }, '2 playbooks change, no score moves'],
  ['files of several kinds', { playbooks: [playbookOf({ adds: NOBODY })], settings: [{ kind: 'changed', label: 'Currency', before: 'USD', after: 'EUR', line: null }], findings: { new: [{ file: 'a', line: 1, severity: 'error', rule: 'schema/type', message: 'x' }], fixed: [] } }, '1 playbook and 1 setting change, no score moves: 1 new finding'],
  ['nothing', {}, 'Nothing moves'],
];

describe('diffHeadline', () => {
  it.each(CASES)('says what is %s', (_, fields, expected) => expect(diffHeadline(diffOf(fields))).toBe(expected));

  it('says first that the policy is broken', () => {
    const policy = [{ id: 'max_tier_drops', limit: 0, actual: 1, isBroken: true, message: 'One drops.' }];
    expect(diffHeadline(diffOf({ policy, ...riskOf(0, 180_000), accounts: [fallen()] }))).toMatch(/^Policy broken: \$180K more ARR at risk: Acme Corp/);
    expect(diffHeadline(diffOf({ policy: [{ ...policy[0]!, isBroken: false }], accounts: [fallen()] }))).not.toContain('Policy');
  });

  it('has as many characters as the status of a commit may have, and fewer names rather than half of them', () => {
    const name = 'The Very Long Name of a Customer GmbH & Co. KG';
    const long = diffHeadline(diffOf({ ...riskOf(0, 360_000), accounts: [fallen(`${name} 1`), fallen(`${name} 2`)] }));
    expect(long).toBe(`$360K more ARR at risk: ${name} 1 falls to At risk (62 → 48) and 1 more`);
    expect(diffHeadline(diffOf({ accounts: [accountOf({ account: 'a\n'.repeat(500), score: { before: 1, after: 2 } })] })).length).toBeLessThanOrEqual(140);
  });
});
