import type { AccountDiff, AccountList, DiffReason, DiffTier, PlaybookDiff, PortfolioDiff } from '../../../../../src/core/diff/portfolioDiff';

export const HEALTHY: DiffTier = { id: 'healthy', label: 'Healthy', color: 'green' };
export const WATCH: DiffTier = { id: 'watch', label: 'Watch', color: 'yellow' };
export const AT_RISK: DiffTier = { id: 'at_risk', label: 'At risk', color: 'orange' };

export const NOBODY: AccountList = { count: 0, arr: 0, names: [] };

/** A difference in which nothing moves, unless said otherwise. */
export function diffOf(fields: Partial<PortfolioDiff> = {}): PortfolioDiff {
  const day = '2026-11-22';
  return {
    base: { name: 'main', revision: '1a2b3c4d'.repeat(5), day },
    head: { name: null, revision: null, day },
    asOf: day,
    currency: 'USD',
    arr: { before: 0, after: 0 },
    arrAtRisk: { before: 0, after: 0 },
    ...{ accounts: [], playbooks: [], models: [], settings: [], findings: { new: [], fixed: [] }, policy: [], notes: [] },
    ...fields,
  };
}

/** An account of $180K that stays as it is, Healthy at 76, unless said otherwise. */
export function accountOf(fields: Partial<AccountDiff> = {}): AccountDiff {
  const name = fields.account ?? 'Acme Corp';
  return {
    kind: 'changed',
    file: `accounts/${name.toLowerCase().replace(/\W+/g, '-')}/account.yaml`,
    account: name,
    csm: 'dana.reyes',
    segment: 'enterprise',
    arr: { before: 180_000, after: 180_000 },
    score: { before: 76, after: 76 },
    tier: { before: HEALTHY, after: HEALTHY },
    atRisk: { before: false, after: false },
    churned: { before: null, after: null },
    renewalDate: '2027-10-01',
    ...{ reasons: [], facts: [], renewal: [], plan: [], tasks: [], applies: [], noLonger: [] },
    ...fields,
  };
}

/** An account that falls from Watch at 62 to At risk at 48, with its renewal in 44 days. */
export function fallen(account = 'Acme Corp', fields: Partial<AccountDiff> = {}): AccountDiff {
  const falls = { score: { before: 62, after: 48 }, tier: { before: WATCH, after: AT_RISK }, atRisk: { before: false, after: true } };
  return accountOf({ account, ...falls, renewalDate: '2027-01-05', reasons: [reasonOf()], ...fields });
}

/** An account that rises from At risk at 45 to Healthy at 71. */
export function risen(account = 'Globex', fields: Partial<AccountDiff> = {}): AccountDiff {
  return accountOf({ account, score: { before: 45, after: 71 }, tier: { before: AT_RISK, after: HEALTHY }, atRisk: { before: true, after: false }, ...fields });
}

export function reasonOf(fields: Partial<DiffReason> = {}): DiffReason {
  return { label: 'Executive sponsor', component: 'Relationship', points: -8.2, before: 4, after: 1, line: 12, ...fields };
}

export function playbookOf(fields: Partial<PlaybookDiff> = {}): PlaybookDiff {
  return {
    ...{ kind: 'changed', id: 'low-health', title: 'Low health', file: 'playbooks/low-health.md' },
    trigger: { before: 'health.score < 40', after: 'health.score < 50' },
    fields: [],
    adds: { count: 7, arr: 1_240_000, names: ['Acme Corp', 'Initech', 'Umbrella', 'Hooli', 'Stark', 'Wayne'] },
    drops: NOBODY,
    fault: null,
    ...fields,
  };
}
