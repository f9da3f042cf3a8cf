import { BoundedMap } from '../../boundedMap';
import { hasLeft } from '../../model/hasLeft';
import type { HealthScore } from '../../health/healthScore';
import type { ScoredTwice } from '../../health/models/modelEffect';
import type { LongRun } from '../../longRun';
import type { Ports } from '../../ports';
import type { KnownPortfolio } from '../knownPortfolio';
import { healthOf } from '../scoring';
import type { ReadAccount, ScoreBasis } from '../scoring';
import type { NamedModel } from './namedModels';

/** The customers of today. */
export interface Customers {
  readonly accounts: readonly ReadAccount[];
  /** How many have left and are not among them. */
  readonly left: number;
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

interface Remembered {
  readonly peers: ScoreBasis['peers'];
  readonly scores: WeakMap<ReadAccount, HealthScore>;
}

/** Accounts scored between two pauses: a few milliseconds. */
const AT_ONCE = 100;
/** Models whose scores are kept: those in work and what they are compared with. */
const MOST_KEPT = 6;

/** The portfolio's customers under any model. A score is kept as long as account and model are the same, as somebody may be typing in one of them. */
export class PortfolioScores {
  private readonly kept = new BoundedMap<Remembered>(MOST_KEPT);

  constructor(
    private readonly ports: Ports,
    private readonly known: KnownPortfolio,
  ) {}

  /** Undefined when the run was cancelled: some would be missing. */
  async customers({ token }: LongRun): Promise<Customers | undefined> {
    const { accounts, unreadable } = await this.known.index.load(token);
    if (token?.isCancellationRequested === true) return undefined;
    const asOf = this.ports.clock.today();
    const customers = accounts.filter(({ account }) => !hasLeft(account.data, asOf));
    return { accounts: customers, left: accounts.length - customers.length, unreadable };
  }

  /** The scores under a model, in the order of the accounts; undefined when the run was cancelled. */
  async scores(model: NamedModel, accounts: readonly ReadAccount[], { token, pause, progress }: LongRun): Promise<readonly HealthScore[] | undefined> {
    const basis = await this.basisOf(model);
    const { scores: known } = this.remembered(model, basis);
    const scores: HealthScore[] = [];
    let fresh = 0;
    for (const read of accounts) {
      let health = known.get(read);
      if (health === undefined) {
        if (++fresh % AT_ONCE === 0) {
          progress?.(scores.length, accounts.length);
          await pause?.();
        }
        if (token?.isCancellationRequested === true) return undefined;
        health = healthOf(read, basis);
        known.set(read, health);
      }
      scores.push(health);
    }
    return scores;
  }

  private async basisOf({ model }: NamedModel): Promise<ScoreBasis> {
    const { segments } = (await this.known.contexts.load()).settings;
    const peers = model.usesPeers ? await this.known.index.peers(segments) : undefined;
    return { model: { name: model.name, model, fault: undefined }, peers, segments, asOf: this.ports.clock.today() };
  }

  private remembered({ key }: NamedModel, { peers, segments, asOf }: ScoreBasis): Remembered {
    const name = JSON.stringify([key, segments, asOf]);
    const before = this.kept.get(name);
    const current = before !== undefined && before.peers === peers ? before : { peers, scores: new WeakMap<ReadAccount, HealthScore>() };
    this.kept.set(name, current);
    return current;
  }
}

/** Accounts with their scores under two models. */
export function scoredTwice(accounts: readonly ReadAccount[], before: readonly HealthScore[], after: readonly HealthScore[]): readonly ScoredTwice[] {
  return accounts.map(({ account: { file, sheet, name, data } }, index) => ({ file, sheet, account: name, arr: data.arr, before: before[index]!, after: after[index]! }));
}
