import { kindByName, SETTINGS_FILE } from '../model/documentKind';
import { readDocument } from '../model/readDocument';
import { readSettings } from '../model/settings';
import type { Settings } from '../model/settings';
import type { Workspace } from '../ports';
import { sheetValue } from '../schema/schemaCheck';
import type { JsonObject } from '../yaml/sourceTree';
import { loadModel } from './healthModels';
import type { LoadedModel } from './healthModels';

/** The settings and the models in force, each loaded once until something changes. */
export class PortfolioContexts {
  private current: Promise<LoadedContext> | undefined;
  private readonly otherModels = new Map<string, Promise<LoadedModel>>();

  constructor(private readonly workspace: Workspace) {}

  load(): Promise<LoadedContext> {
    this.current ??= loadContext(this.workspace);
    return this.current;
  }

  /** The model by preset name or file; the one in force without a name. */
  async model(nameOrFile: string | undefined): Promise<LoadedModel> {
    if (nameOrFile === undefined) return (await this.load()).model;
    let model = this.otherModels.get(nameOrFile);
    if (model === undefined) {
      model = loadModel(nameOrFile, this.workspace);
      this.otherModels.set(nameOrFile, model);
    }
    return model;
  }

  /** Forgets what rests on these files; without files, everything. */
  changed(files: readonly string[] | undefined): void {
    const touched = files === undefined || files.some((file) => file === SETTINGS_FILE || kindByName(file) === 'health-model' || this.otherModels.has(file));
    if (touched) {
      this.current = undefined;
      this.otherModels.clear();
    }
  }
}

export interface LoadedContext {
  readonly settings: Settings;
  readonly settingsFile: string | undefined;
  readonly model: LoadedModel;
}

async function loadContext(workspace: Workspace): Promise<LoadedContext> {
  const content = await workspace.read(SETTINGS_FILE);
  const data = content.kind === 'text' ? settingsData(content.text) : {};
  const settings = readSettings(data);
  const model = await loadModel(settings.healthModel ?? settings.preset.healthModel, workspace);
  return { settings, settingsFile: content.kind === 'text' ? SETTINGS_FILE : undefined, model };
}

function settingsData(text: string): JsonObject {
  const document = readDocument(SETTINGS_FILE, text);
  const sheet = document?.sheets.find((each) => each.kind === 'settings');
  return sheet === undefined ? {} : sheetValue(sheet);
}
