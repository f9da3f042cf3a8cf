import { addDays } from '../../calendar/isoDay';
import type { Account } from '../../model/account';
import { isMatch } from '../../playbooks/match';
import { matchPlaybook } from '../../playbooks/matchPlaybook';
import { isAskable } from '../../playbooks/compilePlaybook';
import type { CompiledPlaybook } from '../../playbooks/compilePlaybook';
import type { PlaybookHead } from '../../playbooks/playbook';
import type { RecordedPorts } from '../historyOf';
import { PastStates } from '../pastStates';
import type { Peers } from '../peers';
import { sceneOf } from '../playbooks/matcher';
import { PlaybookShelf } from '../playbooks/playbookShelf';
import type { ScoreBasis } from '../scoring';
import type { Side } from './accountPool';
import type { DiffSide, DiffSides } from './diffSide';
import type { BothBases, ScoredPair, ScoredSide } from './scoredPairs';

/** The playbooks of one side that can apply: active ones with a trigger. */
export interface SidePlaybooks {
  /** All of the folder, also those that cannot apply. */
  readonly heads: readonly PlaybookHead[];
  readonly active: readonly CompiledPlaybook[];
  /** Why a playbook's trigger cannot be asked, by its id. */
  readonly faults: ReadonlyMap<string, string>;
}

/** Which playbooks an account matches on each side: their trigger is true, whatever was done about it. */
export interface PairMatches {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Holds the playbooks of both sides against the accounts of each. The past is the same for both, so that only the change counts. */
export class PlaybookMatches {
  private constructor(
    readonly before: SidePlaybooks,
    readonly after: SidePlaybooks,
    private readonly bases: BothBases,
    private readonly past: PastStates | undefined,
    private readonly peers: { readonly before: Peers | undefined; readonly after: Peers | undefined },
  ) {}

  /**
   * @param pairs all that will be asked about
   * @param peers medians of both sides, asked for only where a playbook compares accounts
   */
  static async load(sides: DiffSides, pairs: readonly ScoredPair[], bases: BothBases, ports: RecordedPorts, peers: (side: Side) => Promise<Peers>): Promise<PlaybookMatches> {
    const after = await playbooksOf(sides.after);
    const before = sides.before.rules === sides.after.rules ? after : await playbooksOf(sides.before);
    const all = [...before.active, ...after.active];
    const days = [...new Set(all.flatMap(({ looksBack }) => looksBack))].map((daysAgo) => addDays(bases.after.asOf, -daysAgo));
    const past = days.length === 0 ? undefined : new PastStates(ports.history, 1);
    await past?.load({ days, accounts: pairs.map((pair) => (pair.after ?? pair.before)!.read) });
    const usesPeers = all.some((playbook) => playbook.usesPeers);
    return new PlaybookMatches(before, after, bases, past, { before: usesPeers ? await peers('before') : undefined, after: usesPeers ? await peers('after') : undefined });
  }

  of({ before, after }: ScoredPair): PairMatches {
    const account = (after ?? before)!.read.account;
    return {
      before: before === undefined ? NONE : this.matching(this.before, before, account, this.bases.before, this.peers.before),
      after: after === undefined ? NONE : this.matching(this.after, after, account, this.bases.after, this.peers.after),
    };
  }

  /** @param present whose past counts: the account as it is after */
  private matching({ active }: SidePlaybooks, { read, health }: ScoredSide, present: Account, scoring: ScoreBasis, peers: Peers | undefined): ReadonlySet<string> {
    if (active.length === 0) return NONE;
    const pastOf = () => this.past?.of(present, scoring);
    const scene = sceneOf({ account: read.account, health }, { scoring, peers, history: undefined, loaded: undefined, pastOf });
    return new Set(active.filter((playbook) => isMatch(matchPlaybook(playbook, scene))).map(({ head }) => head.id));
  }
}

async function playbooksOf({ rules, context }: DiffSide): Promise<SidePlaybooks> {
  const all = await rules.playbooks.list(context.settings.playbooks);
  // Of several with one id the first counts, as everywhere.
  const heads = all.filter((head, at) => all.findIndex(({ id }) => id === head.id) === at);
  const compiled = await new PlaybookShelf(rules).compiled(heads);
  const faults = compiled.flatMap(({ head, faults: [first] }) => {
    const fault = head.fault ?? first;
    return fault === undefined ? [] : [[head.id, fault.message] as const];
  });
  return { heads, active: compiled.filter((playbook) => playbook.head.status === 'active' && isAskable(playbook)), faults: new Map(faults) };
}
