import { addDays } from '../../calendar/isoDay';
import type { Past } from '../../history/pastState';
import type { Account } from '../../model/account';
import type { CompiledPlaybook } from '../../playbooks/compilePlaybook';
import type { CancellationToken, HistoryState } from '../../ports';
import type { RecordedPorts } from '../historyOf';
import type { KnownPortfolio } from '../knownPortfolio';
import type { PastStates } from '../pastStates';
import type { Peers } from '../peers';
import type { ScoreBasis } from '../scoring';

/** What matching rests on besides a playbook and an account. */
export interface MatchBasis {
  readonly scoring: ScoreBasis;
  /** Undefined where no playbook compares accounts. */
  readonly peers: Peers | undefined;
  /** Whether there is a history; undefined where no playbook looks back: then nobody asked. */
  readonly history: HistoryState | undefined;
  /** Another object once other earlier states are loaded. */
  readonly loaded: object | undefined;
  /** The earlier states of an account; undefined where there is no history. */
  readonly pastOf: (account: Account) => Past | undefined;
}

export interface MatchSources {
  readonly ports: RecordedPorts;
  readonly known: KnownPortfolio;
  readonly past: PastStates;
}

/** What these playbooks ask for: medians of the portfolio, and the earlier states of all accounts in one go, only where one of them wants it. */
export async function matchBasis(playbooks: readonly CompiledPlaybook[], { ports, known, past }: MatchSources, token?: CancellationToken): Promise<MatchBasis> {
  const scoring = await known.scoreBasis();
  const peers = playbooks.some(({ usesPeers }) => usesPeers) ? await known.index.peers(scoring.segments) : undefined;
  const days = [...new Set(playbooks.flatMap(({ looksBack }) => looksBack))].map((daysAgo) => addDays(scoring.asOf, -daysAgo));
  const history = days.length === 0 ? undefined : await ports.history.state();
  if (history?.kind !== 'there') return { scoring, peers, history, loaded: undefined, pastOf: () => undefined };
  const { accounts } = await known.index.load(token);
  if (token?.isCancellationRequested !== true) await past.load({ days, accounts });
  return { scoring, peers, history, loaded: past.loaded, pastOf: (account) => past.of(account, scoring) };
}
