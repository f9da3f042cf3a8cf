import type { AccountData, DocumentInput } from '../../../../src/core/documents/documentInput';
import type { PlanData } from '../../../../src/core/model/planInput';
import { AS_OF, SETTINGS, dataOf, healthOf } from '../documentFixture';

/** A customer in the third week of onboarding. */
export const FERNHILL = `
account: Fernhill Dental Group
segment: mid-market
arr: 36000
csm: dana.reyes
industry: dental practices
renewal_date: 2026-11-09
contract: { start: 2025-11-10, term_months: 12, seats_licensed: 60, products: [{ name: Platform, arr: 36000 }] }
scores:
  product_usage: { active_users: 14, features_adopted: 4, features_available: 20 }
  outcomes: { roi_promised: 2 }
stakeholders:
  - { name: Marta Kowalczyk, title: Group Practice Manager, email: marta@fernhill.example, role: champion, status: active, last_touch: 2025-11-26 }
  - { name: Dr. Leo Anand, title: Founder, role: exec_sponsor, status: active, influence: high, note: Signs nothing on Fridays }
  - { name: Ciara Doyle, role: technical_lead, status: active }
usage: { features: [{ name: Recalls, adoption: 0.12, core: true, benefit: They fill cancelled slots the same day }, { name: Checks, adoption: 0.4, core: true }] }
onboarding: { status: in-progress, stage: training, kickoff_planned: 2025-11-12, kickoff_date: 2025-11-12, first_login_date: 2025-11-13, integration_status: in-progress, users_trained: 4 }
events: [{ date: 2025-11-07, type: contract_signed, note: "Six practices, one year" }]
touchpoints:
  - { date: 2025-11-19, type: training, with: [Marta Kowalczyk], summary: "Admin training, 90 minutes." }
tasks: [{ title: End-user training at Elm Street, owner: omar.haddad, due: 2025-12-03 }]
`;

export const FERNHILL_PLAN = `
account: Fernhill Dental Group
created: 2025-11-12
owner: dana.reyes
summary: No chair stands empty.
business_objectives:
  - { objective: Fewer empty chairs, metric: Recalls booked per week, target: 140, timeline: 2026-03-31 }
  - { objective: Same checks everywhere, metric: Practices with weekly checks, baseline: 1, target: 6, actual: 3, timeline: 2026-02-27, owner: Marta Kowalczyk }
use_cases:
  - { name: Hygiene checks, status: in-progress, go_live_date: 2025-12-08 }
milestones:
  - { name: Technical setup, target_date: 2025-11-21, status: complete }
  - { name: First value, target_date: 2025-12-10, status: pending }
  - { name: Elm Street live, target_date: 2025-12-08, owner: omar.haddad }
  - { name: Full adoption, target_date: 2026-02-06, status: pending }
risks:
  - { risk: Two days of IT a month, mitigation: Book all work before 19 December, owner: omar.haddad }
  - { risk: Paper lists come back }
success_criteria: [Every practice sends its weekly checks]
next_review: 2025-12-10
`;

/** An input of an analysis from YAML, for the customer unless asked otherwise. */
export function inputOf(account: string | AccountData, { plan, ...more }: Partial<Omit<DocumentInput, 'plan'>> & { plan?: string | PlanData } = {}): DocumentInput {
  return {
    account: typeof account === 'string' ? dataOf(account) : account,
    health: healthOf(74),
    settings: SETTINGS,
    asOf: AS_OF,
    audience: 'customer',
    ...more,
    ...(plan !== undefined && { plan: typeof plan === 'string' ? dataOf(plan) : plan }),
  };
}
