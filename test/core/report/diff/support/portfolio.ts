import type { DiffFinding, PortfolioDiff } from '../../../../../src/core/diff/portfolioDiff';
import { accountOf, diffOf, fallen, NOBODY, playbookOf, reasonOf, risen } from './diffs';

const finding: DiffFinding = { file: 'accounts/acme-corp/account.yaml', line: 12, severity: 'warning', rule: 'renewal/overdue', message: 'The renewal is 3 days over.' };

/** A change that touches everything there is. */
export function fullDiff(fields: Partial<PortfolioDiff> = {}): PortfolioDiff {
  return diffOf({
    arr: { before: 720_000, after: 740_000 },
    arrAtRisk: { before: 180_000, after: 200_000 },
    accounts: [
      fallen('Acme Corp', {
        arr: { before: 180_000, after: 200_000 },
        reasons: [reasonOf(), reasonOf({ label: 'Open tickets', component: 'Support', points: -5.8, before: 2, after: 9, line: 31 })],
        applies: [{ id: 'executive-sponsor-left', title: 'Executive sponsor left' }],
      }),
      risen(),
      accountOf({ account: 'Initech', renewal: [{ kind: 'changed', label: 'Renewal date', before: '2027-01-05', after: '2027-03-31', line: 5 }] }),
      accountOf({
        account: 'Umbrella',
        tasks: [{ kind: 'added', label: 'Call the sponsor', before: null, after: 'open, dana.reyes, 2026-12-01', line: 33 }],
        plan: [{ kind: 'changed', label: 'Go live: Target date', before: '2026-12-01', after: '2027-02-01', line: null }],
      }),
    ],
    playbooks: [playbookOf()],
    models: [{ name: { before: 'engine', after: 'engine' }, file: 'models/engine.health-model.yaml', statements: ['Support weighs 20 % instead of 10 %'], up: NOBODY, down: { count: 1, arr: 200_000, names: ['Acme Corp'] }, fault: null }],
    settings: [{ kind: 'changed', label: 'Policy: Largest drop of a score', before: 20, after: 30, line: 4 }],
    findings: { new: [finding, { ...finding, severity: 'error', rule: 'schema/type', line: 7, message: '`lots` is no number.' }], fixed: [{ ...finding, line: 3 }] },
    policy: [{ id: 'max_arr_at_risk_growth', limit: 10_000, actual: 20_000, isBroken: true, message: 'ARR at risk grows by $20K; the limit is $10K.' }],
    notes: ['1 file could not be read.'],
    ...fields,
  });
}
