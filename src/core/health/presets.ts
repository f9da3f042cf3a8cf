import { PRESETS } from '../model/generated/presets';
import type { PresetId } from '../model/presets';
import type { JsonObject } from '../yaml/sourceTree';
import { PRESET_MODELS } from './generated/presetModels';

/** The preset's health model as `compileModel` takes it. Not to be changed. */
export function presetModel(id: PresetId): JsonObject {
  return PRESET_MODELS[PRESETS[id].healthModel];
}
