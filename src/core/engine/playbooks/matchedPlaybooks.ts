import type { ScoredAccount } from '../../engine';
import { plural } from '../../text/plural';
import type { PlaybookHead } from '../../playbooks/playbook';
import { isAskable } from '../../playbooks/compilePlaybook';
import type { CompiledPlaybook } from '../../playbooks/compilePlaybook';
import type { PlaybookMatch } from '../../playbooks/match';
import type { MatchedPlaybook, MatchRequest, PlaybookMatches } from '../../playbooks/playbooks';
import type { SourceDocument } from '../../model/sourceDocument';
import { matchBasis } from './matchBasis';
import type { MatchBasis, MatchSources } from './matchBasis';
import type { Matcher } from './matcher';
import type { PlaybookShelf } from './playbookShelf';
import { triggerFault } from './triggerFault';

export interface MatchParts extends MatchSources {
  readonly shelf: PlaybookShelf;
  readonly matcher: Matcher;
  readonly readText: (file: string, text: string) => SourceDocument | undefined;
}

const FETCH_ALL = '`git fetch --unshallow` brings the rest';

/** What is held against the playbooks, and what each of them is to it. */
interface Looked {
  readonly matches: readonly (readonly PlaybookMatch[])[];
  readonly unreadable: PlaybookMatches['unreadable'];
}

/** See `Playbooks.matches`. */
export async function matchedPlaybooks(request: MatchRequest, parts: MatchParts): Promise<PlaybookMatches> {
  const { shelf, known } = parts;
  const compiled = await shelf.compiled(await askedFor(request, shelf));
  const askable = compiled.filter(isAskable);
  const basis = await matchBasis(askable, parts, request.token);
  const { matches, unreadable } = await look(askable, basis, request, parts);
  const isWanted = ({ state }: PlaybookMatch): boolean => (request.all ?? request.accounts !== undefined) || state !== 'no';
  const playbooks = compiled.map(async (playbook): Promise<MatchedPlaybook> => {
    const index = askable.indexOf(playbook);
    return {
      playbook: playbook.head,
      fault: index < 0 ? triggerFault(playbook, await textOf(playbook.head, request, parts)) : undefined,
      matches: index < 0 ? [] : matches.map((ofAccount) => ofAccount[index]!).filter(isWanted),
    };
  });
  return {
    asOf: basis.scoring.asOf,
    currency: (await known.contexts.load()).settings.currency,
    playbooks: await Promise.all(playbooks),
    accounts: matches.length,
    unreadable,
    notes: [...historyNotes(basis, matches), ...compiled.flatMap(faultNotes)],
  };
}

async function askedFor({ playbooks, unsaved }: MatchRequest, shelf: PlaybookShelf): Promise<readonly PlaybookHead[]> {
  if (playbooks === undefined) return (await shelf.list(unsaved)).filter(({ status }) => status === 'active');
  return Promise.all([...new Set(playbooks)].map((id) => shelf.find(id, unsaved)));
}

async function look(playbooks: readonly CompiledPlaybook[], basis: MatchBasis, { accounts: chosen, ...run }: MatchRequest, parts: MatchParts): Promise<Looked> {
  const { known, matcher } = parts;
  if (chosen === undefined) {
    const { accounts, unreadable } = await known.index.load(run.token, run.progress);
    return { matches: await matcher.all(playbooks, accounts, basis, run), unreadable };
  }
  const matches: (readonly PlaybookMatch[])[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  for (const { file, sheet } of chosen) {
    if (run.token?.isCancellationRequested === true) break;
    const scored = await scoredIn(file, parts);
    if (typeof scored === 'string') unreadable.push({ file, reason: scored });
    else matches.push(...scored.filter(({ account }) => sheet === undefined || account.sheet === sheet).map((each) => matcher.one(playbooks, each, basis)));
  }
  return { matches, unreadable };
}

/** The accounts of a file, or why there are none. */
async function scoredIn(file: string, { ports, known, readText }: MatchParts): Promise<readonly ScoredAccount[] | string> {
  const content = await ports.workspace.read(file);
  if (content.kind === 'unreadable') return content.detail;
  const document = readText(file, content.text);
  const scored = document === undefined ? [] : await known.scores(document);
  return scored.length === 0 ? 'holds no account' : scored;
}

async function textOf({ file }: PlaybookHead, { unsaved }: MatchRequest, { ports }: MatchParts): Promise<string> {
  if (unsaved?.file === file) return unsaved.text;
  const content = await ports.workspace.read(file);
  return content.kind === 'text' ? content.text : '';
}

function historyNotes({ history, loaded }: MatchBasis, matches: Looked['matches']): string[] {
  if (history?.kind === 'none') return [`Triggers that ask for earlier scores are unknown: ${history.reason}.`];
  if (history === undefined) return [];
  if (loaded === undefined) return [`Triggers that ask for earlier scores are unknown: the history does not reach back so far${history.isShallow ? `; ${FETCH_ALL}` : ''}.`];
  const isOpen = matches.some((ofAccount) => ofAccount.some(({ state }) => state === 'unknown'));
  return history.isShallow && isOpen ? [`Earlier scores may be unknown because only a part of the history is on this machine; ${FETCH_ALL}.`] : [];
}

/** What is wrong beside the trigger, without which the playbook is matched all the same. */
function faultNotes({ head, faults }: CompiledPlaybook): string[] {
  const others = faults.filter(({ of }) => of !== 'trigger');
  if (others.length === 0) return [];
  return [`The playbook ${head.id} has ${plural(others.length, 'fault')} beside its trigger, in ${others.map(({ of }) => `\`${of}\``).join(' and ')}: csac playbooks lint ${head.file}`];
}
