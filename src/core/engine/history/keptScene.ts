import { BoundedMap } from '../../boundedMap';
import type { AccountChoice, Moment } from '../../history/scoreHistories';
import type { SourceDocument } from '../../model/sourceDocument';
import type { History, Ports, Revision } from '../../ports';
import type { KnownPortfolio } from '../knownPortfolio';
import type { LoadedContext } from '../portfolioContext';
import { accountNow } from './accountNow';
import type { AccountNow } from './accountNow';
import { VersionReader } from './accountVersions';
import type { AccountVersions } from './accountVersions';
import type { HistoryScene, Present } from './historyScene';
import { findMoment } from './moments';
import type { FoundMoment } from './moments';
import { PastAccounts } from './pastAccounts';
import type { ScoreRules } from './pastAccounts';
import { PastRules, rulesOf } from './pastRules';
import type { RulesEvent } from './pastRules';

/** Accounts and moments that are asked about again and again, such as those on the screen while somebody types. */
const MOST_KEPT = 64;

/** What past scores are worked out with, each answer of the history kept until it is told that something new was recorded. */
export class KeptScene implements HistoryScene {
  readonly past: PastAccounts;
  private readonly versions: VersionReader;
  private readonly rules: PastRules;
  private readonly kept = new BoundedMap<Promise<unknown>>(MOST_KEPT);

  constructor(
    private readonly history: History,
    private readonly ports: Ports,
    private readonly known: KnownPortfolio,
    private readonly readText: (file: string, text: string) => SourceDocument | undefined,
  ) {
    this.past = new PastAccounts(history);
    this.versions = new VersionReader(history, this.past);
    this.rules = new PastRules(history);
  }

  async present(healthModel?: string): Promise<Present> {
    const [context, { asOf, ...rules }] = await Promise.all([this.known.contexts.load(), this.known.scoreBasis(healthModel)]);
    return { today: asOf, rules, context };
  }

  now(choice: AccountChoice): Promise<AccountNow> {
    return accountNow(choice, this.ports.workspace, this.readText);
  }

  moment(moment: Moment): Promise<FoundMoment> {
    const today = this.ports.clock.today();
    return this.keep(`moment ${moment} ${today}`, () => findMoment(this.history, moment, today));
  }

  between({ read: { account } }: AccountNow, since: Revision, until: Revision | undefined): Promise<AccountVersions> {
    return this.keep(`between ${since.id} ${until?.id ?? ''} ${account.sheet} ${account.file}\n${account.name}`, () => this.versions.between(account, since, until));
  }

  newest({ read: { account } }: AccountNow, limit?: number): Promise<AccountVersions> {
    return this.keep(`newest ${limit ?? ''} ${account.sheet} ${account.file}\n${account.name}`, () => this.versions.newest(account, limit));
  }

  contextAt(revision: Revision): Promise<LoadedContext> {
    return this.rules.at(revision.id);
  }

  async rulesAt(revision: Revision): Promise<ScoreRules> {
    const [context, { rules }] = await Promise.all([this.contextAt(revision), this.present()]);
    return rulesOf(context, rules.peers);
  }

  async rulesSince(revision: Revision | undefined): Promise<readonly RulesEvent[]> {
    const { context, rules } = await this.present();
    return this.rules.since(revision, context, rules.peers);
  }

  forget(): void {
    this.kept.clear();
  }

  /** A question that failed is asked anew. */
  private keep<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.kept.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const answer = ask();
    this.kept.set(key, answer);
    answer.catch(() => this.kept.delete(key));
    return answer;
  }
}
