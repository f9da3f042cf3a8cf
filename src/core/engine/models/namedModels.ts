import type { HealthModel } from '../../health/healthModel';
import type { ModelName } from '../../health/models/modelReviews';
import { outlineOf } from '../../health/models/modelOutline';
import type { ModelOutline } from '../../health/models/modelOutline';
import { presetModel } from '../../health/presets';
import { PastWorkspace } from '../../history/pastWorkspace';
import { PRESET_IDS } from '../../model/presets';
import { readDocument } from '../../model/readDocument';
import type { SourceDocument } from '../../model/sourceDocument';
import type { History, Workspace } from '../../ports';
import { UserError } from '../../userError';
import type { JsonObject } from '../../yaml/sourceTree';
import { toValue } from '../../yaml/toValue';
import { checkModel, loadModel } from '../healthModels';
import { PortfolioContexts } from '../portfolioContext';

/** A model that can be compared and scored with, under the name that somebody called it by. */
export interface NamedModel {
  readonly name: ModelName;
  readonly model: HealthModel;
  readonly outline: ModelOutline;
  /** Equal for models of equal text, so that what was scored with one need not be scored again. */
  readonly key: string;
}

interface Parts {
  readonly workspace: Workspace;
  readonly contexts: PortfolioContexts;
  readonly history: History | undefined;
}

/** Finds models by what people call them. */
export class NamedModels {
  constructor(private readonly parts: Parts) {}

  /** @throws UserError where there is no such model, or it has errors */
  async named(name: ModelName): Promise<NamedModel> {
    const [revision, file] = partsOf(name);
    if (revision === undefined) return this.read(name, this.parts.workspace, name);
    const workspace = await this.filesAt(revision);
    return this.read(file === '' ? await inForce(new PortfolioContexts(workspace)) : file, workspace, name);
  }

  /** Name of the model in force: a preset's, or a file. */
  inForceName(): Promise<string> {
    return inForce(this.parts.contexts);
  }

  /** The model that was in force at a revision, as `name`. */
  async inForceAt(revision: string, name: string): Promise<NamedModel> {
    const workspace = await this.filesAt(revision);
    return this.read(await inForce(new PortfolioContexts(workspace)), workspace, name);
  }

  private async filesAt(name: string): Promise<Workspace> {
    const { history } = this.parts;
    const state = await history?.state();
    if (history === undefined || state?.kind !== 'there') {
      throw new UserError(`there is no history to look for ${name} in${state?.kind === 'none' ? `: ${state.reason}` : ''}`);
    }
    const revision = await history.revision(name);
    if (revision === undefined) throw new UserError(`there is no revision ${name}: name a commit, a branch, a tag, or HEAD~1`);
    return PastWorkspace.at(history, revision.id);
  }

  private async read(nameOrFile: string, workspace: Workspace, name: string): Promise<NamedModel> {
    const preset = PRESET_IDS.find((id) => id === nameOrFile);
    if (preset !== undefined) {
      const { model, fault } = await loadModel(preset, workspace);
      if (model === undefined) throw new UserError(fault);
      return namedModel(name, model, presetModel(preset));
    }
    const content = await workspace.read(nameOrFile);
    if (content.kind === 'unreadable') throw new UserError(`there is no health model ${name} (${content.detail}): name one of ${PRESET_IDS.join(', ')}, or a file`);
    const found = await modelIn(readDocument(nameOrFile, content.text), name);
    if (found === undefined) throw new UserError(`${name} holds no health model; the file’s name must end in .health-model.yaml`);
    if (found === 'faulty') throw new UserError(`the health model ${name} has errors; run csac validate on it`);
    return found;
  }
}

/** The model that stands in a document; undefined where there is none, `faulty` where it cannot be used. */
export async function modelIn(document: SourceDocument | undefined, name: string): Promise<NamedModel | 'faulty' | undefined> {
  const checked = document && (await checkModel(document));
  if (document === undefined || checked === undefined) return undefined;
  if (checked.model === undefined) return 'faulty';
  const sheet = document.sheets.find(({ kind }) => kind === 'health-model')!;
  return namedModel(name, checked.model, toValue(sheet.body) as JsonObject);
}

function namedModel(name: string, model: HealthModel, data: JsonObject): NamedModel {
  return { name, model, outline: outlineOf(model, data), key: JSON.stringify(data) };
}

async function inForce(contexts: PortfolioContexts): Promise<string> {
  const { settings } = await contexts.load();
  return settings.healthModel ?? settings.preset.healthModel;
}

/** The revision and file of `HEAD~1:models/x.yaml`; no revision for a preset or a file of now. A drive (`C:\…`) is no revision. */
function partsOf(name: ModelName): readonly [revision: string | undefined, file: string] {
  const [, revision, file] = /^([^:]{2,}):(.*)$/s.exec(name) ?? [];
  return revision === undefined || file === undefined ? [undefined, name] : [revision, file];
}
