import { daysBetween } from '../calendar/isoDay';
import type { IsoDay } from '../calendar/isoDay';
import type { AccountData } from './documentInput';
import { present } from './known';

/** Reasons to leave (R5). */
export type ChurnReason = 'product' | 'value' | 'relationship' | 'financial' | 'competitive' | 'strategic';

/** Something on the account that points to a reason to leave. */
export interface RiskSignal {
  readonly reason: ChurnReason;
  /** What it is, in plain words. */
  readonly what: string;
  readonly date: IsoDay | null;
  readonly note: string | null;
}

/** Events that warn (R1-R3), what they are called, and the reason that they point to. Events that are 180 days old warn no more. */
const WARNING_EVENTS: Readonly<Record<string, readonly [ChurnReason, string]>> = {
  sponsor_left: ['relationship', 'Executive sponsor left'],
  sponsor_changed: ['relationship', 'Executive sponsor changed'],
  champion_left: ['relationship', 'Champion left'],
  champion_changed_job: ['relationship', 'Champion changed job'],
  champion_fatigue: ['relationship', 'Champion is tired of the fight'],
  contact_left: ['relationship', 'A contact left'],
  meeting_missed: ['relationship', 'Meeting missed'],
  qbr_missed: ['relationship', 'Business review missed'],
  competitor_mentioned: ['competitive', 'Competitor mentioned'],
  competitor_evaluated: ['competitive', 'Competitor evaluated'],
  competitive_rfp: ['competitive', 'Competitive RFP'],
  data_export_requested: ['competitive', 'Data export requested'],
  price_objection: ['financial', 'Price objection'],
  budget_cut: ['financial', 'Budget cut'],
  downturn: ['financial', 'Downturn'],
  layoffs: ['financial', 'Layoffs'],
  payment_late: ['financial', 'Payment late'],
  payment_failed: ['financial', 'Payment failed'],
  billing_page_visited: ['financial', 'Billing page visited'],
  seats_reduced: ['value', 'Seats reduced'],
  downgrade: ['value', 'Downgrade'],
  usage_drop: ['value', 'Usage dropped'],
  cancellation_requested: ['value', 'Cancellation requested'],
  renewal_delayed: ['value', 'Renewal talk delayed'],
  contract_stalled: ['value', 'Contract stalled'],
  ticket_spike: ['product', 'Tickets spiked'],
  escalation: ['product', 'Escalation'],
  complaint: ['product', 'Complaint'],
  outage: ['product', 'Outage'],
  integration_failed: ['product', 'Integration failed'],
  customer_acquired: ['strategic', 'Customer was acquired'],
  strategy_changed: ['strategic', 'Strategy changed'],
};

const EVENT_COUNTS_DAYS = 180;

/** The warnings that the account carries, newest events first, then what its metrics say (R1-R3). */
export function riskSignals(account: AccountData, asOf: IsoDay): RiskSignal[] {
  const events = present(account.events).flatMap(({ type, date, note, resolved }): RiskSignal[] => {
    const meaning = WARNING_EVENTS[type ?? ''];
    const recent = date !== undefined && date <= asOf && daysBetween(date, asOf) <= EVENT_COUNTS_DAYS;
    return meaning === undefined || !recent || resolved !== undefined ? [] : [{ reason: meaning[0], what: meaning[1], date, note: note ?? null }];
  });
  return [...events.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')), ...metricSignals(account)];
}

function metricSignals({ scores }: AccountData): RiskSignal[] {
  const found: [boolean, ChurnReason, string][] = [
    [(scores?.product_usage?.usage_change_30d ?? 0) <= -0.3, 'value', 'Usage fell by 30% or more in 30 days'],
    [scores?.product_usage?.trend === 'down', 'value', 'Usage is falling'],
    [(scores?.outcomes?.goals_defined ?? 0) > 0 && scores?.outcomes?.goals_achieved === 0, 'value', 'No goal reached yet'],
    [(scores?.support?.csat ?? 5) < 3.5, 'product', 'Satisfaction with support is below 3.5 of 5'],
    [scores?.support?.ticket_trend === 'up', 'product', 'Tickets are rising'],
    [scores?.sentiment?.product_feedback === 'negative', 'product', 'Feedback on the product is negative'],
    [scores?.relationship?.sponsor_engaged === false, 'relationship', 'Executive sponsor is not engaged'],
    [scores?.relationship?.responsive === false, 'relationship', 'Outreach goes unanswered'],
    [(scores?.relationship?.competitor_mentions ?? 0) > 0, 'competitive', 'Competitors come up in talks'],
    [scores?.financial?.payment_status === 'late' || scores?.financial?.payment_status === 'delinquent', 'financial', 'Invoices are paid late'],
    [scores?.financial?.contraction_risk === true, 'financial', 'The contract may shrink'],
  ];
  return found.filter(([holds]) => holds).map(([, reason, what]) => ({ reason, what, date: null, note: null }));
}
