import type { Role } from '../people/personFor';

/** What to do first about a sign of churn: who, and within how many days. Words: `answers.<id>`. */
export interface Answer {
  readonly owner: Role;
  readonly days: number;
}

/** First answers to signs (R1, R3, R6, R11, R12), the most pressing first. */
export const ANSWERS = {
  stop_cancellation: { owner: 'vp', days: 1 },
  ask_export: { owner: 'csm', days: 1 },
  answer_complaint: { owner: 'csm', days: 1 },
  answer_detractor: { owner: 'csm', days: 1 },
  name_contact: { owner: 'csm', days: 2 },
  find_usage: { owner: 'csm', days: 2 },
  call_not_mail: { owner: 'csm', days: 2 },
  own_issues: { owner: 'support', days: 2 },
  call: { owner: 'csm', days: 2 },
  reach_executive: { owner: 'vp', days: 3 },
  ask_comparison: { owner: 'csm', days: 3 },
  ask_payment: { owner: 'csm', days: 3 },
  ask_billing: { owner: 'csm', days: 3 },
  date_renewal: { owner: 'csm', days: 3 },
  move_contract: { owner: 'csm', days: 3 },
  call_ticket_openers: { owner: 'csm', days: 3 },
  talk_first: { owner: 'csm', days: 3 },
  answer_comparison: { owner: 'csm', days: 5 },
  book_review: { owner: 'csm', days: 5 },
  meet_management: { owner: 'vp', days: 7 },
  raise_budget: { owner: 'csm', days: 7 },
  relieve_champion: { owner: 'csm', days: 7 },
  show_value: { owner: 'csm', days: 7 },
  agree_goals: { owner: 'csm', days: 7 },
  widen_contacts: { owner: 'csm', days: 14 },
} as const satisfies Record<string, Answer>;

export type AnswerId = keyof typeof ANSWERS;
