import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountFor, planFor } from '../../../../src/core/documents/audience/forAudience';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { dataOf, fixture } from '../documentFixture';

const account = (yaml: string) => dataOf(yaml) as AccountData;

describe('accountFor', () => {
  it('gives our own people everything', () => {
    const acme = account(fixture('acme.account.yaml'));
    expect(accountFor(acme, 'internal')).toBe(acme);
  });

  it('leaves out for a customer what the schema calls internal, at any depth', () => {
    const shown = accountFor(
      account(`
account: Acme
risk: { level: high, reason: competitive }
churned: { date: 2025-01-01 }
renewal: { status: in-progress, target_arr: 1 }
overrides: [{ of: overall, score: 70 }]
revenue: [{ month: 2025-11, churn: 100 }]
notes: never say
tags: [doomed]
health_tier: at-risk
composite_score: 41
contract: { products: [{ name: Platform, scores: { support: { csat: 4, note: ours } } }] }
scores: { relationship: { pulse: 1, nps: 9, champion_strength: weak }, onsite: { score: 3, note: ours } }
stakeholders: [{ name: Ana, sentiment: negative, influence: low, title: COO }]
touchpoints: [{ date: 2025-11-01, type: call, sentiment: negative, summary: Talked }]
`),
      'customer',
    );
    expect(JSON.parse(JSON.stringify(shown))).toEqual({
      account: 'Acme',
      contract: { products: [{ name: 'Platform', scores: { support: { csat: 4 } } }] },
      scores: { relationship: { nps: 9 }, onsite: { score: 3 } },
      stakeholders: [{ name: 'Ana', title: 'COO' }],
      touchpoints: [{ date: '2025-11-01', type: 'call', summary: 'Talked' }],
    });
  });

  it('leaves out entries that are marked internal, in lists and in what the schema leaves open, and keeps the index of the others', () => {
    const shown = accountFor(
      account(`
events: [{ type: complaint, internal: true }, { type: outage }]
metrics: { margin: { value: 0.1, internal: true }, uptime: 0.99 }
custom: { deep: { rows: [{ a: 1, internal: true }, { a: 2 }] } }
`),
      'customer',
    );
    expect(shown.events).toEqual([undefined, { type: 'outage' }]);
    expect(shown.metrics).toEqual({ uptime: 0.99 });
    expect(shown.custom).toEqual({ deep: { rows: [undefined, { a: 2 }] } });
  });

  it('keeps the tasks that the customer knows of, without how we work on them', () => {
    const shown = accountFor(
      account(`
stakeholders: [{ name: Ana Ruiz }]
tasks:
  - { title: Ours, owner: dana.reyes }
  - { title: Agreed, owner: dana.reyes, shared: true, playbook: save-plan, note: quietly }
  - { title: Theirs, owner: Ana Ruiz, key: k1 }
  - { title: Hidden, shared: true, internal: true }
`),
      'customer',
    );
    expect(shown.tasks).toEqual([undefined, { title: 'Agreed', owner: 'dana.reyes', shared: true }, { title: 'Theirs', owner: 'Ana Ruiz' }, undefined]);
  });

  it('keeps the evidence of opportunities that were talked about, and no money', () => {
    const shown = accountFor(
      account(`
opportunities:
  - { type: seats, status: identified, evidence: Their board minutes, estimated_arr: 24000 }
  - { type: upsell, status: discussed, evidence: Asked for SSO, confidence: 0.6 }
`),
      'customer',
    );
    expect(shown.opportunities).toEqual([
      { type: 'seats', status: 'identified' },
      { type: 'upsell', status: 'discussed', evidence: 'Asked for SSO' },
    ]);
  });

  it('does not change what it is given', () => {
    const acme = account(fixture('acme.account.yaml'));
    const before = JSON.stringify(acme);
    accountFor(acme, 'customer');
    expect(JSON.stringify(acme)).toBe(before);
  });

  it('holds for any data: nothing below an internal mark is left', () => {
    const secret = fc.constant('SECRET');
    const tree = fc.letrec((tie) => ({
      open: fc.oneof({ maxDepth: 4 }, fc.integer(), fc.array(tie('entry'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'note'), tie('entry'), { maxKeys: 3 })),
      entry: fc.oneof(tie('open'), fc.record({ internal: fc.constant(true), text: secret, inside: tie('open') })),
    })).entry;
    fc.assert(
      fc.property(tree, tree, secret, (custom, metrics, note) => {
        const data = { account: 'A', custom: { custom }, metrics: { metrics }, notes: note, risk: { root_cause: note }, scores: { mine: { note } } } as unknown as AccountData;
        expect(JSON.stringify(accountFor(data, 'customer'))).not.toContain('SECRET');
      }),
    );
  });
});

describe('planFor', () => {
  it('gives a customer no risks and no notes', () => {
    const plan = dataOf('{ account: A, risks: [{ risk: late }], notes: ours, next_review: 2026-01-15 }');
    expect(planFor(plan, 'customer')).toEqual({ account: 'A', next_review: '2026-01-15' });
    expect(planFor(plan, 'internal')).toBe(plan);
    expect(planFor(undefined, 'customer')).toBeUndefined();
  });
});
