import { addDays, addMonths } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import { SETTINGS_FILE } from '../model/documentKind';
import { segmentForArr } from '../model/segments';
import { readSettings } from '../model/settings';
import type { LibraryPlaybook } from '../playbooks/library/libraryPlaybook';
import { libraryPlaybookFor } from '../playbooks/library/libraryPlaybookFor';
import { starterWorkflow } from './starterWorkflow';

/** What a new portfolio is to begin with. */
export interface NewPortfolio {
  /** Id of a preset. */
  readonly preset: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly today: IsoDay;
  /** Those of the library that it begins with. */
  readonly playbooks: readonly LibraryPlaybook[];
}

/**
 * The files of a new portfolio, by their path from its root, the settings first. Dates are set around `today`, so that the
 * example is fresh and its check comes out clean.
 */
export function starterFiles({ preset, currency, today, playbooks }: NewPortfolio): ReadonlyMap<string, string> {
  return new Map([
    [SETTINGS_FILE, settings(preset, currency)],
    ['accounts/example-company/account.yaml', account(preset, today)],
    ['accounts/example-company/success-plan.yaml', successPlan(today)],
    ...playbooks.map((playbook) => [`playbooks/${playbook.id}.md`, libraryPlaybookFor(preset, playbook)] as const),
    ['.github/workflows/validate-portfolio.yml', starterWorkflow()],
  ]);
}

function settings(preset: string, currency: string): string {
  return `# Settings of this portfolio; this file marks its root.
preset: ${preset} # the health model and segments: engine, csm, scorecard or strategist
currency: ${currency}
fiscal_year_start: 1 # month
people:
  alex.doe: { name: Alex Doe, email: alex.doe@example.com, role: csm }
locale: en
`;
}

const ARR = 48000;

function account(preset: string, today: IsoDay): string {
  const segment = segmentForArr(readSettings({ preset }).segments, ARR)!;
  return `# One customer. Copy this folder for the next one, then run: csac score
account: Example Company
segment: ${segment.id}
arr: ${ARR} # a year, in the currency of customer-success.yaml
csm: alex.doe
industry: logistics
renewal_date: ${addMonths(today, 5)}
contract: { start: ${addMonths(today, -7)}, term_months: 12, seats_licensed: 80 }
scores:
  product_usage: { dau_mau_ratio: 0.34, active_users: 52, features_adopted: 9, features_available: 20, core_actions_weekly: 140, trend: up }
  engagement: { login_trend: flat, support_tickets_30d: 3, community_active: false, last_proactive_contact: ${addDays(today, -12)} }
  relationship: { champion: "Robin Hale, Head of Operations", exec_sponsor: "Kim Osei, COO", contacts_count: 3, last_exec_touch: ${addDays(today, -60)} }
  outcomes: { goals_defined: 3, goals_achieved: 1, roi_documented: true }
  financial: { payment_status: current, contraction_risk: false }
stakeholders:
  - { name: Robin Hale, title: Head of Operations, email: robin.hale@example.com, role: champion, status: active, last_touch: ${addDays(today, -12)} }
  - { name: Kim Osei, title: COO, email: kim.osei@example.com, role: exec_sponsor, status: active, last_touch: ${addDays(today, -60)} }
touchpoints:
  - { date: ${addDays(today, -60)}, type: qbr, with: [Robin Hale, Kim Osei], summary: "First answers in five hours instead of nine; two regions to go" }
  - { date: ${addDays(today, -12)}, type: check_in, with: [Robin Hale], summary: "Walked through the new reports" }
last_updated: ${today}
`;
}

function successPlan(today: IsoDay): string {
  return `account: Example Company
created: ${addMonths(today, -6)}
owner: alex.doe
stakeholders:
  champion: { name: Robin Hale, title: Head of Operations, email: robin.hale@example.com }
  exec_sponsor: { name: Kim Osei, title: COO, email: kim.osei@example.com }
  technical_lead: { name: Lee Park, title: IT Manager, email: lee.park@example.com }
business_objectives:
  - { objective: Answer customers sooner, metric: Hours to first answer, baseline: 9, target: 4, actual: 5, timeline: ${addMonths(today, 4)} }
use_cases:
  - { name: Shared inbox, status: live, go_live_date: ${addMonths(today, -3)} }
milestones:
  - { name: Technical setup, target_date: ${addMonths(today, -4)}, status: complete }
  - { name: First value, target_date: ${addMonths(today, -2)}, status: complete }
  - { name: Full adoption, target_date: ${addMonths(today, 3)}, status: pending }
risks:
  - { risk: Only one champion, mitigation: Meet the regional leads, owner: alex.doe }
next_review: ${addMonths(today, 1)}
`;
}
