import { loadCel } from '../expression/loadCel';
import type { Finding } from '../finding';
import type { CompiledModel } from '../health/compileModel';
import type { HealthModel } from '../health/healthModel';
import type { Locate } from '../health/modelReader';
import { PRESET_IDS } from '../model/presets';
import type { PresetId } from '../model/presets';
import { readDocument } from '../model/readDocument';
import { spanOf } from '../model/sheetSpan';
import type { SourceDocument } from '../model/sourceDocument';
import type { Workspace } from '../ports';
import { checkSheet } from '../schema/checkSheet';
import type { JsonObject } from '../yaml/sourceTree';
import { toValue } from '../yaml/toValue';

/** A health model ready to score with, or why it must not be used. */
export type LoadedModel =
  | { readonly name: string; readonly model: HealthModel; readonly fault: undefined }
  | {
      readonly name: string;
      readonly model: undefined;
      readonly fault: string;
      /** Whether the name leads to no model at all, so that no file has findings that explain it. */
      readonly isAbsent: boolean;
    };

/** What a model's file is found to be: findings beyond those of its schema and, when there is no error at all, the model. */
export interface CheckedModel {
  readonly findings: readonly Finding[];
  readonly model: HealthModel | undefined;
}

/** Checks the model that stands in a document (its first health-model sheet); undefined when there is none. */
export async function checkModel(document: SourceDocument): Promise<CheckedModel | undefined> {
  const sheet = document.sheets.find((each) => each.kind === 'health-model');
  if (sheet === undefined) return undefined;
  const schema = checkSheet(document, sheet);
  // The body as written: without its invalid parts, what rests on them would be reported as well.
  const body = toValue(sheet.body) as JsonObject;
  const compiled = await compile(body, (path, what = 'value') => spanOf(document, sheet, path, what), schema.findings);
  const isFaulty = [...schema.findings, ...compiled.findings].some((finding) => finding.severity === 'error');
  const usable = document.yaml.state === 'whole' && document.yaml.problems.every((problem) => problem.severity !== 'error') && !isFaulty;
  return { findings: compiled.findings, model: usable ? compiled.model : undefined };
}

/** The findings of a model with ways out of wrong weights; these are loaded only where there are some: most models are right. */
export async function withModelFixes(document: SourceDocument, findings: readonly Finding[]): Promise<readonly Finding[]> {
  const sheet = document.sheets.find(({ kind }) => kind === 'health-model');
  if (sheet === undefined || document.yaml.state !== 'whole' || !findings.some(({ severity }) => severity === 'error')) return findings;
  const { withWeightFixes } = await import('../features/models/weightFixes');
  return withWeightFixes(document, sheet, findings);
}

/** Loads a preset by its name, or a model of the portfolio by its file. Never throws: the fault is part of the answer. */
export async function loadModel(nameOrFile: string, workspace: Workspace): Promise<LoadedModel> {
  const preset = PRESET_IDS.find((id) => id === nameOrFile);
  if (preset !== undefined) return loadPreset(preset);
  const content = await workspace.read(nameOrFile);
  if (content.kind === 'unreadable') {
    return { name: nameOrFile, model: undefined, fault: `the health model ${nameOrFile} cannot be read (${content.detail})`, isAbsent: true };
  }
  return modelOf(nameOrFile, nameOrFile, content.text);
}

/** Presets come checked: the tests hold their files to be without findings. */
async function loadPreset(preset: PresetId): Promise<LoadedModel> {
  const { presetModel } = await import('../health/presets');
  const { model } = await compile(presetModel(preset), () => ({ start: 0, end: 0 }));
  if (model === undefined) throw new Error(`the preset ${preset} has errors`);
  return { name: model.name, model, fault: undefined };
}

async function compile(data: JsonObject, locate: Locate, known: readonly Finding[] = []): Promise<CompiledModel> {
  const { compileModel, modelNeedsCel } = await import('../health/compileModel');
  return compileModel(data, locate, modelNeedsCel(data) ? await loadCel() : undefined, known);
}

async function modelOf(file: string, name: string, text: string): Promise<LoadedModel> {
  const document = readDocument(file, text);
  const checked = document && (await checkModel(document));
  if (checked?.model !== undefined) return { name: checked.model.name, model: checked.model, fault: undefined };
  if (checked === undefined) return { name, model: undefined, fault: `the file ${name} holds no health model`, isAbsent: true };
  return { name, model: undefined, fault: `the health model ${name} has errors; see the findings on that file`, isAbsent: false };
}
