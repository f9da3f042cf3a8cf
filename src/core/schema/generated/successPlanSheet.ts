// Generated from schemas/ by scripts/generate.mjs. Do not edit.
/**
 * What a customer wants to reach with us, by when and with whom (P1). The whole file, or what stands under the key success_plan.
 */
export interface SuccessPlanSheet {
  /**
   * Name of the customer, as in the account's file.
   */
  account: string;
  /**
   * Version of the plan as the team counts it; quote it: 3.10 without quotes is the number 3.1.
   */
  version?: string;
  /**
   * Day on which the plan was made (YYYY-MM-DD).
   */
  created?: string;
  /**
   * Day of the last look at the plan (YYYY-MM-DD).
   */
  last_updated?: string;
  /**
   * Who keeps the plan: id of a person in the settings, or a name.
   */
  owner?: string;
  /**
   * What success means for this customer, in a sentence.
   */
  summary?: string;
  stakeholders?: Stakeholders;
  /**
   * What the customer wants to reach, measurable (P2).
   */
  business_objectives?: Objective[];
  /**
   * What the product is used for.
   */
  use_cases?: UseCase[];
  /**
   * Steps with a day; three to begin with: technical setup, first value, full adoption.
   */
  milestones?: Milestone[];
  /**
   * What could get in the way, and what is done about it (P2).
   */
  risks?: PlanRisk[];
  /**
   * How both sides will know that it worked (L8), in a sentence each.
   *
   * Items: Text that is not empty.
   */
  success_criteria?: string[];
  /**
   * Day on which the plan is looked at again (YYYY-MM-DD); it lies ahead (P2).
   */
  next_review?: string;
  /**
   * Notes of the team; never shown to the customer.
   */
  notes?: string;
  /**
   * Anything else the team keeps about the plan; nothing in it is checked.
   */
  custom?: {
    [k: string]: unknown;
  };
}
/**
 * Three people at the customer.
 */
export interface Stakeholders {
  champion?: Person;
  exec_sponsor?: Person;
  technical_lead?: Person;
}
/**
 * One person at the customer.
 */
export interface Person {
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
}
/**
 * One goal of the customer, with how it is measured.
 */
export interface Objective {
  /**
   * What is to be reached: an outcome, not an activity.
   */
  objective: string;
  /**
   * What is measured.
   */
  metric?: string;
  /**
   * Unit of the values, where they are plain numbers.
   */
  unit?: string;
  /**
   * Value before we began: a number, or a text with its unit.
   */
  baseline?: number | string;
  /**
   * Value aimed at: a number, or a text with its unit.
   */
  target?: number | string;
  /**
   * Value as last measured: a number, or a text with its unit.
   */
  actual?: number | string;
  /**
   * Day of the last measurement (YYYY-MM-DD).
   */
  measured?: string;
  /**
   * By when: a day (YYYY-MM-DD) or a quarter.
   */
  timeline?: string;
  /**
   * Who answers for it, on either side.
   */
  owner?: string;
  /**
   * Money a year that reaching it is worth, in plain units of the currency.
   */
  value?: number;
  /**
   * How it stands; when left out it follows from baseline, target and actual.
   */
  status?: 'not-started' | 'on-track' | 'at-risk' | 'achieved' | 'exceeded' | 'missed';
  /**
   * Which way is better; when left out it follows from baseline and target.
   */
  better?: 'higher' | 'lower';
}
/**
 * One use of the product.
 */
export interface UseCase {
  /**
   * What the product is used for.
   */
  name: string;
  /**
   * How far it is.
   */
  status?: 'not-started' | 'in-progress' | 'live' | 'optimizing';
  /**
   * Day on which it goes or went live (YYYY-MM-DD).
   */
  go_live_date?: string;
  /**
   * Who answers for it, on either side.
   */
  owner?: string;
}
/**
 * One step with a day.
 */
export interface Milestone {
  /**
   * What is reached.
   */
  name: string;
  /**
   * Day by which it is reached (YYYY-MM-DD).
   */
  target_date?: string;
  /**
   * Day on which it was reached (YYYY-MM-DD).
   */
  completed_date?: string;
  /**
   * How it stands.
   */
  status?: 'pending' | 'complete' | 'at-risk';
  /**
   * Who answers for it, on either side.
   */
  owner?: string;
}
/**
 * One thing that could get in the way.
 */
export interface PlanRisk {
  /**
   * What could happen.
   */
  risk: string;
  /**
   * What is done about it.
   */
  mitigation?: string;
  /**
   * Who does it.
   */
  owner?: string;
  /**
   * How heavy it weighs: critical, high, medium or low.
   */
  severity?: 'critical' | 'high' | 'medium' | 'low';
  /**
   * true: this entry never reaches a document for the customer.
   */
  internal?: boolean;
}
