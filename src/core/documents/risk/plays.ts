import type { TouchModel } from '../../model/segments';
import { LIGHT_TOUCH } from '../account/howServed';
import type { Role } from '../people/personFor';
import type { ChurnReason } from './signalCatalogue';

/** One step against a reason to leave (R6). Words: `plays.<id>`. */
export interface Play {
  readonly id: string;
  readonly owner: Role;
  /** Days from the plan's first day by which it is done. */
  readonly days: number;
  /** Ways of serving for which it is too much effort (S4, L12). */
  readonly notFor?: readonly TouchModel[];
}

/** Something to give, and what to ask for it (R6, R7). Words: `offers.<id>` and `asks.<ask>`. */
export interface Offer {
  readonly id: string;
  readonly ask: string;
  /** What it costs us at most, as a share of a year's ARR; left out where no figure follows from the offer. */
  readonly cost?: number;
  readonly notFor?: readonly TouchModel[];
}

export interface ReasonPlays {
  readonly plays: readonly Play[];
  readonly offers: readonly Offer[];
  /** What has to be true for this reason in the end, besides what every plan asks for. Words: `criteria.<id>`. */
  readonly criterion: string;
}

const TECH: readonly TouchModel[] = ['tech-touch'];

/** 20 % for three months (R7). */
const THREE_MONTHS_LESS = 0.2 / 4;
/** A pause of up to three months (R7). */
const THREE_MONTHS = 0.25;

/** What to do about each reason to leave, and what may be offered (R6, R7). */
export const REASON_PLAYS: Readonly<Record<ChurnReason, ReasonPlays>> = {
  product: {
    plays: [
      { id: 'report_arr', owner: 'csm', days: 1 },
      { id: 'workaround', owner: 'support', days: 7 },
      { id: 'roadmap_dates', owner: 'product', days: 18 },
      { id: 'feature_discount', owner: 'sales', days: 25 },
    ],
    offers: [
      { id: 'services_gap', ask: 'test_person', notFor: LIGHT_TOUCH },
      { id: 'feature_discount', ask: 'renewal_now' },
    ],
    criterion: 'gap_closed',
  },
  value: {
    plays: [
      { id: 'senior_csm', owner: 'manager', days: 4, notFor: LIGHT_TOUCH },
      { id: 'new_goals', owner: 'csm', days: 7 },
      { id: 'train_teams', owner: 'csm', days: 14 },
      { id: 'value_sprint', owner: 'csm', days: 30 },
    ],
    offers: [
      { id: 'free_training', ask: 'named_people' },
      { id: 'services_setup', ask: 'goal_and_date', notFor: LIGHT_TOUCH },
      { id: 'pause', ask: 'restart_date', cost: THREE_MONTHS },
    ],
    criterion: 'goals_agreed',
  },
  relationship: {
    plays: [
      { id: 'new_contact', owner: 'csm', days: 2 },
      { id: 'introduction', owner: 'csm', days: 7 },
      { id: 'executive_line', owner: 'vp', days: 7, notFor: TECH },
      { id: 'newcomer_case', owner: 'csm', days: 14 },
    ],
    offers: [
      { id: 'free_training', ask: 'named_people' },
      { id: 'executive_meeting', ask: 'decision_maker', notFor: TECH },
    ],
    criterion: 'contact_won',
  },
  financial: {
    plays: [
      { id: 'show_return', owner: 'csm', days: 7 },
      { id: 'right_size', owner: 'csm', days: 14 },
      { id: 'payment_terms', owner: 'sales', days: 18 },
      { id: 'give_and_take', owner: 'sales', days: 25 },
    ],
    offers: [
      { id: 'payment_terms', ask: 'signature_by_date' },
      { id: 'lower_tier', ask: 'annual_commitment' },
      { id: 'three_months', ask: 'annual_commitment', cost: THREE_MONTHS_LESS },
      { id: 'larger_discount', ask: 'multi_year_or_story' },
    ],
    criterion: 'terms_agreed',
  },
  competitive: {
    plays: [
      { id: 'comparison', owner: 'csm', days: 5 },
      { id: 'talk_to_all', owner: 'csm', days: 7 },
      { id: 'executive_meeting', owner: 'vp', days: 7, notFor: TECH },
      { id: 'switching_cost', owner: 'csm', days: 14 },
      { id: 'competitive_offer', owner: 'sales', days: 25 },
    ],
    offers: [
      { id: 'executive_meeting', ask: 'decision_maker', notFor: TECH },
      { id: 'feature_commitment', ask: 'renewal_now' },
      { id: 'competitive_discount', ask: 'multi_year_or_story' },
    ],
    criterion: 'comparison_answered',
  },
  strategic: {
    plays: [
      { id: 'what_remains', owner: 'vp', days: 7 },
      { id: 'teams_that_stay', owner: 'csm', days: 14 },
      { id: 'flexible_terms', owner: 'sales', days: 21 },
    ],
    offers: [
      { id: 'flexible_contract', ask: 'named_owner' },
      { id: 'pause', ask: 'restart_date', cost: THREE_MONTHS },
      { id: 'fewer_seats', ask: 'annual_commitment' },
    ],
    criterion: 'future_known',
  },
};

export const CHURN_REASON_IDS: readonly string[] = Object.keys(REASON_PLAYS);

/** Whether the text names a reason to leave (R5). */
export function isChurnReason(text: string): text is ChurnReason {
  return Object.hasOwn(REASON_PLAYS, text);
}
