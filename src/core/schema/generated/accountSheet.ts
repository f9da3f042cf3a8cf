// Generated from schemas/ by scripts/generate.mjs. Do not edit.
/**
 * One customer: who they are, what they pay, how they do. The whole file, or what stands under the key customer_health.
 */
export interface AccountSheet {
  /**
   * Name of the customer, as documents show it; unique in the portfolio.
   */
  account: string;
  /**
   * Stable id of the account in the team's other systems, such as the CRM. Quote it when it has leading zeros.
   */
  id?: string;
  /**
   * Id of a segment of the preset or the settings: it sets cadence and targets. Usually enterprise, mid-market, smb or self-serve; with the preset strategist high-touch, low-touch or tech-touch.
   */
  segment?: string;
  /**
   * Annual recurring revenue in plain units of the currency, 0 or more.
   */
  arr?: number;
  /**
   * ISO 4217 code of this account's money, three capital letters, when it differs from the portfolio's.
   */
  currency?: string;
  /**
   * Who looks after the account: id of a person in the settings, or a name.
   */
  csm?: string;
  /**
   * Day on which the present CSM took over (YYYY-MM-DD); ratings by the one before count no longer.
   */
  csm_since?: string;
  team?: Team;
  /**
   * Trade of the customer, in a word or two.
   */
  industry?: string;
  /**
   * Where the customer is served, as the team names it.
   */
  region?: string;
  /**
   * Size of the customer in people, a whole number.
   */
  employees?: number;
  /**
   * Address of the customer's site, with https://.
   */
  website?: string;
  /**
   * Language of mails and documents for this customer, as a BCP 47 tag.
   */
  language?: string;
  /**
   * Where the customer stands in the contract year (L6), when it is not to be derived from the dates.
   */
  phase?: 'onboarding' | 'adoption' | 'optimization' | 'renewal';
  /**
   * How the account is served, when it differs from its segment (S2, S5).
   */
  touch_model?: 'high-touch' | 'medium-touch' | 'low-touch' | 'tech-touch';
  /**
   * Day on which the contract ends or renews (YYYY-MM-DD).
   */
  renewal_date?: string;
  contract?: Contract;
  scores?: Scores;
  /**
   * Values of metrics that the health model declares, by id: a plain value, or an object with value, as_of and source.
   */
  metrics?: {
    [k: string]: unknown;
  };
  /**
   * The customer's people, and what they mean for the account.
   */
  stakeholders?: Stakeholder[];
  usage?: Usage;
  value?: Value;
  onboarding?: Onboarding;
  /**
   * Dated facts that rules and playbooks read.
   */
  events?: Event[];
  /**
   * Contacts with the customer.
   */
  touchpoints?: Touchpoint[];
  /**
   * Answers to surveys, one entry an answer (R12).
   */
  surveys?: Survey[];
  /**
   * What is to be done for the account.
   */
  tasks?: Task[];
  /**
   * Playbooks that are put off for this account until a day.
   */
  snoozes?: Snooze[];
  /**
   * Business reviews, held and planned: what documents of a review say beyond the figures.
   */
  reviews?: Review[];
  /**
   * What the customer asked the product for.
   */
  requests?: Request[];
  /**
   * Chances to grow the account (E6).
   */
  opportunities?: Opportunity[];
  risk?: Risk;
  renewal?: Renewal;
  advocacy?: Advocacy;
  /**
   * Monthly recurring revenue (MRR) and its movements, one entry a month: the ledger behind NRR, GRR and cohorts (F3).
   */
  revenue?: Revenue[];
  /**
   * Scores set by hand that count until they expire; the computed score stays visible.
   */
  overrides?: Override[];
  /**
   * Times of the year in which less use is normal and no sign of churn; trends are then compared with a year ago, by usage.history (H6).
   */
  low_seasons?: Season[];
  churned?: Churned;
  /**
   * The overall score as last written, 0 to 100; checked against the computed one.
   */
  composite_score?: number;
  /**
   * The tier as last written, by the model's id; checked against the computed one. In the preset engine: thriving, healthy, at-risk or critical.
   */
  health_tier?: string;
  /**
   * Day of the last look at these figures (YYYY-MM-DD).
   */
  last_updated?: string;
  /**
   * Words of the team's own to group accounts by.
   *
   * Items: Text that is not empty.
   */
  tags?: string[];
  /**
   * Notes of the team; never shown to the customer.
   */
  notes?: string;
  /**
   * Anything else the team keeps about the account; nothing in it is checked.
   */
  custom?: {
    [k: string]: unknown;
  };
}
/**
 * Our people on the account, by role: ids of people in the settings, or names.
 */
export interface Team {
  /**
   * Who sells to the customer.
   */
  account_executive?: string;
  /**
   * Our executive who knows theirs (R1).
   */
  exec_sponsor?: string;
  /**
   * Manager of the CSM; second step of an escalation (R8).
   */
  manager?: string;
  /**
   * Who sets the customer up.
   */
  implementation?: string;
  /**
   * Our engineer or architect for the customer.
   */
  technical?: string;
  /**
   * Our person in support for the customer.
   */
  support?: string;
}
/**
 * Term, seats and products.
 */
export interface Contract {
  /**
   * First day of the customer's first contract (YYYY-MM-DD): the age of the account and its cohort count from here.
   */
  start?: string;
  /**
   * Day of the signature (YYYY-MM-DD).
   */
  signed?: string;
  /**
   * Last day of the running term (YYYY-MM-DD).
   */
  end?: string;
  /**
   * Length of the running term in months, 1 to 120.
   */
  term_months?: number;
  /**
   * Whether the contract renews unless it is cancelled.
   */
  auto_renew?: boolean;
  /**
   * Days before the renewal by which a cancellation must arrive.
   */
  notice_days?: number;
  /**
   * How often invoices are sent.
   */
  billing?: 'monthly' | 'quarterly' | 'yearly' | 'upfront';
  /**
   * Discount on the list price, a ratio 0-1.
   */
  discount?: number;
  /**
   * Edition or tier that the customer pays for.
   */
  plan?: string;
  /**
   * Seats paid for, a whole number.
   */
  seats_licensed?: number;
  /**
   * Products of the contract with their share of ARR (H5).
   */
  products?: Product[];
}
/**
 * One product of the contract.
 */
export interface Product {
  /**
   * Name of the product.
   */
  name: string;
  /**
   * Annual recurring revenue of this product in plain units of the currency.
   */
  arr?: number;
  /**
   * Day from which the product is paid for (YYYY-MM-DD).
   */
  start?: string;
  /**
   * Seats paid for of this product, a whole number.
   */
  seats_licensed?: number;
  scores?: Scores;
  /**
   * Values of declared metrics for this product alone, by id.
   */
  metrics?: {
    [k: string]: unknown;
  };
}
/**
 * Measures behind the health score, by section; each section may carry a score entered by hand. Sections beyond those named here are the components of the team's own health model.
 */
export interface Scores {
  product_usage?: ProductUsage;
  engagement?: Engagement;
  support?: Support;
  relationship?: Relationship;
  outcomes?: Outcomes;
  financial?: Financial;
  sentiment?: Sentiment;
  [k: string]: Section | ProductUsage | Engagement | Support | Relationship | Outcomes | Financial | Sentiment | undefined;
}
/**
 * Measures of use (H1-H3).
 */
export interface ProductUsage {
  /**
   * The component's score entered by hand, on the model's scale: 0-10 or 0-100.
   */
  score?: number;
  /**
   * Day on which these values were taken (YYYY-MM-DD).
   */
  as_of?: string;
  /**
   * System or report that the values come from.
   */
  source?: string;
  /**
   * Remark on these values; never shown to the customer.
   */
  note?: string;
  /**
   * Daily active users over monthly active users, a ratio 0-1.
   */
  dau_mau_ratio?: number;
  /**
   * People who used the product in the last 30 days, a whole number.
   */
  active_users?: number;
  /**
   * Features in regular use, a whole number.
   */
  features_adopted?: number;
  /**
   * Features that the contract gives, a whole number.
   */
  features_available?: number;
  /**
   * Core features in regular use, a whole number (H3).
   */
  core_features_used?: number;
  /**
   * Core features that there are, a whole number (H3).
   */
  core_features_available?: number;
  /**
   * Core actions of all users in a week, 0 or more.
   */
  core_actions_weekly?: number;
  /**
   * Actions of one user in a week on average, 0 or more; compared with similar customers (H3).
   */
  actions_per_user_weekly?: number;
  /**
   * Where the use is heading, against the period before: up, flat or down.
   */
  trend?: 'up' | 'flat' | 'down';
  /**
   * Change of use against the 30 days before, as a ratio from -1 to 10: -0.3 means 30 % less (R1, R2).
   */
  usage_change_30d?: number;
  /**
   * Day on which anybody of the customer was last seen in the product (YYYY-MM-DD; R3).
   */
  last_login?: string;
}
/**
 * Measures of taking part (H1, H2).
 */
export interface Engagement {
  /**
   * The component's score entered by hand, on the model's scale: 0-10 or 0-100.
   */
  score?: number;
  /**
   * Day on which these values were taken (YYYY-MM-DD).
   */
  as_of?: string;
  /**
   * System or report that the values come from.
   */
  source?: string;
  /**
   * Remark on these values; never shown to the customer.
   */
  note?: string;
  /**
   * Where logins are heading, against the period before: up, flat or down.
   */
  login_trend?: 'up' | 'flat' | 'down';
  /**
   * Tickets opened in the last 30 days, a whole number.
   */
  support_tickets_30d?: number;
  /**
   * Meetings kept of those agreed, a ratio 0-1.
   */
  meeting_attendance?: number;
  /**
   * Messages answered of those sent, a ratio 0-1.
   */
  response_rate?: number;
  /**
   * Training done of that planned, a ratio 0-1.
   */
  training_completion?: number;
  /**
   * Whether the customer takes part in the community: true or false.
   */
  community_active?: boolean;
  /**
   * Whether the last NPS survey was answered: true or false.
   */
  nps_answered?: boolean;
  /**
   * Reviews missed or put off in the last 12 months, a whole number (R1).
   */
  qbrs_missed?: number;
  /**
   * Day on which we last went to them of our own accord (YYYY-MM-DD).
   */
  last_proactive_contact?: string;
}
/**
 * Measures of support (H1).
 */
export interface Support {
  /**
   * The component's score entered by hand, on the model's scale: 0-10 or 0-100.
   */
  score?: number;
  /**
   * Day on which these values were taken (YYYY-MM-DD).
   */
  as_of?: string;
  /**
   * System or report that the values come from.
   */
  source?: string;
  /**
   * Remark on these values; never shown to the customer.
   */
  note?: string;
  /**
   * Tickets opened this quarter, a whole number.
   */
  tickets_opened?: number;
  /**
   * Tickets resolved this quarter, a whole number.
   */
  tickets_resolved?: number;
  /**
   * Where the number of tickets is heading: up, flat or down; up is the bad way.
   */
  ticket_trend?: 'up' | 'flat' | 'down';
  /**
   * Tickets escalated this quarter, a whole number.
   */
  escalations?: number;
  /**
   * Satisfaction with resolved tickets, 0 to 5.
   */
  csat?: number;
  /**
   * Questions solved without a ticket, a ratio 0-1.
   */
  self_service_rate?: number;
  /**
   * Hours until a ticket's first answer on average, 0 or more.
   */
  first_response_hours?: number;
  /**
   * Hours until a ticket is resolved on average, 0 or more.
   */
  resolution_hours?: number;
  /**
   * Issues that the customer still waits for, in a few words each.
   *
   * Items: Text that is not empty.
   */
  open_issues?: string[];
}
/**
 * Measures of the relationship (H1-H3).
 */
export interface Relationship {
  /**
   * The component's score entered by hand, on the model's scale: 0-10 or 0-100.
   */
  score?: number;
  /**
   * Day on which these values were taken (YYYY-MM-DD).
   */
  as_of?: string;
  /**
   * System or report that the values come from.
   */
  source?: string;
  /**
   * Remark on these values; never shown to the customer.
   */
  note?: string;
  /**
   * Who stands up for us: name and title. Leave it out when there is none.
   */
  champion?: string;
  /**
   * How much weight the champion has and uses (H1).
   */
  champion_strength?: 'strong' | 'moderate' | 'weak';
  /**
   * The customer's executive behind the contract: name and title. Leave it out when there is none.
   */
  exec_sponsor?: string;
  /**
   * Whether the executive sponsor takes part: true or false (H3).
   */
  sponsor_engaged?: boolean;
  /**
   * People at the customer whom we talk to, a whole number: the number of threads.
   */
  contacts_count?: number;
  /**
   * Day of the last contact with their executive (YYYY-MM-DD).
   */
  last_exec_touch?: string;
  /**
   * Their last answer to the NPS question, 0 to 10: 9-10 promoter, 7-8 passive, 0-6 detractor.
   */
  nps?: number;
  /**
   * Day of that answer (YYYY-MM-DD).
   */
  nps_date?: string;
  /**
   * Whether meetings with the CSM take place regularly: true or false (H3).
   */
  regular_meetings?: boolean;
  /**
   * Whether they answer when we write or call: true or false (H3).
   */
  responsive?: boolean;
  /**
   * Times a competitor was named this quarter, a whole number.
   */
  competitor_mentions?: number;
  /**
   * The CSM's own rating of the relationship, 1 (bad) to 5 (excellent); goes stale, and is set back when the CSM changes (H4).
   */
  pulse?: number;
  /**
   * Day of that rating (YYYY-MM-DD).
   */
  pulse_date?: string;
  /**
   * Who gave that rating.
   */
  pulse_by?: string;
}
/**
 * Measures of what was reached (H1, H2).
 */
export interface Outcomes {
  /**
   * The component's score entered by hand, on the model's scale: 0-10 or 0-100.
   */
  score?: number;
  /**
   * Day on which these values were taken (YYYY-MM-DD).
   */
  as_of?: string;
  /**
   * System or report that the values come from.
   */
  source?: string;
  /**
   * Remark on these values; never shown to the customer.
   */
  note?: string;
  /**
   * Goals agreed with the customer, a whole number.
   */
  goals_defined?: number;
  /**
   * Goals reached of those, a whole number.
   */
  goals_achieved?: number;
  /**
   * Milestones due by now, a whole number.
   */
  milestones_planned?: number;
  /**
   * Milestones reached of those, a whole number.
   */
  milestones_reached?: number;
  /**
   * Whether the return on investment is written down and agreed: true or false.
   */
  roi_documented?: boolean;
  /**
   * Value over cost as measured, a factor of 0 or more: 3.5 means 3.5 times.
   */
  roi_achieved?: number;
  /**
   * Value over cost as promised at the sale, a factor of 0 or more.
   */
  roi_promised?: number;
  /**
   * Change of the customer's main KPI for the better, as a ratio from -1 to 10: 0.2 means 20 % better.
   */
  kpi_improvement?: number;
  /**
   * Value reached of that expected, a ratio 0-1.
   */
  value_realized?: number;
  /**
   * The milestone reached last: its name or its day.
   */
  last_success_milestone?: string;
}
/**
 * Measures of payment and growth (H2, H3).
 */
export interface Financial {
  /**
   * The component's score entered by hand, on the model's scale: 0-10 or 0-100.
   */
  score?: number;
  /**
   * Day on which these values were taken (YYYY-MM-DD).
   */
  as_of?: string;
  /**
   * System or report that the values come from.
   */
  source?: string;
  /**
   * Remark on these values; never shown to the customer.
   */
  note?: string;
  /**
   * How the customer pays now.
   */
  payment_status?: 'current' | 'late' | 'delinquent';
  /**
   * Invoices paid late in the last 12 months, a whole number.
   */
  late_payments?: number;
  /**
   * Where the contract's value is heading.
   */
  growth?: 'expanding' | 'stable' | 'contracting';
  /**
   * Signs that the customer may grow (E1-E3): the ids in the examples, or in your own words.
   *
   * Items: Text that is not empty.
   */
  expansion_signals?: string[];
  /**
   * Whether the customer may buy less at the renewal: true or false.
   */
  contraction_risk?: boolean;
}
/**
 * Measures of how the customer sounds (H3).
 */
export interface Sentiment {
  /**
   * The component's score entered by hand, on the model's scale: 0-10 or 0-100.
   */
  score?: number;
  /**
   * Day on which these values were taken (YYYY-MM-DD).
   */
  as_of?: string;
  /**
   * System or report that the values come from.
   */
  source?: string;
  /**
   * Remark on these values; never shown to the customer.
   */
  note?: string;
  /**
   * Tone of recent tickets: positive, neutral or negative.
   */
  ticket_sentiment?: 'positive' | 'neutral' | 'negative';
  /**
   * Satisfaction with how issues were solved, 0 to 5.
   */
  resolution_satisfaction?: number;
  /**
   * Tone of what they say about the product: positive, neutral or negative.
   */
  product_feedback?: 'positive' | 'neutral' | 'negative';
  /**
   * Whether the customer still asks for more.
   */
  feature_requests?: 'engaged' | 'silent';
}
/**
 * A component scored by hand.
 */
export interface Section {
  /**
   * The component's score entered by hand, on the model's scale: 0-10 or 0-100.
   */
  score?: number;
  /**
   * Day on which these values were taken (YYYY-MM-DD).
   */
  as_of?: string;
  /**
   * System or report that the values come from.
   */
  source?: string;
  /**
   * Why the score is what it is; never shown to the customer.
   */
  note?: string;
}
/**
 * One person at the customer (C15).
 */
export interface Stakeholder {
  /**
   * First and last name.
   */
  name: string;
  /**
   * Position at the customer.
   */
  title?: string;
  /**
   * Address for mails: name@domain.
   */
  email?: string;
  /**
   * Number, with the country's prefix; quote it.
   */
  phone?: string;
  /**
   * What the person means for the contract.
   */
  role?:
    | 'champion'
    | 'exec_sponsor'
    | 'decision_maker'
    | 'influencer'
    | 'technical_lead'
    | 'admin'
    | 'user'
    | 'procurement'
    | 'legal'
    | 'finance'
    | 'blocker';
  /**
   * Level in the customer's organisation.
   */
  level?: 'executive' | 'director' | 'manager' | 'individual';
  /**
   * Department or team.
   */
  department?: string;
  /**
   * Whether we can count on the contact.
   */
  status?: 'active' | 'new' | 'inactive' | 'left';
  /**
   * Weight of this person's word: high, medium or low.
   */
  influence?: 'high' | 'medium' | 'low';
  /**
   * How the person speaks of us: positive, neutral or negative.
   */
  sentiment?: 'positive' | 'neutral' | 'negative';
  /**
   * Name of the manager at the customer.
   */
  reports_to?: string;
  /**
   * Day from which the person has the role (YYYY-MM-DD).
   */
  since?: string;
  /**
   * Day on which the person left (YYYY-MM-DD).
   */
  left?: string;
  /**
   * Day of the last contact (YYYY-MM-DD).
   */
  last_touch?: string;
  /**
   * This person's last answer to the NPS question, 0 to 10.
   */
  nps?: number;
  /**
   * Note of the team; never shown to the customer.
   */
  note?: string;
  /**
   * true: this entry never reaches a document for the customer.
   */
  internal?: boolean;
}
/**
 * Features, heavy users, limits and months of use.
 */
export interface Usage {
  /**
   * Features with the share of users who use them.
   */
  features?: Feature[];
  /**
   * People who use the product daily and widely.
   *
   * Items: Text that is not empty.
   */
  power_users?: string[];
  /**
   * How far each limit of the contract is used, by name of the limit.
   */
  limits?: {
    /**
     * Used share of the limit, a ratio: 0.81 means 81 %; above 1 the limit is passed.
     */
    [k: string]: number;
  };
  cohorts?: Cohorts;
  /**
   * Figures of earlier months, for trends and seasons (H6).
   */
  history?: UsageMonth[];
}
/**
 * One feature of the product at this customer.
 */
export interface Feature {
  /**
   * Name of the feature.
   */
  name: string;
  /**
   * Active users who use it, a ratio 0-1.
   */
  adoption?: number;
  /**
   * Adoption a quarter ago, a ratio 0-1.
   */
  previous?: number;
  /**
   * Whether it is one of the features that carry the value: true or false.
   */
  core?: boolean;
  /**
   * What this customer would gain from it, for the recommendation in a review.
   */
  benefit?: string;
  /**
   * Product that the feature belongs to.
   */
  product?: string;
}
/**
 * Numbers of users, by how often they come (L11).
 */
export interface Cohorts {
  /**
   * Daily, with several features; a whole number.
   */
  power?: number;
  /**
   * 3-4 times a week; a whole number.
   */
  regular?: number;
  /**
   * 1-2 times a week; a whole number.
   */
  casual?: number;
  /**
   * Less than once a week; a whole number.
   */
  low?: number;
  /**
   * Not seen for more than 30 days; a whole number.
   */
  dormant?: number;
}
/**
 * Figures of one month.
 */
export interface UsageMonth {
  /**
   * The month (YYYY-MM).
   */
  month: string;
  /**
   * People who used the product in the month, a whole number.
   */
  active_users?: number;
  /**
   * Daily over monthly active users, a ratio 0-1.
   */
  dau_mau_ratio?: number;
  /**
   * Core actions in the month, 0 or more.
   */
  core_actions?: number;
  /**
   * Logins in the month, a whole number.
   */
  logins?: number;
  /**
   * Support tickets opened in the month, a whole number.
   */
  tickets?: number;
}
/**
 * What the customer pays and gains (Q4, L8).
 */
export interface Value {
  /**
   * What the customer spends on us in a year, in plain units of the currency.
   */
  investment?: number;
  /**
   * The value in a sentence, as the customer would say it.
   */
  summary?: string;
  /**
   * Gains that add up to money.
   */
  items?: ValueItem[];
  /**
   * Figures that the customer watches, last quarter and this.
   */
  metrics?: ValueMetric[];
  /**
   * What went well this quarter, in a few words each.
   *
   * Items: Text that is not empty.
   */
  wins?: string[];
}
/**
 * One gain: quantity × worth of one, each period.
 */
export interface ValueItem {
  /**
   * What is gained.
   */
  name: string;
  /**
   * How much of it each period, 0 or more.
   */
  quantity?: number;
  /**
   * Unit of the quantity.
   */
  unit?: string;
  /**
   * Period of the quantity.
   */
  per?: 'week' | 'month' | 'quarter' | 'year' | 'once';
  /**
   * Money that one unit is worth, in plain units of the currency.
   */
  unit_value?: number;
  /**
   * Who or what the figure comes from.
   */
  source?: string;
  /**
   * Remark of the team; never shown to the customer.
   */
  note?: string;
}
/**
 * One figure, last quarter and this.
 */
export interface ValueMetric {
  /**
   * Name of the figure.
   */
  name: string;
  /**
   * Value at the end of last quarter.
   */
  previous?: number;
  /**
   * Value at the end of this quarter.
   */
  current?: number;
  /**
   * Value aimed at.
   */
  target?: number;
  /**
   * Unit of the values.
   */
  unit?: string;
  /**
   * Which way is better.
   */
  better?: 'higher' | 'lower';
}
/**
 * State and dates of the onboarding (L1-L5).
 */
export interface Onboarding {
  /**
   * How the onboarding goes.
   */
  status?: 'not-started' | 'in-progress' | 'stalled' | 'complete';
  /**
   * Stage of the checklist (L3).
   */
  stage?: 'pre-kickoff' | 'kickoff' | 'implementation' | 'training' | 'launch' | 'handoff';
  /**
   * Day for which the kickoff was planned (YYYY-MM-DD).
   */
  kickoff_planned?: string;
  /**
   * Day on which the kickoff took place (YYYY-MM-DD).
   */
  kickoff_date?: string;
  /**
   * Day of the customer's first login (YYYY-MM-DD).
   */
  first_login_date?: string;
  /**
   * Day on which the customer went live (YYYY-MM-DD).
   */
  go_live_date?: string;
  /**
   * Day of the first real value (YYYY-MM-DD); time to first value counts to here (L1).
   */
  first_value_date?: string;
  /**
   * Day of the handoff to the CSM (YYYY-MM-DD).
   */
  completed_date?: string;
  /**
   * State of the integrations (L5).
   */
  integration_status?: 'not-needed' | 'pending' | 'in-progress' | 'complete' | 'failed';
  /**
   * People who finished their training, a whole number.
   */
  users_trained?: number;
  /**
   * Steps of the onboarding done, a ratio 0-1.
   */
  completion?: number;
}
/**
 * One dated fact.
 */
export interface Event {
  /**
   * Day on which it happened or was learnt (YYYY-MM-DD).
   */
  date: string;
  /**
   * What happened: a warning (R1-R3, R11, L5), a chance (E1-E3) or a step in the account's life.
   */
  type:
    | 'sponsor_left'
    | 'sponsor_changed'
    | 'champion_left'
    | 'champion_changed_job'
    | 'champion_promoted'
    | 'champion_fatigue'
    | 'contact_left'
    | 'csm_changed'
    | 'competitor_mentioned'
    | 'competitor_evaluated'
    | 'competitive_rfp'
    | 'data_export_requested'
    | 'billing_page_visited'
    | 'contract_stalled'
    | 'renewal_delayed'
    | 'cancellation_requested'
    | 'price_objection'
    | 'budget_cut'
    | 'downturn'
    | 'layoffs'
    | 'payment_late'
    | 'payment_failed'
    | 'seats_reduced'
    | 'downgrade'
    | 'usage_drop'
    | 'ticket_spike'
    | 'escalation'
    | 'complaint'
    | 'outage'
    | 'integration_failed'
    | 'kickoff_delayed'
    | 'meeting_missed'
    | 'qbr_missed'
    | 'customer_acquired'
    | 'customer_acquires'
    | 'vendor_acquired'
    | 'strategy_changed'
    | 'usage_limit_reached'
    | 'seat_limit_reached'
    | 'new_team_interest'
    | 'new_use_case'
    | 'premium_feature_request'
    | 'feature_request'
    | 'executive_use'
    | 'funding'
    | 'hiring'
    | 'new_initiative'
    | 'nps_response'
    | 'csat_response'
    | 'contract_signed'
    | 'renewal_signed'
    | 'expansion_signed'
    | 'go_live'
    | 'first_value'
    | 'goal_reached'
    | 'touch_model_changed'
    | 'reference_given'
    | 'case_study_published'
    | 'review_published'
    | 'other';
  /**
   * What happened, in a sentence.
   */
  note?: string;
  /**
   * Who it is about: name of a stakeholder.
   */
  person?: string;
  /**
   * The figure that belongs to it: an NPS answer, an amount, a number of seats.
   */
  value?: number;
  /**
   * Product that it is about.
   */
  product?: string;
  /**
   * Where it was learnt.
   */
  source?: string;
  /**
   * Day from which it is no concern any more (YYYY-MM-DD).
   */
  resolved?: string;
  /**
   * true: this entry never reaches a document for the customer.
   */
  internal?: boolean;
}
/**
 * One contact with the customer.
 */
export interface Touchpoint {
  /**
   * Day of the contact (YYYY-MM-DD).
   */
  date: string;
  /**
   * Kind of contact; the cadence of the segment counts check-ins, QBRs and executive contacts.
   */
  type:
    | 'kickoff'
    | 'check_in'
    | 'qbr'
    | 'executive'
    | 'training'
    | 'workshop'
    | 'onboarding'
    | 'go_live'
    | 'handoff'
    | 'health_check'
    | 'save_call'
    | 'renewal'
    | 'office_hours'
    | 'site_visit'
    | 'support'
    | 'email'
    | 'call'
    | 'community'
    | 'other';
  /**
   * Whether it took place; held when left out.
   */
  status?: 'planned' | 'held' | 'missed' | 'cancelled';
  /**
   * Their people who took part, by name.
   *
   * Items: Text that is not empty.
   */
  with?: string[];
  /**
   * Our person: id in the settings, or a name.
   */
  by?: string;
  /**
   * What was said, in a sentence or two.
   */
  summary?: string;
  /**
   * How it went: positive, neutral or negative.
   */
  sentiment?: 'positive' | 'neutral' | 'negative';
  /**
   * true: this entry never reaches a document for the customer.
   */
  internal?: boolean;
}
/**
 * One answer to one survey (R12).
 */
export interface Survey {
  /**
   * Day of the answer (YYYY-MM-DD).
   */
  date: string;
  /**
   * Kind of survey; it sets the range of the score.
   */
  type: 'nps' | 'csat' | 'ces' | 'interview';
  /**
   * The answer: NPS 0-10, CSAT 0-5, CES 1-7.
   */
  score?: number;
  /**
   * Who answered: name of a stakeholder.
   */
  respondent?: string;
  /**
   * What they wrote.
   */
  comment?: string;
  /**
   * Day on which we came back to them (YYYY-MM-DD).
   */
  followed_up?: string;
  /**
   * true: this entry never reaches a document for the customer.
   */
  internal?: boolean;
}
/**
 * One thing to do.
 */
export interface Task {
  /**
   * What is to be done.
   */
  title: string;
  /**
   * Who does it: id of a person in the settings, or a name.
   */
  owner?: string;
  /**
   * Day by which it is done (YYYY-MM-DD).
   */
  due?: string;
  /**
   * State of the task; open when left out.
   */
  status?: 'open' | 'in-progress' | 'blocked' | 'done' | 'cancelled';
  /**
   * How urgent it is: critical, high, medium or low.
   */
  priority?: 'critical' | 'high' | 'medium' | 'low';
  /**
   * Id of the playbook that asked for it.
   */
  playbook?: string;
  /**
   * What tells this task from others of its playbook, so that it is not added twice.
   */
  key?: string;
  /**
   * Day on which it was added (YYYY-MM-DD).
   */
  created?: string;
  /**
   * Day on which it was done (YYYY-MM-DD).
   */
  completed?: string;
  /**
   * Day before which nobody is reminded (YYYY-MM-DD).
   */
  snoozed_until?: string;
  /**
   * Remark on the task.
   */
  note?: string;
  /**
   * true: agreed with the customer, so it stands among the action items of what the customer reads. Other tasks are ours alone, unless one of the customer's own people owns them.
   */
  shared?: boolean;
  /**
   * true: this entry never reaches a document for the customer.
   */
  internal?: boolean;
}
/**
 * One playbook that is put off.
 */
export interface Snooze {
  /**
   * Id of the playbook.
   */
  playbook: string;
  /**
   * Day from which the playbook applies again (YYYY-MM-DD); once it has come, the entry counts no more.
   */
  until: string;
  /**
   * Why it is put off.
   */
  reason?: string;
  /**
   * Who put it off: id of a person in the settings, or a name.
   */
  by?: string;
}
/**
 * One business review (Q1-Q6).
 */
export interface Review {
  /**
   * Day of the review (YYYY-MM-DD).
   */
  date: string;
  /**
   * Kind of review; qbr when left out.
   */
  type?: 'qbr' | 'executive' | 'renewal';
  /**
   * Quarter that is reviewed.
   */
  quarter?: string;
  /**
   * Who takes part on both sides, by name.
   *
   * Items: Text that is not empty.
   */
  attendees?: string[];
  /**
   * What went well, in a few words each.
   *
   * Items: Text that is not empty.
   */
  wins?: string[];
  /**
   * What the next quarter is about, in a sentence.
   */
  focus?: string;
  /**
   * Priorities of the next quarter, best three.
   *
   * Items: Text that is not empty.
   */
  priorities?: string[];
  /**
   * Coming features that matter to this customer.
   */
  roadmap?: RoadmapItem[];
  /**
   * Questions on strategy to ask the customer.
   *
   * Items: Text that is not empty.
   */
  questions?: string[];
  /**
   * What was agreed, by whom and until when.
   */
  actions?: Action[];
  /**
   * Day of the review after this one (YYYY-MM-DD).
   */
  next_date?: string;
  /**
   * true: this entry never reaches a document for the customer.
   */
  internal?: boolean;
}
/**
 * One coming feature.
 */
export interface RoadmapItem {
  /**
   * Name of the feature.
   */
  feature: string;
  /**
   * When it is expected: a quarter, a month or a day.
   */
  eta?: string;
  /**
   * What the customer gains from it.
   */
  benefit?: string;
  /**
   * Whether the customer can try it early: true or false.
   */
  beta?: boolean;
  /**
   * Title of the customer's request that it answers.
   */
  request?: string;
}
/**
 * One thing agreed.
 */
export interface Action {
  /**
   * What is to be done.
   */
  action: string;
  /**
   * Who does it, on either side.
   */
  owner?: string;
  /**
   * Day by which it is done (YYYY-MM-DD).
   */
  due?: string;
  /**
   * Whether it is done: true or false.
   */
  done?: boolean;
}
/**
 * One thing that the customer asked for.
 */
export interface Request {
  /**
   * What they asked for.
   */
  title: string;
  /**
   * Where the request stands.
   */
  status?: 'open' | 'planned' | 'beta' | 'shipped' | 'declined';
  /**
   * Day on which they asked (YYYY-MM-DD).
   */
  date?: string;
  /**
   * Who asked: name of a stakeholder.
   */
  by?: string;
  /**
   * When it is expected: a quarter, a month or a day.
   */
  eta?: string;
  /**
   * How much it matters to them: critical, high, medium or low.
   */
  priority?: 'critical' | 'high' | 'medium' | 'low';
  /**
   * true: this entry never reaches a document for the customer.
   */
  internal?: boolean;
}
/**
 * One chance to grow (E6).
 */
export interface Opportunity {
  /**
   * What would be bought.
   */
  type: 'seats' | 'upsell' | 'cross-sell' | 'departments';
  /**
   * The opportunity in a few words.
   */
  name?: string;
  /**
   * What shows it (E1-E3).
   */
  signal?: string;
  /**
   * The fact behind the signal.
   */
  evidence?: string;
  /**
   * Annual recurring revenue it would add, in plain units of the currency.
   */
  estimated_arr?: number;
  /**
   * Value over cost for the customer, a factor of 0 or more.
   */
  roi_projection?: number;
  /**
   * How likely it is, a ratio 0-1.
   */
  confidence?: number;
  /**
   * What is done next.
   */
  next_step?: string;
  /**
   * Who drives it: id of a person in the settings, or a name.
   */
  owner?: string;
  /**
   * Where it stands (E5).
   */
  status?: 'identified' | 'discussed' | 'proposed' | 'won' | 'lost';
  /**
   * true: this entry never reaches a document for the customer.
   */
  internal?: boolean;
}
/**
 * Why and how much the account is in danger (R8).
 */
export interface Risk {
  /**
   * How high the risk is.
   */
  level?: 'critical' | 'high' | 'medium';
  /**
   * Main reason why they may leave (R5).
   */
  reason?: 'product' | 'value' | 'relationship' | 'financial' | 'competitive' | 'strategic';
  /**
   * What is behind it, in a sentence.
   */
  root_cause?: string;
  /**
   * How their people stand to us, in a sentence.
   */
  stakeholder_sentiment?: string;
  /**
   * What the competitor offers, in a sentence.
   */
  competitive_threat?: string;
  /**
   * Name of the competitor.
   */
  competitor?: string;
  /**
   * Annual recurring revenue in danger, in plain units of the currency.
   */
  arr_at_risk?: number;
  /**
   * Day from which the account counts as at risk (YYYY-MM-DD).
   */
  since?: string;
  /**
   * Who leads the rescue: id of a person in the settings, or a name.
   */
  owner?: string;
  /**
   * Remark of the team; never shown to the customer.
   */
  note?: string;
}
/**
 * State of the coming renewal (N1).
 */
export interface Renewal {
  /**
   * How far the renewal is.
   */
  status?: 'not-started' | 'in-progress' | 'proposed' | 'verbal' | 'signed' | 'lost';
  /**
   * How it will end, as we see it (F1).
   */
  forecast?: 'on-track' | 'at-risk';
  /**
   * Who leads the renewal: id of a person in the settings, or a name.
   */
  owner?: string;
  /**
   * Who decides at the customer: name of a stakeholder.
   */
  decision_maker?: string;
  /**
   * Day of the renewal kickoff, best 90 days out (YYYY-MM-DD).
   */
  kickoff_date?: string;
  /**
   * Day on which the business case was shared, best 60 days out (YYYY-MM-DD).
   */
  business_case_date?: string;
  /**
   * Day of the written offer, best 30 days out (YYYY-MM-DD).
   */
  proposal_date?: string;
  /**
   * Annual recurring revenue aimed at, in plain units of the currency.
   */
  target_arr?: number;
  /**
   * How likely the renewal is, a ratio 0-1.
   */
  probability?: number;
  /**
   * What we would give, and what we ask in return.
   */
  concessions?: Concession[];
  /**
   * Remark of the team; never shown to the customer.
   */
  note?: string;
}
/**
 * What we give, and what we get for it (R6).
 */
export interface Concession {
  /**
   * What we give.
   */
  give: string;
  /**
   * What we ask in return.
   */
  ask?: string;
}
/**
 * What the customer does or would do for us (E7, L10).
 */
export interface Advocacy {
  /**
   * Whether they speak to prospects: true or false.
   */
  reference?: boolean;
  /**
   * Whether a case study is out or agreed: true or false.
   */
  case_study?: boolean;
  /**
   * Whether they wrote a public review: true or false.
   */
  public_review?: boolean;
  /**
   * Whether they sit on the advisory board: true or false.
   */
  advisory_board?: boolean;
  /**
   * Prospects they brought in the last 12 months, a whole number.
   */
  referrals?: number;
  /**
   * Day on which we last asked for a favour (YYYY-MM-DD).
   */
  last_asked?: string;
}
/**
 * MRR at the start of a month and what moved it; all amounts 0 or more.
 */
export interface Revenue {
  /**
   * The month (YYYY-MM).
   */
  month: string;
  /**
   * MRR at the start of the month, in plain units of the currency.
   */
  starting?: number;
  /**
   * MRR of a first contract in this month.
   */
  new?: number;
  /**
   * MRR added by seats, tiers or products.
   */
  expansion?: number;
  /**
   * MRR lost while the customer stays; 0 or more, without a minus.
   */
  contraction?: number;
  /**
   * MRR lost because the customer or a product left; 0 or more, without a minus.
   */
  churn?: number;
  /**
   * Product that the entry is about, where the ledger is kept by product.
   */
  product?: string;
  /**
   * What was behind the movement.
   */
  note?: string;
}
/**
 * A score set by hand.
 */
export interface Override {
  /**
   * What it replaces: overall, or the id of a component.
   */
  of: string;
  /**
   * The score that counts instead: overall 0-100, a component on the model's scale.
   */
  score: number;
  /**
   * Why the computed score is wrong.
   */
  reason?: string;
  /**
   * Who set it: id of a person in the settings, or a name.
   */
  by?: string;
  /**
   * Day on which it was set (YYYY-MM-DD).
   */
  date?: string;
  /**
   * Last day on which it counts (YYYY-MM-DD).
   */
  expires?: string;
}
/**
 * A time of the year in which less use is normal; it may run over the new year.
 */
export interface Season {
  /**
   * First day (MM-DD).
   */
  from: string;
  /**
   * Last day (MM-DD).
   */
  to: string;
  /**
   * Why less use is normal then.
   */
  note?: string;
}
/**
 * When and why the customer left (R5, R9).
 */
export interface Churned {
  /**
   * Day on which the customer left (YYYY-MM-DD).
   */
  date: string;
  /**
   * Main reason (R5).
   */
  reason?: 'product' | 'value' | 'relationship' | 'financial' | 'competitive' | 'strategic';
  /**
   * What happened, in a sentence.
   */
  detail?: string;
  /**
   * Where the customer went.
   */
  competitor?: string;
  /**
   * Annual recurring revenue that went, in plain units of the currency.
   */
  arr_lost?: number;
  /**
   * Day of the talk about why, best within 30 days (YYYY-MM-DD; R12).
   */
  interview_date?: string;
  /**
   * true: no win-back mails (R9).
   */
  do_not_contact?: boolean;
}
