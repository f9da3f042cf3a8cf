import type { PlaybookMatch } from '../../core/playbooks/match';
import type { MatchedPlaybook, PlaybookMatches } from '../../core/playbooks/playbooks';
import { accountMatches } from '../../core/report/playbooks/accountMatches';
import { matchDetails } from '../../core/report/playbooks/matchDetails';
import { matchJsonHead, matchJsonTail, playbookRow } from '../../core/report/playbooks/matchJson';
import { matchTable } from '../../core/report/playbooks/matchTable';
import type { PlacedMatch } from '../../core/report/playbooks/placedMatch';
import { playbookList } from '../../core/report/playbooks/playbookList';
import { LineIndex } from '../../core/text/lineIndex';
import type { Range } from '../../core/text/position';
import { choosePlaybook } from '../choosePlaybook';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { findAccount } from '../findAccount';
import { findRoot } from '../findRoot';
import type { Output } from '../output';
import { openSession } from '../session';
import type { CommonOptions, Session } from '../session';

/** Lists the portfolio's playbooks, those that are a draft or retired, too. */
export async function listPlaybooks(options: CommonOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const session = openSession(findRoot(io.cwd, [], options.root), io, output, options);
  const playbooks = await (await session.engine.playbooks()).list();
  playbookList(playbooks, output.result);
  if (playbooks.length === 0) output.warn(`no playbooks in ${(await session.engine.context()).settings.playbooks}`);
  return EXIT.done;
}

export interface MatchOptions extends CommonOptions {
  /** Against this account alone: a file, a folder or a name. */
  readonly account?: string;
  /** Tell each account, and why. */
  readonly explain: boolean;
  /** Tell also the accounts that a playbook does not apply to. */
  readonly all: boolean;
  readonly json: boolean;
}

/** Which accounts the playbooks match: a line for each playbook; each account and why where one playbook is asked for, or one account. */
export async function matchPlaybooks(playbooks: readonly string[], options: MatchOptions, io: CliIo, output: Output): Promise<ExitCode> {
  const found = options.account === undefined ? undefined : findAccount(options.account, io, options);
  const session = openSession(found?.root ?? findRoot(io.cwd, [], options.root), io, output, options);
  const engine = await session.engine.playbooks();
  const ids = await Promise.all(playbooks.map((playbook) => choosePlaybook(playbook, session, io)));
  const account = await found?.choose(session);
  const matched = await engine.matches({
    ...(ids.length > 0 && { playbooks: ids }),
    ...(account !== undefined && { accounts: [account] }),
    all: options.all,
  });
  await print(matched, { ...options, layout: account !== undefined ? 'account' : options.explain || playbooks.length === 1 ? 'details' : 'table' }, session, output);
  for (const { playbook, fault } of matched.playbooks) if (fault?.span !== undefined) output.warn(`${playbook.file} is not matched: ${fault.message}`);
  for (const { file, reason } of matched.unreadable) output.warn(`skipped ${file}: ${reason}`);
  for (const note of matched.notes) output.warn(note);
  return EXIT.done;
}

interface Look {
  readonly json: boolean;
  /** A line for each playbook, each account below it, or the playbooks below the one account. */
  readonly layout: 'table' | 'details' | 'account';
}

async function print(matched: PlaybookMatches, { json, layout }: Look, session: Session, output: Output): Promise<void> {
  const places = new Places(session);
  const sink = output.result;
  if (json) {
    const rows = matched.playbooks.map((each) => playbookRow(each, places.of(each), places.ofFault(each)));
    return sink.jsonList(matchJsonHead(matched), 'playbooks', rows, () => matchJsonTail(matched));
  }
  if (layout === 'table') return matchTable(matched, sink);
  if (layout === 'account') return accountMatches(matched.playbooks.flatMap((each) => places.of(each)), matched.currency, sink);
  matched.playbooks.forEach((each, index) => {
    if (index > 0) sink.line();
    matchDetails(each, places.of(each), matched.currency, sink);
  });
}

/** Where reasons stand in the files of their accounts. */
class Places {
  constructor(private readonly session: Session) {}

  of({ matches }: MatchedPlaybook): PlacedMatch[] {
    return matches.map((match) => ({ match, ranges: this.rangesOf(match) }));
  }

  ofFault({ playbook, fault }: MatchedPlaybook): Range | undefined {
    const content = this.session.workspace.read(playbook.file);
    return fault?.span === undefined || content.kind !== 'text' ? undefined : new LineIndex(content.text).rangeOf(fault.span);
  }

  private rangesOf({ account: { file, sheet }, reasons }: PlaybookMatch): (Range | undefined)[] {
    const { engine, workspace } = this.session;
    if (reasons.every(({ path }) => path === undefined)) return [];
    const content = workspace.read(file);
    const document = content.kind === 'text' ? engine.read(file, content.text) : undefined;
    return reasons.map(({ path }) => {
      const span = document === undefined || path === undefined ? undefined : engine.placeOf(document, sheet, path);
      return span && document!.lines.rangeOf(span);
    });
  }
}
