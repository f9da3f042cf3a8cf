import { describe, expect, it } from 'vitest';
import { CURSOR, accepted, completionsIn, detailsIn, labelsIn } from '../atCursor';

describe('choices', () => {
  it('tell what they mean, and what they are worth under the model in force', async () => {
    const marked = `account: Acme\nscores:\n  product_usage:\n    trend: ${CURSOR}\n`;
    expect(await detailsIn(marked)).toEqual(['up: 9 of 10', 'flat: 5 of 10', 'down: 1.5 of 10']);
    expect((await completionsIn(marked))[0]!.documentation).toBe('It rises.\n\nUsage trend: **9 of 10** (high) under the model engine.');
    expect(await detailsIn(marked, { others: { 'customer-success.yaml': 'preset: csm\n' } })).toEqual(['up: 90 of 100', 'flat: 70 of 100', 'down: 30 of 100']);
    expect(await accepted(marked, 'flat')).toBe('account: Acme\nscores:\n  product_usage:\n    trend: flat\n');
  });

  it('are told by their meaning where no metric reads them', async () => {
    expect(await detailsIn(`account: Acme\ncontract: { billing: ${CURSOR} }\n`)).toEqual(['monthly: Every month.', 'quarterly: Every quarter.', 'yearly: Every year.', 'upfront: Once for the whole term.']);
  });

  it('are true and false for yes and no', async () => {
    expect(await detailsIn(`account: Acme\nscores: { engagement: { community_active: ${CURSOR} } }\n`)).toEqual(['true: 8.5 of 10', 'false: 3 of 10']);
    expect(await accepted(`account: Acme\nscores: { engagement: { community_active: t${CURSOR}r } }\n`, 'true')).toBe('account: Acme\nscores: { engagement: { community_active: true } }\n');
  });
});

describe('between quotes', () => {
  it('only texts are offered', async () => {
    expect(await labelsIn(`account: Acme\nscores: { engagement: { community_active: "${CURSOR}" } }\n`)).toEqual([]);
    expect(await accepted(`account: Acme\nrenewal_date: '${CURSOR}'\n`, '2025-12-01')).toBe("account: Acme\nrenewal_date: '2025-12-01'\n");
  });
});

describe('names', () => {
  it('are people of the settings by id, with name and role', async () => {
    const [dana] = await completionsIn(`account: Acme\ncsm: ${CURSOR}\n`);
    expect(dana).toMatchObject({ kind: 'person', label: 'dana.reyes', detail: 'Dana Reyes, csm', filterText: 'dana.reyes Dana Reyes, csm', insertText: 'dana.reyes', isSnippet: false });
    expect(await labelsIn(`account: Acme\ncsm: ${CURSOR}\n`)).toEqual(['dana.reyes', 'lee.park']);
    expect(await accepted(`account: Acme\ncsm:${CURSOR}\n`, 'lee.park')).toBe('account: Acme\ncsm: lee.park\n');
    expect(await accepted(`account: Acme\ncsm: "da${CURSOR}n"\n`, 'dana.reyes')).toBe('account: Acme\ncsm: "dana.reyes"\n');
    expect(await accepted(`account: Acme\ncsm: "da${CURSOR}\n`, 'dana.reyes')).toBe('account: Acme\ncsm: "dana.reyes"\n');
  });

  it('are stakeholders of the account, also in its plan and while the text is broken', async () => {
    const account = 'account: Acme\nstakeholders:\n  - { name: Ana Ruiz, title: Ops Director, role: champion }\n';
    expect(await detailsIn(`${account}renewal: { decision_maker: ${CURSOR} }\n`)).toEqual(['Ana Ruiz: Ops Director, champion']);
    expect(await labelsIn(`${account}team: [a\nrenewal: { decision_maker: ${CURSOR}\n`)).toEqual(['Ana Ruiz']);
    expect(await accepted(`${account}scores: { relationship: { champion: ${CURSOR} } }\n`, 'Ana Ruiz, Ops Director')).toBe(`${account}scores: { relationship: { champion: "Ana Ruiz, Ops Director" } }\n`);
    expect(await labelsIn(`account: Acme\nmilestones: [{ name: Live, owner: ${CURSOR} }]\n`, { file: 'accounts/acme/success-plan.yaml', others: { 'accounts/acme/account.yaml': account } })).toEqual(['dana.reyes', 'lee.park', 'Ana Ruiz']);
  });

  it('leave out whoever the caret is writing down', async () => {
    const account = 'account: Acme\nstakeholders:\n  - { name: Ana Ruiz }\n  - { name: Tom Berg }\n';
    const others = { 'accounts/acme/account.yaml': account };
    const plan = (rest: string) => `account: Acme\nstakeholders:\n  exec_sponsor:\n    name: Li Wei\n  champion:\n    name: ${rest}\n`;
    for (const written of [CURSOR, `A${CURSOR}`]) expect(await labelsIn(plan(written), { file: 'accounts/acme/success-plan.yaml', others })).toEqual(['Ana Ruiz', 'Tom Berg', 'Li Wei']);
    expect(await labelsIn(account.replace('Ana Ruiz', () => `Ana Ruiz, reports_to: ${CURSOR}`))).toEqual(['Tom Berg']);
  });

  it('are playbooks, features, products, accounts, segments, tiers and components', async () => {
    const others = {
      'playbooks/sponsor-left.md': '---\nid: sponsor-left\ntitle: Sponsor left\n---\n',
      'accounts/beta/account.yaml': 'account: Beta\ncurrency: EUR\nusage: { features: [{ name: Automation }] }\ncontract: { products: [{ name: Platform }] }\n',
    };
    expect(await detailsIn(`account: Acme\ntasks: [{ title: Call, playbook: ${CURSOR} }]\n`, { others })).toEqual(['sponsor-left: Sponsor left']);
    expect(await detailsIn(`account: Acme\nusage: { features: [{ name: Reports }] }\nreviews: [{ roadmap: [{ feature: ${CURSOR} }] }]\n`, { others })).toEqual(['Reports: of this account', 'Automation: of other accounts']);
    expect(await detailsIn(`account: Acme\nusage: { features: [{ name: ${CURSOR} }] }\n`, { others })).toEqual(['Automation: of other accounts']);
    expect(await detailsIn(`account: Acme\nevents: [{ product: ${CURSOR} }]\n`, { others })).toEqual(['Platform: of other accounts']);
    expect(await labelsIn(`account: ${CURSOR}\n`, { file: 'accounts/beta/success-plan.yaml', others })).toEqual(['Beta']);
    expect(await detailsIn(`account: Acme\ncurrency: ${CURSOR}\n`, { others })).toEqual(['USD: the portfolio’s', 'EUR: of other accounts']);
    expect(await detailsIn(`account: Acme\nsegment: ${CURSOR}\n`)).toEqual([
      'enterprise: ARR from USD 100,000',
      'mid-market: ARR USD 25,000 to USD 100,000',
      'smb: ARR USD 5,000 to USD 25,000',
      'self-serve: ARR below USD 5,000',
    ]);
    expect(await labelsIn(`account: Acme\nhealth_tier: ${CURSOR}\n`)).toEqual(['thriving', 'healthy', 'at-risk', 'critical']);
    expect(await detailsIn(`account: Acme\nscores: { engagement: { score: 8 } }\noverrides: [{ of: ${CURSOR} }]\n`)).toEqual([
      'overall: the whole score, now 80 of 100',
      'product_usage: Product usage',
      'engagement: Engagement, now 8 of 10',
      'relationship: Relationship',
      'outcomes: Outcomes',
      'financial: Financial',
    ]);
  });

  it('are signals of growth as the schema names them', async () => {
    expect((await labelsIn(`account: Acme\nopportunities: [{ signal: ${CURSOR} }]\n`)).slice(0, 3)).toEqual(['seat_limit', 'usage_limit', 'api_growth']);
    expect((await labelsIn(`account: Acme\nscores: { financial: { expansion_signals: [${CURSOR}] } }\n`)).slice(0, 2)).toEqual(['seat_limit', 'usage_limit']);
  });
});

describe('days and months', () => {
  it('are those that people mean, what lies ahead first where it is asked for', async () => {
    expect(await detailsIn(`account: Acme\nrenewal_date: 2026-03-31\nlast_updated: ${CURSOR}\n`)).toEqual([
      '2025-12-01: today',
      '2025-11-30: yesterday',
      '2025-12-31: in 30 days, end of the fiscal quarter',
      '2026-03-01: in 90 days',
      '2026-03-31: the renewal',
    ]);
    expect(await detailsIn(`account: Acme\ntasks: [{ title: Call, due: ${CURSOR} }]\n`)).toEqual(['2025-12-31: in 30 days, end of the fiscal quarter', '2026-03-01: in 90 days', '2025-12-01: today', '2025-11-30: yesterday']);
    expect(await labelsIn(`account: Acme\nrenewal_date: ${CURSOR}\n`)).toEqual(['2026-12-01', '2025-12-31', '2026-03-01', '2025-12-01', '2025-11-30']);
  });

  it('know the fiscal quarter, and objectives that end with one', async () => {
    const others = { 'customer-success.yaml': 'fiscal_year_start: 2\n' };
    expect(await detailsIn(`account: Acme\nbusiness_objectives: [{ objective: Faster, timeline: ${CURSOR} }]\n`, { file: 'success-plan.yaml', others })).toEqual([
      '2025-12-31: in 30 days',
      '2026-03-01: in 90 days',
      '2026-01-31: end of the fiscal quarter',
      '2025-12-01: today',
      '2025-11-30: yesterday',
    ]);
  });

  it('go on where the ledger ends', async () => {
    const ledger = 'account: Acme\nrevenue:\n  - { month: 2025-09, starting: 1000, expansion: 50, churn: 20 }\n';
    expect(await detailsIn(`${ledger}  - month: ${CURSOR}\n`)).toEqual(['2025-10: after the last entry', '2025-12: this month', '2025-11: last month']);
    expect(await detailsIn(`${ledger}  - { month: 2025-10, starting: ${CURSOR} }\n`)).toEqual(['1030: what the month before ended with']);
    expect(await accepted(`${ledger}  ${CURSOR}\n`, 'Revenue of a month')).toBe(`${ledger}  - month: 2025-10\n    starting: 1030\n    expansion: 500\n`);
    expect(await labelsIn(`account: Acme\nrevenue:\n  - month: ${CURSOR}\n`)).toEqual(['2025-12', '2025-11']);
  });
});
