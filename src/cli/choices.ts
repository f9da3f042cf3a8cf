/** How `validate` prints findings. */
export const FORMATS = ['text', 'json', 'sarif', 'github', 'gitlab'] as const;
export type Format = (typeof FORMATS)[number];

/** How `render` writes a document: as it is kept, ready to be pasted or sent, or the data that it rests on. */
export const RENDER_FORMATS = ['markdown', 'html', 'text', 'mailto', 'json'] as const;
export type RenderFormat = (typeof RENDER_FORMATS)[number];

/** How `model diff` prints what differs. */
export const MODEL_FORMATS = ['text', 'markdown', 'json'] as const;
export type ModelFormat = (typeof MODEL_FORMATS)[number];

/** How `diff` prints what a change does. */
export const DIFF_FORMATS = ['markdown', 'text', 'json'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** In whose documents figures lead to the lines that they come from. */
export const EVIDENCE_SCOPES = ['all', 'internal', 'none'] as const;
export type EvidenceScope = (typeof EVIDENCE_SCOPES)[number];

/** Who reads a document. */
export const AUDIENCES = ['customer', 'internal'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Whose settings and health models score the past: those in force now, or those in force then. */
export const SETTINGS_IN_FORCE = ['now', 'then'] as const;
export type SettingsInForce = (typeof SETTINGS_IN_FORCE)[number];
