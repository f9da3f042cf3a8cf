// Generated from schemas/ by scripts/generate.mjs. Do not edit.
/**
 * What a playbook (*.md in the folder playbooks) says of itself in its front matter. Expressions are CEL over the fields of an account; a text with a colon or a hash is best written below >-.
 */
export interface PlaybookSheet {
  /**
   * What tasks name the playbook by; unique in the portfolio. The file's name when left out.
   */
  id?: string;
  /**
   * What the playbook is about, as lists show it.
   */
  title: string;
  /**
   * What the playbook is for; it decides which sections it must have. rescue when left out.
   */
  kind?: 'onboarding' | 'rescue' | 'tier' | 'expansion' | 'renewal' | 'win-back' | 'feedback' | 'change';
  /**
   * Whether it is matched against accounts; active when left out.
   */
  status?: 'active' | 'draft' | 'retired';
  /**
   * Role of ours that answers for it.
   */
  owner?: 'csm' | 'cs_manager' | 'vp_cs' | 'account_executive' | 'implementation' | 'solutions' | 'support' | 'product' | 'executive';
  /**
   * Ids of the segments that it is for; all when left out (F11).
   *
   * @minItems 1
   *
   * Items: Id of a segment of the preset or the settings.
   */
  segments?: string[];
  /**
   * When it applies: an expression over the account that is true or false; with health.score, health.tier, health.change(30) and so on for its health. Without one it is run by hand only.
   */
  trigger?: string;
  /**
   * Who reads its tasks; internal when left out.
   */
  audience?: 'internal' | 'customer';
  /**
   * Days after a run during which it does not apply again; 0 when left out.
   */
  cooldown_days?: number;
  /**
   * An expression whose value names the occasion: for one occasion the playbook is run once.
   */
  dedupe_key?: string;
  due?: Due;
  outcome?: Outcome;
}
/**
 * What the days of the steps count from.
 */
export interface Due {
  /**
   * An expression that gives the day from which the steps' days count; the day of the run when left out.
   */
  from?: string;
  /**
   * Days from there for steps that name none; negative before it.
   */
  days?: number;
}
/**
 * The aim as the account shows it.
 */
export interface Outcome {
  /**
   * An expression over the account that is true when the aim is reached.
   */
  measure: string;
  /**
   * Days after a run within which it should be reached.
   */
  within_days?: number;
}
