import { byArr } from '../../diff/accountList';
import type { ModelDiffRow } from '../../diff/portfolioDiff';
import { hasLeft } from '../../model/hasLeft';
import { diffModels } from '../../health/models/diffModels';
import { tierJudge } from '../../health/models/tierMove';
import type { TierMove } from '../../health/models/tierMove';
import { kindByName } from '../../model/documentKind';
import { readDocument } from '../../model/readDocument';
import { modelDiffWords } from '../../report/models/modelDiffWords';
import { UserError } from '../../userError';
import { modelIn, NamedModels } from '../models/namedModels';
import type { NamedModel } from '../models/namedModels';
import type { ChangedFile, SideFile } from './changeSet';
import type { DiffSide, DiffSides } from './diffSide';
import type { ScoredPair } from './scoredPairs';

/** The health models that a change touches: the one in force with what it does to customers, then the other files. */
export async function modelRows(files: readonly ChangedFile[], sides: DiffSides, pairs: readonly ScoredPair[]): Promise<ModelDiffRow[]> {
  const { before, after, differ } = sides;
  const inForce = differ.model ? [await rowInForce(sides, pairs)] : [];
  const used = new Set([before, after].map(({ context }) => context.settings.healthModel));
  const others = files.filter((changed) => [changed.before, changed.after].some((side) => side !== undefined && kindByName(side.file) === 'health-model'));
  const rows = await Promise.all(others.filter((changed) => !used.has((changed.after ?? changed.before)!.file)).map(rowOfFile));
  return [...inForce, ...rows.flat()];
}

async function rowInForce({ before, after }: DiffSides, pairs: readonly ScoredPair[]): Promise<ModelDiffRow> {
  const [old, now] = [await modelInForce(before), await modelInForce(after)];
  const moves = movesOf(pairs, before, after);
  return {
    name: { before: before.context.model.name, after: after.context.model.name },
    file: after.context.settings.healthModel ?? null,
    statements: statementsOf(old, now),
    up: byArr(moves('up')),
    down: byArr(moves('down')),
    fault: typeof now === 'string' ? sentence(now) : null,
  };
}

/** A model that nobody is scored by moves nobody. */
async function rowOfFile({ before, after }: ChangedFile): Promise<ModelDiffRow[]> {
  const [old, now] = await Promise.all([modelOfFile(before), modelOfFile(after)]);
  const statements = statementsOf(old, now);
  const fault = now === 'faulty' ? 'The health model has errors.' : null;
  if (before !== undefined && after !== undefined && statements.length === 0 && fault === null) return [];
  const nameOf = (model: NamedModel | string | undefined, side: SideFile | undefined): string | null => (typeof model === 'object' ? model.model.name : (side?.file ?? null));
  return [{ name: { before: nameOf(old, before), after: nameOf(now, after) }, file: (after ?? before)!.file, statements, up: byArr([]), down: byArr([]), fault }];
}

function modelOfFile(side: SideFile | undefined): Promise<NamedModel | 'faulty' | undefined> {
  return side?.content.kind === 'text' ? modelIn(readDocument(side.file, side.content.text), side.file) : Promise.resolve(undefined);
}

/** The model, or why there is none. */
async function modelInForce({ workspace, rules }: DiffSide): Promise<NamedModel | string> {
  const models = new NamedModels({ workspace, contexts: rules.contexts, history: undefined });
  try {
    return await models.named(await models.inForceName());
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function statementsOf(before: NamedModel | string | undefined, after: NamedModel | string | undefined): string[] {
  if (typeof before !== 'object' || typeof after !== 'object') return [];
  return modelDiffWords(diffModels(before.outline, after.outline)).flatMap(({ lines }) => lines.map(({ subject, words }) => `${subject}: ${words}`));
}

/** The customers who come in a better or a worse tier by the model alone. */
function movesOf(pairs: readonly ScoredPair[], before: DiffSide, after: DiffSide): (way: TierMove) => { readonly name: string; readonly arr: number }[] {
  const judge = tierJudge(before.context.model.model?.tiers ?? [], after.context.model.model?.tiers ?? []);
  const moves = pairs.flatMap(({ after: now, between }) => {
    if (now === undefined || between === undefined || hasLeft(now.read.account.data, now.health.asOf)) return [];
    const { name, data } = now.read.account;
    return [{ name, arr: data.arr ?? 0, way: judge(between.tier, now.health.tier, (now.health.exact ?? 0) - (between.exact ?? 0)) }];
  });
  return (way) => moves.filter((each) => each.way === way);
}

function sentence(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
