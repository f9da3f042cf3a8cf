import type { YamlPath } from '../../yaml/sourceTree';

/** Roots of an account that say who the customer is, what was signed and what was: nobody changes these to be healthier. */
const FACTS = new Set([
  'account', 'id', 'segment', 'arr', 'currency', 'csm', 'csm_since', 'team', 'industry', 'region', 'employees', 'website', 'language',
  'phase', 'touch_model', 'renewal_date', 'contract', 'revenue', 'churned', 'overrides', 'low_seasons', 'composite_score', 'health_tier',
  'last_updated', 'tags', 'notes',
]);

/**
 * Fields of sections that nobody chooses, either: how they pay, what shares are measured by, who gave a value and when, and the CSM's
 * own rating, which would only be called higher.
 */
const FACTS_OF_SECTIONS = new Set([
  'score', 'as_of', 'source', 'note', 'payment_status', 'late_payments', 'features_available', 'core_features_available', 'milestones_planned',
  'roi_promised', 'nps_date', 'pulse', 'pulse_date', 'pulse_by',
]);

/** Whether a field is no lever, whatever a model makes of it. */
export function isFact(path: YamlPath): boolean {
  const own = path[0] === 'contract' && path[1] === 'products' ? path.slice(3) : path;
  const [root] = own;
  if (own !== path && root !== 'scores' && root !== 'metrics') return true;
  return FACTS.has(String(root)) || (root === 'scores' && FACTS_OF_SECTIONS.has(String(own.at(-1))));
}
