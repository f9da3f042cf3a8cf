import type { Engine, ScoredAccount } from '../core/engine';
import type { SourceDocument } from '../core/model/sourceDocument';
import type { Workspace } from '../core/ports';
import { UserError } from '../core/userError';
import type { ChosenFile } from './session';

/** An account with its score, and the document that it stands in. */
export interface FoundAccount extends ScoredAccount {
  readonly document: SourceDocument;
}

/** What a run over accounts could not use. */
export class Misses {
  /** Account files that gave no score. */
  readonly unreadable: { readonly file: string; readonly reason: string }[] = [];
  /** Why scores are missing although the files are right: the health model. */
  readonly modelFaults = new Set<string>();
  /** Something must be mended before all accounts have a score; a file that is gone or binary needs no mending. */
  needMending = false;
}

/**
 * The accounts of these files with their scores. Each file is read once and let go, so that a large portfolio
 * does not stay in memory.
 * @throws UserError when a file that the user named cannot be read.
 */
export async function* scoredAccounts(
  { engine, workspace }: { readonly engine: Engine; readonly workspace: Workspace },
  files: readonly ChosenFile[],
  model: string | undefined,
  misses: Misses,
): AsyncGenerator<FoundAccount, void> {
  const options = model === undefined ? {} : { model };
  for (const { file, named } of files) {
    const reading = workspace.read(file);
    const content = reading instanceof Promise ? await reading : reading;
    if (content.kind === 'unreadable') {
      if (named) throw new UserError(`cannot read ${file}: ${content.detail}`);
      if (engine.isNamedOurs(file)) {
        misses.unreadable.push({ file, reason: content.detail });
        misses.needMending ||= content.reason === 'not-utf8';
      }
      continue;
    }
    const document = engine.read(file, content.text);
    if (document === undefined) continue;
    if (document.yaml.state !== 'whole') {
      // A score of the part that could be read would be a wrong score.
      misses.unreadable.push({ file, reason: firstProblem(document) });
      misses.needMending = true;
      continue;
    }
    for (const { account, health } of await engine.scores(document, options)) {
      if (health.score === null && health.components.length === 0 && health.reason !== undefined) {
        misses.modelFaults.add(health.reason);
        misses.needMending = true;
      }
      yield { account, health, document };
    }
  }
}

function firstProblem(document: SourceDocument): string {
  const problem = document.yaml.problems.find(({ severity }) => severity === 'error') ?? document.yaml.problems[0];
  if (problem === undefined) return 'it cannot be read as YAML';
  return `line ${document.lines.positionAt(problem.span.start).line + 1}: ${problem.message}`;
}
