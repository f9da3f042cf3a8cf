import type { ScoreHistories } from '../../core/history/scoreHistories';
import type { ScoreChange } from '../../core/history/scoreChange';
import { changeRow } from '../../core/report/changeRow';
import { changesAsText } from '../../core/report/changesAsText';
import type { ChangeLine } from '../../core/report/changesAsText';
import { explainChange } from '../../core/report/explainChange';
import { scoreRow } from '../../core/report/scoreRow';
import { plural } from '../../core/text/plural';
import { isUserError } from '../../core/userError';
import { chooseModel } from '../chooseModel';
import type { SettingsInForce } from '../choices';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import type { Output } from '../output';
import { Misses, scoredAccounts } from '../scoredAccounts';
import type { FoundAccount } from '../scoredAccounts';
import { chooseFiles, locatePaths, openSession } from '../session';
import { tellMisses } from '../tellMisses';
import type { ScoreOptions } from './score';

/** As many as Git processes run side by side. */
const AT_ONCE = 4;

export interface ScoreChangesOptions extends ScoreOptions {
  /** A day or a revision. */
  readonly since: string;
  readonly settings: SettingsInForce;
}

/** An account with its change; or with why there is none, in one line. */
interface ChangedAccount extends FoundAccount {
  readonly change: ScoreChange | string;
}

/** Scores accounts and says of each how and why its score changed: as a table, as JSON, or with all receipts. */
export async function scoreChanges(paths: readonly string[], options: ScoreChangesOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const { root, given } = locatePaths(paths, io, options);
  const chosen = options.model === undefined ? undefined : chooseModel(options.model, root, io.cwd);
  const session = openSession(root, io, output, options, chosen?.granted);
  const histories = await session.engine.history();
  const since = await histories.dayOf(options.since);
  const misses = new Misses();
  const accounts = changedAccounts(scoredAccounts(session, chooseFiles(session, given, output), chosen?.model, misses), histories, options, chosen?.model);
  const count = await (options.json ? printJson(accounts, output, misses, { asOf: session.today, model: chosen?.model ?? (await session.engine.context()).modelName, since, settings: options.settings }) : options.explain ? printExplained(accounts, output) : printTable(accounts, since, session.today, options.quiet, output));
  return tellMisses(misses, count, output) ? EXIT.findings : EXIT.done;
}

/** A few accounts are worked on at a time: each mostly waits for Git. */
async function* changedAccounts(accounts: AsyncIterable<FoundAccount>, histories: ScoreHistories, options: ScoreChangesOptions, model: string | undefined): AsyncGenerator<ChangedAccount, void> {
  const begun: Promise<ChangedAccount>[] = [];
  for await (const found of accounts) {
    begun.push(changed(found, histories, options, model));
    if (begun.length === AT_ONCE) yield await begun.shift()!;
  }
  for (const each of begun) yield await each;
}

async function changed(found: FoundAccount, histories: ScoreHistories, { since, settings }: ScoreChangesOptions, model: string | undefined): Promise<ChangedAccount> {
  const { file, sheet } = found.account;
  try {
    return { ...found, change: await histories.change({ file, sheet, since, model: settings, ...(model !== undefined && { healthModel: model }) }) };
  } catch (error) {
    // A file that is new is no reason to say nothing of the others.
    if (isUserError(error)) return { ...found, change: error.message };
    throw error;
  }
}

async function printTable(accounts: AsyncIterable<ChangedAccount>, since: string, today: string, quiet: boolean, output: Output): Promise<number> {
  const lines: ChangeLine[] = [];
  for await (const { account, health, change } of accounts) lines.push({ account: account.name, file: account.file, health, change });
  changesAsText(lines, output.result);
  const model = lines[0] === undefined ? '' : `, model ${lines[0].health.model}`;
  if (!quiet) output.result.line({ text: `${plural(lines.length, 'account')}${model}, ${since} to ${today}`, style: 'dim' });
  return lines.length;
}

async function printExplained(accounts: AsyncIterable<ChangedAccount>, output: Output): Promise<number> {
  let count = 0;
  for await (const { account, change } of accounts) {
    if (typeof change === 'string') output.warn(`no change of ${account.name}: ${change}`);
    else {
      if (count > 0) output.result.line();
      output.result.block(explainChange(account.name, change));
    }
    count++;
  }
  return count;
}

/** The rows of `csac score --json`, each with its change; null with a `changeFault` where there is none. */
async function printJson(accounts: AsyncGenerator<ChangedAccount, void>, output: Output, misses: Misses, head: Readonly<Record<string, unknown>> & { readonly model: string }): Promise<number> {
  const first = await accounts.next();
  let count = 0;
  async function* rows() {
    for (let next = first; !next.done; next = await accounts.next()) {
      count++;
      const { account, health, document, change } = next.value;
      const row = scoreRow(account, health, document);
      yield typeof change === 'string' ? { ...row, change: null, changeFault: change } : { ...row, change: changeRow(change) };
    }
  }
  // A model's file is named by what it calls itself, which its scores know.
  const model = first.done ? head.model : first.value.health.model;
  await output.result.jsonList({ ...head, model }, 'accounts', rows(), () => ({ unreadable: misses.unreadable }));
  return count;
}
