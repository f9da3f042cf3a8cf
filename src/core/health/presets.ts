import { PRESET_MODELS, PRESET_TEXTS } from './generated/presetTexts';

/** Name of a preset; two presets may share a health model. */
export type PresetId = keyof typeof PRESET_MODELS;

/** The names of the presets, the default first. */
export const PRESET_IDS = Object.keys(PRESET_MODELS) as readonly PresetId[];

/** The file of the preset's health model, as YAML. */
export function presetText(id: PresetId): string {
  return PRESET_TEXTS[PRESET_MODELS[id]];
}
