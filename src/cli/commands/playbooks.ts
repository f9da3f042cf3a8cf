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
  for (const each of matched.playbooks) {
    const range = faultRange(each, session);
    if (range !== undefined) output.warn(`${each.playbook.file}:${range.start.line + 1} is not matched: ${each.fault!.message}`);
  }
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
  const sink = output.result;
  if (!json && layout === 'table') return matchTable(matched, sink);
  const places = placesOf(matched.playbooks, session);
  const placed = ({ matches }: MatchedPlaybook): PlacedMatch[] => matches.map((match) => ({ match, ranges: places.get(match) ?? [] }));
  if (json) {
    const rows = matched.playbooks.map((each) => playbookRow(each, placed(each), faultRange(each, session)));
    return sink.jsonList(matchJsonHead(matched), 'playbooks', rows, () => matchJsonTail(matched));
  }
  if (layout === 'account') return accountMatches(matched.playbooks.flatMap(placed), othersOf(matched), matched.currency, sink);
  matched.playbooks.forEach((each, index) => {
    if (index > 0) sink.line();
    matchDetails(each, placed(each), matched.currency, sink);
  });
}

/** Playbooks that were held against the account and do not match it. */
function othersOf({ playbooks, accounts }: PlaybookMatches): string[] {
  if (accounts === 0) return [];
  return playbooks.filter(({ fault, matches }) => fault === undefined && matches.length === 0).map(({ playbook }) => playbook.id);
}

/** Where the reasons of each match stand in the file of its account; each file is read once for all playbooks. */
function placesOf(playbooks: readonly MatchedPlaybook[], { engine, workspace }: Session): ReadonlyMap<PlaybookMatch, PlacedMatch['ranges']> {
  const byFile = new Map<string, PlaybookMatch[]>();
  for (const match of playbooks.flatMap(({ matches }) => matches)) {
    const { file } = match.account;
    const others = byFile.get(file);
    if (others === undefined) byFile.set(file, [match]);
    else others.push(match);
  }
  const places = new Map<PlaybookMatch, PlacedMatch['ranges']>();
  for (const [file, matches] of byFile) {
    const content = workspace.read(file);
    const document = content.kind === 'text' ? engine.read(file, content.text) : undefined;
    if (document === undefined) continue;
    for (const match of matches) {
      const ranges = match.reasons.map(({ path }) => {
        const span = path === undefined ? undefined : engine.placeOf(document, match.account.sheet, path);
        return span && document.lines.rangeOf(span);
      });
      places.set(match, ranges);
    }
  }
  return places;
}

function faultRange({ playbook, fault }: MatchedPlaybook, { workspace }: Session): Range | undefined {
  if (fault?.span === undefined) return undefined;
  const content = workspace.read(playbook.file);
  return content.kind === 'text' ? new LineIndex(content.text).rangeOf(fault.span) : undefined;
}
