import { PRESETS } from '../model/generated/presets';
import type { PresetId } from '../model/presets';
import { PRESET_TEXTS } from './generated/presetTexts';

/** The file of the preset's health model, as YAML. */
export function presetText(id: PresetId): string {
  return PRESET_TEXTS[PRESETS[id].healthModel];
}
