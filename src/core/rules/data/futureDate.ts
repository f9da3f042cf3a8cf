import type { IsoDay } from '../../calendar/isoDay';
import { fixOf } from '../../model/sheetEdit';
import type { JsonObject, YamlPath } from '../../yaml/sourceTree';
import type { RuleFinding, SheetRule } from '../rule';
import { fieldPatterns, forEachAt } from './fieldPattern';

/**
 * A date that tells of the past lies in the future.
 *
 * @why A contact that has not happened yet makes the next one look far off, so a silent account looks cared for; a month that has not
 * come moves revenue and retention (F3, S3).
 * @instead Correct the date; most often the year or the order of day and month is wrong. A meeting to come has `status: planned`.
 * @bad
 * ```yaml
 * account: Acme Corp
 * touchpoints:
 *   - { date: 2027-11-10, type: check_in }
 * ```
 * @good
 * ```yaml
 * account: Acme Corp
 * touchpoints:
 *   - { date: 2025-11-10, type: check_in }
 * ```
 */
export const futureDate: SheetRule = {
  id: 'data/future-date',
  on: 'sheet',
  severity: 'warning',
  facts: ['S3', 'F3'],
  check({ kind, value, asOf }) {
    const findings: RuleFinding[] = [];
    for (const pattern of PAST[kind]) {
      // A month, `2025-12`, sorts before each of its days: it lies ahead only when it has not begun.
      forEachAt(value, pattern, (day, path) => {
        if (typeof day === 'string' && day > asOf) findings.push({ ...notYet(day, asOf, path()), help: 'Correct the date; check the year first.' });
      });
    }
    if (kind === 'account') addTouchpoints(value, asOf, findings);
    return findings;
  },
};

/** Days that tell of what has happened. Not here: days of what is planned, and days that are known ahead, such as when somebody will leave. */
const PAST = {
  account: fieldPatterns(
    'csm_since',
    'contract.signed',
    'scores.*.as_of',
    'scores.product_usage.last_login',
    'scores.engagement.last_proactive_contact',
    'scores.relationship.last_exec_touch',
    'scores.relationship.nps_date',
    'scores.relationship.pulse_date',
    'contract.products.*.scores.*.as_of',
    'contract.products.*.scores.product_usage.last_login',
    'metrics.*.as_of',
    'stakeholders.*.last_touch',
    'usage.history.*.month',
    'onboarding.kickoff_date',
    'onboarding.first_login_date',
    'onboarding.go_live_date',
    'onboarding.first_value_date',
    'onboarding.completed_date',
    'events.*.date',
    'surveys.*.date',
    'surveys.*.followed_up',
    'tasks.*.created',
    'tasks.*.completed',
    'requests.*.date',
    'risk.since',
    'advocacy.last_asked',
    'revenue.*.month',
    'last_updated',
  ),
  'success-plan': fieldPatterns('created', 'last_updated', 'business_objectives.*.measured', 'milestones.*.completed_date'),
  settings: [],
  'health-model': [],
  template: [],
  playbook: [],
} as const;

const TOUCHPOINTS = ['touchpoints', '*'];

/** A contact is past unless it says otherwise. */
function addTouchpoints(value: JsonObject, asOf: IsoDay, findings: RuleFinding[]): void {
  forEachAt(value, TOUCHPOINTS, (item, path) => {
    const { date, status } = item as JsonObject;
    if (typeof date !== 'string' || date <= asOf || status === 'planned' || status === 'cancelled') return;
    const at = path();
    findings.push({
      ...notYet(date, asOf, [...at, 'date']),
      help: status === undefined ? 'Correct the date, or mark the contact as planned.' : 'Correct the date or the status.',
      fixes: (edit) => (status === undefined ? fixOf('Mark as planned', edit.add(at, 'status', 'planned'), false) : []),
    });
  });
}

function notYet(day: string, asOf: IsoDay, path: YamlPath): { readonly message: string; readonly path: YamlPath } {
  const name = path.filter((step) => typeof step === 'string').at(-1);
  return { message: `${name} says ${day}, which has not come yet on ${asOf}; it tells of the past.`, path };
}
