import type { Settings } from '../../model/settings';
import type { AnswerId } from './answers';

/** Reasons to leave (R5). */
export type ChurnReason = 'product' | 'value' | 'relationship' | 'financial' | 'competitive' | 'strategic';

export type Severity = 'critical' | 'high' | 'medium';

/** What a sign of churn means, apart from any account. */
export interface SignalKind {
  /** The reason to leave that it points to; null where it points to none. */
  readonly reason: ChurnReason | null;
  readonly severity: Severity;
  /** Days before the loss at which it usually shows, from and to (R2); left out where the field gives none. */
  readonly lead?: readonly [number, number];
  /** How many days an event of the kind counts; without limit where it is left out. A rule's parameter in the settings comes first. */
  readonly days?: number;
  /** The rule that warns of the same, whose parameters a portfolio may change. */
  readonly rule?: string;
  /** What to do about it first. */
  readonly answer: AnswerId;
}

/** Signs that somebody records as an event (R1-R3, R11). The ids are the event types. */
const EVENTS = {
  cancellation_requested: { reason: 'value', severity: 'critical', days: 180, rule: 'risk/cancellation-requested', answer: 'stop_cancellation' },
  competitive_rfp: { reason: 'competitive', severity: 'critical', lead: [30, 60], days: 90, rule: 'risk/competitive-rfp', answer: 'answer_comparison' },
  competitor_evaluated: { reason: 'competitive', severity: 'high', lead: [30, 60], days: 60, rule: 'risk/competitor', answer: 'answer_comparison' },
  competitor_mentioned: { reason: 'competitive', severity: 'high', days: 60, rule: 'risk/competitor', answer: 'ask_comparison' },
  data_export_requested: { reason: 'competitive', severity: 'high', lead: [30, 30], days: 30, rule: 'risk/data-export', answer: 'ask_export' },
  sponsor_left: { reason: 'relationship', severity: 'high', rule: 'relationship/sponsor-left', answer: 'reach_executive' },
  sponsor_changed: { reason: 'relationship', severity: 'high', days: 180, rule: 'relationship/sponsor-changed', answer: 'reach_executive' },
  champion_left: { reason: 'relationship', severity: 'high', lead: [60, 90], rule: 'relationship/champion-left', answer: 'name_contact' },
  champion_changed_job: { reason: 'relationship', severity: 'high', lead: [60, 90], rule: 'relationship/champion-left', answer: 'name_contact' },
  champion_fatigue: { reason: 'relationship', severity: 'medium', days: 90, rule: 'relationship/champion-fatigue', answer: 'relieve_champion' },
  qbr_missed: { reason: 'relationship', severity: 'high', days: 180, rule: 'risk/qbrs-missed', answer: 'book_review' },
  meeting_missed: { reason: 'relationship', severity: 'medium', days: 60, answer: 'call' },
  renewal_delayed: { reason: 'value', severity: 'high', days: 90, rule: 'risk/renewal-delayed', answer: 'date_renewal' },
  contract_stalled: { reason: 'value', severity: 'high', lead: [30, 45], days: 45, rule: 'risk/contract-stalled', answer: 'move_contract' },
  usage_drop: { reason: 'value', severity: 'high', lead: [90, 90], days: 90, rule: 'risk/usage-down', answer: 'find_usage' },
  seats_reduced: { reason: 'value', severity: 'medium', lead: [30, 30], days: 30, rule: 'risk/seats-reduced', answer: 'find_usage' },
  downgrade: { reason: 'value', severity: 'medium', lead: [30, 30], days: 30, rule: 'risk/seats-reduced', answer: 'find_usage' },
  price_objection: { reason: 'financial', severity: 'medium', days: 120, rule: 'risk/price-objection', answer: 'show_value' },
  budget_cut: { reason: 'financial', severity: 'medium', days: 180, rule: 'risk/downturn', answer: 'raise_budget' },
  downturn: { reason: 'financial', severity: 'medium', days: 180, rule: 'risk/downturn', answer: 'raise_budget' },
  layoffs: { reason: 'financial', severity: 'medium', days: 180, rule: 'risk/downturn', answer: 'raise_budget' },
  payment_failed: { reason: 'financial', severity: 'medium', days: 60, rule: 'risk/payment-late', answer: 'ask_payment' },
  payment_late: { reason: 'financial', severity: 'medium', days: 60, rule: 'risk/payment-late', answer: 'ask_payment' },
  billing_page_visited: { reason: 'financial', severity: 'medium', lead: [45, 45], days: 45, rule: 'risk/billing-page-visited', answer: 'ask_billing' },
  integration_failed: { reason: 'product', severity: 'high', days: 90, answer: 'own_issues' },
  escalation: { reason: 'product', severity: 'medium', days: 60, answer: 'own_issues' },
  complaint: { reason: 'product', severity: 'medium', days: 60, answer: 'answer_complaint' },
  ticket_spike: { reason: 'product', severity: 'medium', days: 60, rule: 'risk/tickets-then-silence', answer: 'own_issues' },
  outage: { reason: 'product', severity: 'medium', days: 60, answer: 'own_issues' },
  customer_acquired: { reason: 'strategic', severity: 'high', days: 180, rule: 'risk/customer-acquired', answer: 'meet_management' },
  strategy_changed: { reason: 'strategic', severity: 'high', days: 180, rule: 'risk/strategy-changed', answer: 'meet_management' },
  vendor_acquired: { reason: 'strategic', severity: 'medium', days: 90, rule: 'risk/vendor-acquired', answer: 'talk_first' },
} as const satisfies Record<string, SignalKind>;

/** Signs that the account's figures and people show, or several events together. */
const OTHERS = {
  notice_given: { reason: null, severity: 'critical', answer: 'stop_cancellation' },
  health_fell: { reason: null, severity: 'high', answer: 'call' },
  usage_halved: { reason: 'value', severity: 'high', lead: [90, 90], rule: 'risk/usage-halved', answer: 'find_usage' },
  usage_down: { reason: 'value', severity: 'high', lead: [90, 90], rule: 'risk/usage-down', answer: 'find_usage' },
  usage_falling: { reason: 'value', severity: 'medium', answer: 'find_usage' },
  logins_falling: { reason: 'value', severity: 'medium', answer: 'find_usage' },
  no_login: { reason: 'value', severity: 'high', rule: 'engagement/no-login', answer: 'call_not_mail' },
  goals_unmet: { reason: 'value', severity: 'medium', answer: 'agree_goals' },
  roi_short: { reason: 'value', severity: 'medium', answer: 'show_value' },
  escalations_rising: { reason: 'product', severity: 'high', rule: 'risk/escalations-rising', answer: 'own_issues' },
  complaints_rising: { reason: 'product', severity: 'high', rule: 'risk/complaints-rising', answer: 'answer_complaint' },
  tickets_then_silence: { reason: 'product', severity: 'high', lead: [60, 60], rule: 'risk/tickets-then-silence', answer: 'call_ticket_openers' },
  tickets_rising: { reason: 'product', severity: 'medium', answer: 'own_issues' },
  csat_low: { reason: 'product', severity: 'medium', answer: 'own_issues' },
  feedback_negative: { reason: 'product', severity: 'medium', answer: 'answer_complaint' },
  no_champion: { reason: 'relationship', severity: 'medium', rule: 'relationship/no-champion', answer: 'name_contact' },
  no_sponsor: { reason: 'relationship', severity: 'medium', rule: 'relationship/no-executive-sponsor', answer: 'reach_executive' },
  sponsor_silent: { reason: 'relationship', severity: 'medium', answer: 'reach_executive' },
  single_threaded: { reason: 'relationship', severity: 'medium', rule: 'relationship/single-threaded', answer: 'widen_contacts' },
  contacts_leaving: { reason: 'relationship', severity: 'high', lead: [30, 30], days: 30, rule: 'risk/contacts-leaving', answer: 'widen_contacts' },
  unresponsive: { reason: 'relationship', severity: 'medium', answer: 'call_not_mail' },
  detractor: { reason: 'relationship', severity: 'high', rule: 'engagement/detractor-unanswered', answer: 'answer_detractor' },
  competitors_named: { reason: 'competitive', severity: 'high', rule: 'risk/competitor', answer: 'ask_comparison' },
  pays_late: { reason: 'financial', severity: 'medium', rule: 'risk/payment-late', answer: 'ask_payment' },
  owes_invoices: { reason: 'financial', severity: 'high', rule: 'risk/payment-late', answer: 'ask_payment' },
  may_shrink: { reason: 'financial', severity: 'medium', answer: 'show_value' },
} as const satisfies Record<string, SignalKind>;

export type EventSignalId = keyof typeof EVENTS;
export type SignalId = EventSignalId | keyof typeof OTHERS;

/** Every sign of churn that documents know, by id. */
export const SIGNALS: Readonly<Record<SignalId, SignalKind>> = { ...EVENTS, ...OTHERS };

export const EVENT_SIGNAL_IDS = Object.keys(EVENTS) as readonly EventSignalId[];

/** Figures from which a sign counts; `count`, `share` and `days` are those of the rule of the same name unless a portfolio sets others. */
export const LIMITS = {
  usage_down: { share: 0.3 },
  usage_halved: { share: 0.5 },
  no_login: { days: 30 },
  escalations_rising: { count: 2, days: 30 },
  complaints_rising: { count: 2, days: 30 },
  tickets_then_silence: { count: 1, days: 60 },
  contacts_leaving: { count: 2, days: 30 },
  single_threaded: { count: 2 },
} as const satisfies Partial<Record<SignalId, Partial<Record<'share' | 'count' | 'days', number>>>>;

/** A figure that a rule uses too: as the portfolio sets it for that rule, else the catalogue's. */
export function limitOf<Id extends keyof typeof LIMITS>(id: Id, key: keyof (typeof LIMITS)[Id] & ('share' | 'count' | 'days'), settings: Settings): number {
  return settings.rules[SIGNALS[id].rule ?? '']?.[key] ?? (LIMITS[id] as Record<string, number>)[key]!;
}

/** How many days an event counts as a sign; Infinity where it counts until it is resolved. */
export function daysOf(id: SignalId, settings: Settings): number {
  const { rule, days } = SIGNALS[id];
  return settings.rules[rule ?? '']?.days ?? days ?? Infinity;
}
