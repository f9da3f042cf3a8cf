import { PRESETS } from './generated/presets';

/** Name of a preset; two presets may share a health model. */
export type PresetId = keyof typeof PRESETS;

/** The names of the presets, the default first. */
export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];
