import { scoreRow } from '../../core/report/scoreRow';
import { scoresAsText } from '../../core/report/scoresAsText';
import type { ScoreLine } from '../../core/report/scoresAsText';
import { plural } from '../../core/text/plural';
import { chooseModel } from '../chooseModel';
import type { SettingsInForce } from '../choices';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import type { Output } from '../output';
import { Misses, scoredAccounts } from '../scoredAccounts';
import type { FoundAccount } from '../scoredAccounts';
import { openPast } from '../pastSession';
import type { PastSession } from '../pastSession';
import { chooseFiles, locatePaths, openSession } from '../session';
import type { CommonOptions } from '../session';
import { tellMisses } from '../tellMisses';

export interface ScoreOptions extends CommonOptions {
  /** A preset's name or a model's file; else the model that the portfolio names. */
  readonly model?: string;
  /** A day or a revision at which the portfolio is scored. */
  readonly at?: string;
  readonly settings: SettingsInForce;
  readonly explain: boolean;
  readonly json: boolean;
}

/** What one way of printing works with. */
interface Scoring {
  readonly session: Pick<PastSession, 'engine' | 'today'>;
  readonly accounts: AsyncGenerator<FoundAccount, void>;
  /** Name of the model as the engine knows it, when the user chose one. */
  readonly model: string | undefined;
  readonly misses: Misses;
  readonly options: ScoreOptions;
  readonly output: Output;
}

/** Scores accounts: as a table, as JSON, or each explained metric by metric (H7). */
export async function score(paths: readonly string[], options: ScoreOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const { root, given } = locatePaths(paths, io, options, options.at !== undefined);
  const chosen = options.model === undefined ? undefined : chooseModel(options.model, root, io.cwd);
  const present = openSession(root, io, output, options, chosen?.granted);
  const session = options.at === undefined ? { ...present, files: chooseFiles(present, given, output) } : await openPast(present, options.at, options.settings, given, output);
  const misses = new Misses();
  const accounts = scoredAccounts(session, session.files, chosen?.model, misses);
  const scoring: Scoring = { session, accounts, model: chosen?.model, misses, options, output };
  const count = await (options.json ? printJson : options.explain ? printExplained : printTable)(scoring);
  return tellMisses(misses, count, output) ? EXIT.findings : EXIT.done;
}

/** Prints the JSON of the contract; gives the number of accounts, as the other two do. */
async function printJson({ session, accounts, model, misses, output }: Scoring): Promise<number> {
  const first = await accounts.next();
  const modelName = first.done ? (model ?? (await session.engine.context()).modelName) : first.value.health.model;
  let count = 0;
  async function* rows() {
    for (let next = first; !next.done; next = await accounts.next()) {
      count++;
      yield scoreRow(next.value.account, next.value.health, next.value.document);
    }
  }
  await output.result.jsonList({ asOf: session.today, model: modelName }, 'accounts', rows(), () => ({ unreadable: misses.unreadable }));
  return count;
}

async function printExplained({ session, accounts, model, output }: Scoring): Promise<number> {
  let count = 0;
  for await (const { account, document } of accounts) {
    const explanation = await session.engine.explain(document, account.sheet, model === undefined ? {} : { model });
    if (explanation === undefined) continue;
    if (count++ > 0) output.result.line();
    output.result.block(explanation.markdown);
  }
  return count;
}

async function printTable({ session, accounts, options, output }: Scoring): Promise<number> {
  const lines: ScoreLine[] = [];
  for await (const { account, health } of accounts) {
    lines.push({ file: account.file, account: account.name, segment: account.data.segment, arr: account.data.arr, health });
  }
  const context = await session.engine.context();
  scoresAsText(lines, context.settings.currency, output.result);
  if (!options.quiet) {
    const model = lines[0]?.health.model ?? context.modelName;
    output.result.line({ text: `${plural(lines.length, 'account')}, model ${model}, as of ${session.today}`, style: 'dim' });
  }
  return lines.length;
}
