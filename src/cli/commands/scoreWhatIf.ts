import type { ScoreComparison } from '../../core/engine/whatIf/whatIfs';
import type { Account } from '../../core/model/account';
import type { FieldChange } from '../../core/model/fieldChange';
import type { SourceDocument } from '../../core/model/sourceDocument';
import { scoreRow } from '../../core/report/scoreRow';
import { whatIfAsText } from '../../core/report/whatIfWords';
import { UserError } from '../../core/userError';
import { chooseModel } from '../chooseModel';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { findAccount } from '../findAccount';
import type { Output } from '../output';
import { Misses, scoredAccounts } from '../scoredAccounts';
import type { FoundAccount } from '../scoredAccounts';
import { openSession } from '../session';
import type { Session } from '../session';
import type { ScoreOptions } from './score';

/** What is asked of the score of one account with other values. */
interface WhatIfAnswer {
  readonly account: Account;
  readonly document: SourceDocument;
  readonly changes: readonly FieldChange[];
  readonly comparison: ScoreComparison;
}

/** The score of one account with other values than its file has, and what makes the difference; nothing is written. */
export async function scoreWhatIf(accounts: readonly string[], assignments: readonly string[], options: ScoreOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const [given, ...others] = accounts;
  if (given === undefined || others.length > 0) throw new UserError('name one account for --set: its file, folder or name');
  if (options.explain) throw new UserError('--set tells what the values change; leave out --explain');
  const search = findAccount(given, io, options);
  const model = options.model === undefined ? undefined : chooseModel(options.model, search.root, io.cwd);
  const session = openSession(search.root, io, output, options, model?.granted);
  const { account, document } = await find(await search.choose(session), session, model?.model);
  const choice = { sheet: account.sheet, ...(model === undefined ? {} : { model: model.model }) };
  const whatIf = await session.engine.whatIf();
  const changes = await whatIf.read(document, assignments, choice);
  const comparison = await whatIf.score(document, changes, choice);
  const print = options.json ? printJson : printText;
  print({ account, document, changes, comparison }, session, output);
  return EXIT.done;
}

async function find({ file, sheet }: { readonly file: string; readonly sheet?: number }, session: Session, model: string | undefined): Promise<FoundAccount> {
  const misses = new Misses();
  for await (const found of scoredAccounts(session, [{ file, named: true }], model, misses)) {
    if (sheet === undefined || found.account.sheet === sheet) return found;
  }
  const [unreadable] = misses.unreadable;
  throw new UserError(unreadable === undefined ? `${file} holds no account` : `cannot score ${file}: ${unreadable.reason}`);
}

function printText({ account, comparison }: WhatIfAnswer, _session: Session, output: Output): void {
  whatIfAsText(account.name, comparison, output.result);
  output.note('nothing was written');
}

function printJson({ account, document, changes, comparison }: WhatIfAnswer, { today }: Session, { result }: Output): void {
  const { before, after, parts } = comparison;
  result.json({
    asOf: today,
    model: after.model,
    changes: changes.map(({ path, value }) => ({ path, value })),
    before: scoreRow(account, before, document),
    after: scoreRow(account, after, document),
    parts: parts.map(({ kind, id, label, component, before: was, after: is, points }) => ({ kind, id, label, component: component ?? null, before: was, after: is, points })),
  });
}
