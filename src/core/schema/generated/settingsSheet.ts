// Generated from schemas/ by scripts/generate.mjs. Do not edit.
/**
 * Settings of a portfolio: the file customer-success.yaml at its root.
 */
export interface SettingsSheet {
  /**
   * Health model, segments and targets to start from; any part can be overridden. engine when left out.
   */
  preset?: 'engine' | 'csm' | 'scorecard' | 'strategist';
  /**
   * Name of the portfolio, for reports.
   */
  name?: string;
  company?: Company;
  /**
   * ISO 4217 code of all money in the portfolio, three capital letters; USD when left out.
   */
  currency?: string;
  /**
   * Month in which the fiscal year begins, 1 to 12; 1 when left out.
   */
  fiscal_year_start?: number;
  /**
   * File of the team's own health model, which replaces the preset's: a path from this file.
   */
  health_model?: string;
  /**
   * Changes to the preset's segments, and segments of the team's own, by id.
   */
  segments?: {
    [k: string]: Segment;
  };
  /**
   * Our people by id; accounts name them by it.
   */
  people?: {
    [k: string]: Colleague;
  };
  targets?: Targets;
  /**
   * Folder of the team's own document templates: a path from this file.
   */
  templates?: string;
  documents?: Documents;
  /**
   * Folder of the team's own playbooks: a path from this file; playbooks when left out.
   */
  playbooks?: string;
  /**
   * Severity and parameters of rules, by rule id.
   */
  rules?: {
    [k: string]: Rule;
  };
  policy?: Policy;
  /**
   * Language and region of documents, as a BCP 47 tag; en when left out.
   */
  locale?: string;
  /**
   * Anything else the team keeps here; nothing in it is checked.
   */
  custom?: {
    [k: string]: unknown;
  };
}
/**
 * Who we are.
 */
export interface Company {
  /**
   * Our name, as customers know it.
   */
  name?: string;
  /**
   * Name of our product.
   */
  product?: string;
  /**
   * Address of our site, with https://.
   */
  website?: string;
  /**
   * E-mail address of our support.
   */
  support_email?: string;
}
/**
 * Limits and cadence of one segment (S1-S3).
 */
export interface Segment {
  /**
   * Name of the segment in documents.
   */
  label?: string;
  /**
   * Annual recurring revenue from which an account belongs here, in plain units of the currency; the next segment's is the end.
   */
  min_arr?: number;
  /**
   * How accounts of this segment are served.
   */
  touch?: 'high-touch' | 'medium-touch' | 'low-touch' | 'tech-touch';
  /**
   * Accounts that one CSM can look after, a whole number.
   */
  accounts_per_csm?: number;
  /**
   * Days between two check-ins; 0 for none.
   */
  check_in_days?: number;
  /**
   * Days between two written updates; 0 for none.
   */
  message_days?: number;
  /**
   * Days between two business reviews; 0 for none.
   */
  qbr_days?: number;
  /**
   * Days between two talks of executives; 0 for none.
   */
  executive_days?: number;
  /**
   * Days from the contract's start by which the customer has the first value (L1); parts of a day are allowed.
   */
  ttfv_days?: number;
  /**
   * Highest share of ARR that serving such an account may cost, a ratio 0-1 (S2).
   */
  cost_to_serve?: number;
}
/**
 * One of our people.
 */
export interface Colleague {
  /**
   * First and last name.
   */
  name: string;
  /**
   * Address for mails: name@domain.
   */
  email?: string;
  /**
   * Position, as mails show it.
   */
  title?: string;
  /**
   * What the person does for customers.
   */
  role?: 'csm' | 'cs_manager' | 'vp_cs' | 'account_executive' | 'implementation' | 'solutions' | 'support' | 'product' | 'executive';
  /**
   * Id of the manager, in the same list.
   */
  manager?: string;
  /**
   * Number, with the country's prefix; quote it.
   */
  phone?: string;
}
/**
 * Targets of the portfolio (F1, F5).
 */
export interface Targets {
  /**
   * Net revenue retention in a year, a factor: 1.1 means 110 %; 0 to 5.
   */
  nrr?: number;
  /**
   * Gross revenue retention in a year, a ratio 0-1.
   */
  grr?: number;
  /**
   * Customers kept in a year, a ratio 0-1.
   */
  logo_retention?: number;
  /**
   * ARR expanded in a year over ARR at its start: 0.15 means 15 %; 0 to 5.
   */
  expansion_rate?: number;
  /**
   * Mean health score, 0 to 100.
   */
  health?: number;
  /**
   * Net promoter score, -100 to 100.
   */
  nps?: number;
  /**
   * Mean satisfaction, 0 to 5.
   */
  csat?: number;
  /**
   * Onboardings finished in time, a ratio 0-1.
   */
  onboarding_completion?: number;
}
/**
 * How documents are written.
 */
export interface Documents {
  /**
   * In whose documents figures are links to the lines they come from; all when left out. Mails and slides never have any.
   */
  evidence?: 'all' | 'internal' | 'none';
}
/**
 * Severity of a rule and its own parameters.
 */
export interface Rule {
  /**
   * How heavy the finding weighs, or off.
   */
  severity?: 'error' | 'warning' | 'info' | 'off';
  /**
   * Number of days after which the rule speaks, where it has one.
   */
  days?: number;
  /**
   * Share, a ratio 0-1, from which the rule speaks, where it has one.
   */
  share?: number;
  /**
   * Points of the score, 0 to 100, from which the rule speaks, where it has such a bound.
   */
  points?: number;
  /**
   * Number of people or things from which, or below which, the rule speaks, where it has one.
   */
  count?: number;
  [k: string]: unknown;
}
/**
 * What a change of the files may come to at most.
 */
export interface Policy {
  /**
   * By how much the ARR of accounts in danger may grow, in plain units of the currency; 0 for not at all.
   */
  max_arr_at_risk_growth?: number;
  /**
   * How many accounts may come in a worse tier, a whole number.
   */
  max_tier_drops?: number;
  /**
   * How many errors may come into the files that are not there yet, a whole number.
   */
  max_new_errors?: number;
  /**
   * By how many points, of 100, the score of an account may fall.
   */
  max_score_drop?: number;
}
