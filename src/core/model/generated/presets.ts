// Generated from presets/ by scripts/generate.mjs. Do not edit.
/** What each preset consists of: a built-in health model and a set of segments. */
export const PRESETS = {
  engine: { id: 'engine', label: 'Whole lifecycle', healthModel: 'engine', segments: 'S3' },
  csm: { id: 'csm', label: 'Three colours', healthModel: 'csm', segments: 'S1' },
  scorecard: { id: 'scorecard', label: 'Thresholds', healthModel: 'scorecard', segments: 'S1' },
  strategist: { id: 'strategist', label: 'Strategist', healthModel: 'engine', segments: 'S2' },
} as const;
